import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ArticleRecords } from '../src/records/article-records.ts'
import { openDatabase } from '../src/store/sqlite/database.ts'
import { prepareSave } from '../src/store/sqlite/save.ts'
import { storeOf } from '../src/store/sqlite/store.ts'
import { fillDatabase } from './fill.ts'
import { median } from './middle.ts'
import { prepareRawWrite, type RawRows, watchRows } from './raw-rows.ts'
import { syntheticArticle } from './synthetic.ts'

/** Articles a second, one commit each: by the Store, and by plain inserts of the same rows into the same schema. */
export type WritingSpeed = { store: number; raw: number }

export type WritingOptions = {
  /** Articles that the database holds before. */
  articles: number
  rounds: number
  /** Articles that are written in a round. */
  each?: number
}

async function rateOf<T>(items: readonly T[], write: (item: T) => unknown): Promise<number> {
  const started = performance.now()
  for (const item of items) await write(item)
  return (items.length * 1000) / (performance.now() - started)
}

/** Opens three equal databases: for the Store, for plain inserts, and to find out which rows these are. */
function openThree(folder: string, articles: number) {
  const file = (name: string) => join(folder, `${name}.db`)
  fillDatabase(file('store'), articles)
  for (const name of ['raw', 'draft']) copyFileSync(file('store'), file(name))
  return { stored: openDatabase(file('store')), raw: openDatabase(file('raw')), draft: openDatabase(file('draft')) }
}

/** Writes articles by the Store and by plain inserts in turns; the middle of some rounds after one that warms up. */
export async function measureWriting({ articles, rounds, each = 200 }: WritingOptions): Promise<WritingSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-writing-'))
  const { stored, raw, draft } = openThree(folder, articles)
  const store = storeOf(stored)
  const [write, save, watch] = [prepareRawWrite(raw), prepareSave(draft), watchRows(draft)]
  const rates: WritingSpeed[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const batch = Array.from({ length: each }, (_, index): ArticleRecords => syntheticArticle(articles + round * each + index))
    const rows: RawRows[] = batch.map((records) => watch(() => save(records)))
    const [byStore, byInserts] = [() => rateOf(batch, store.saveArticle), () => rateOf(rows, write)]
    const first = round % 2 === 0 ? await byStore() : await byInserts()
    const second = round % 2 === 0 ? await byInserts() : await byStore()
    rates.push(round % 2 === 0 ? { store: first, raw: second } : { store: second, raw: first })
  }
  for (const database of [stored, raw, draft]) database.close()
  rmSync(folder, { recursive: true, force: true })
  const counted = rates.slice(1)
  return { store: median(counted.map((rate) => rate.store)), raw: median(counted.map((rate) => rate.raw)) }
}
