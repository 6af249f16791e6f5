import { readConfig } from '../config.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import type { Console } from './console.ts'

/** Opens the database that the settings name. */
export const openDatabase = ({ env }: Console): Promise<Store> => openStore(readConfig(env).databaseUrl)
