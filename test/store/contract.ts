import type { Test } from 'tap'
import type { Store } from '../../src/store/store.ts'
import { countingContract } from './counting.ts'
import { findingContract } from './finding.ts'
import { listingContract } from './listing.ts'
import { pagingContract } from './paging.ts'
import { savingContract } from './saving.ts'
import { searchingContract } from './searching.ts'

/** Opens an empty store. */
export type OpenStore = () => Promise<Store>

/** What every engine does alike; an engine's test calls it in a line. */
export async function storeContract(t: Test, open: OpenStore) {
  await t.test('saving', async (t) => savingContract(t, open))
  await t.test('finding', async (t) => findingContract(t, open))
  await t.test('listing', async (t) => listingContract(t, open))
  await t.test('counting', async (t) => countingContract(t, open))
  await t.test('paging', async (t) => pagingContract(t, open))
  await t.test('searching', async (t) => searchingContract(t, open))
}
