/** What the threads that read and verify have in common. */
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'

const stores = new Map<string, Promise<Store>>()

/** This thread's own connection to a store. */
export function storeAt(url: string): Promise<Store> {
  const store = stores.get(url) ?? openStore(url)
  stores.set(url, store)
  return store
}

/** A value as JSON in UTF-8, which passes between threads at little cost. */
export const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
