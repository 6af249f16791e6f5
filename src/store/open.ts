import { openSqliteStore } from './sqlite/store.ts'
import type { QueryLimits, Store } from './store.ts'

/** Each scheme of a database URL with the engine that opens what follows it. */
const ENGINES: Readonly<Record<string, (location: string, limits?: QueryLimits) => Promise<Store>>> = { sqlite: openSqliteStore }

/** What went wrong first, beneath what others say of it. */
const reasonOf = (error: unknown): string => (error instanceof Error ? (error.cause ? reasonOf(error.cause) : error.message) : String(error))

/** Opens the Store at a URL, `sqlite:FILE` or `sqlite::memory:`; with limits, what needs much reading is answered by threads. Throws an Error of one line that says what is wrong. */
export async function openStore(url: string, limits?: QueryLimits): Promise<Store> {
  const [scheme = '', ...rest] = url.split(':')
  const open = Object.hasOwn(ENGINES, scheme) ? ENGINES[scheme] : undefined
  const location = rest.join(':')
  if (!open || location === '') throw new Error(`cannot open the database "${url}": write sqlite:FILE, for example sqlite:readout.db`)
  return open(location, limits).catch((error: unknown) => {
    throw new Error(`cannot open the database "${url}": ${reasonOf(error).split('\n')[0]}`, { cause: error })
  })
}

/** Where another thread can open the same store, or null where it lives in the memory of one. */
export const toSharedUrl = (url: string): string | null => (url.endsWith(':memory:') ? null : url)
