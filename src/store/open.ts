import type { Maintenance } from './maintenance.ts'
import { maintainSqlite } from './sqlite/maintenance.ts'
import { openSqliteStore } from './sqlite/store.ts'
import type { Access, QueryLimits, Store } from './store.ts'

type Open = (location: string, limits?: QueryLimits, access?: Access) => Promise<Store>
type Engine = { open: Open; maintain: (location: string) => Maintenance }

/** Each scheme of a database URL with the engine that takes what follows it. */
const ENGINES: Readonly<Record<string, Engine>> = { sqlite: { open: openSqliteStore, maintain: maintainSqlite } }

/** What went wrong first, beneath what others say of it. */
const reasonOf = (error: unknown): string => (error instanceof Error ? (error.cause ? reasonOf(error.cause) : error.message) : String(error))

function findEngine(url: string): { engine: Engine; location: string } {
  const [scheme = '', ...rest] = url.split(':')
  const engine = Object.hasOwn(ENGINES, scheme) ? ENGINES[scheme] : undefined
  const location = rest.join(':')
  if (!engine || location === '') throw new Error(`cannot open the database "${url}": write sqlite:FILE, for example sqlite:readout.db`)
  return { engine, location }
}

/** Opens the Store at a URL, `sqlite:FILE` or `sqlite::memory:`; with limits, what needs much reading is answered by threads. One that is opened to `read` must be up to date and saves nothing. Throws an Error of one line that says what is wrong. */
export async function openStore(url: string, limits?: QueryLimits, access: Access = 'write'): Promise<Store> {
  const { engine, location } = findEngine(url)
  return engine.open(location, limits, access).catch((error: unknown) => {
    throw new Error(`cannot open the database "${url}": ${reasonOf(error).split('\n')[0]}`, { cause: error })
  })
}

/** What can be done with the database at a URL besides serving it; throws an Error of one line where the URL names none. */
export function openMaintenance(url: string): Maintenance {
  const { engine, location } = findEngine(url)
  return engine.maintain(location)
}

/** Where another thread can open the same store, or null where it lives in the memory of one. */
export const toSharedUrl = (url: string): string | null => (url.endsWith(':memory:') ? null : url)
