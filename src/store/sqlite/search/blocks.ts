import type { Database } from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import type { Plan } from '../conditions.ts'
import { type Completed, quoted } from './expression.ts'

/** Every 4,096 sequences are a block; in the index each record has its block's name as a word, so that a search can be held to one. */
const BLOCK_BITS = 12

/** A search of so few index entries is met in one go. */
const FEW_ENTRIES = 5000

/** The block of a sequence. */
export const blockOf = (sequence: number): number => Math.floor(sequence / 2 ** BLOCK_BITS)

/** The first sequence of a block. */
export const startOf = (block: number): number => block * 2 ** BLOCK_BITS

/** A search held to one block, the block's name first: FTS5 then looks nowhere else. */
export const within = (block: number, text: string): string => `"\ue000${block}" AND ${text}`

/** Whether every index entry that is read is a match, so that walking to a page's end passes over nothing. */
export const isDirect = (tree: Completed): boolean => (tree.kind === 'words' ? !/[^\p{L}\p{N}\p{M}]/u.test(tree.text) : tree.kind === 'any' && tree.of.every(isDirect))

/** Prepares to find out whether a search reads few index entries, without reading more. */
export function prepareIsBounded(database: Database, { table }: Plan): (tree: Completed) => boolean {
  const index = `${getTableName(table)}_search`
  const count = database.prepare<[string, number], number>(`select count(*) from (select rowid from ${index} where ${index} match ? limit ?)`).pluck()
  const entriesOf = (tree: Completed): number => {
    if (tree.kind === 'words') return Math.min(...tree.text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '').map((word) => count.get(quoted(word), FEW_ENTRIES + 1) ?? 0))
    if (tree.kind === 'all') return tree.of.reduce((least, part) => (least === 0 ? 0 : Math.min(least, entriesOf(part))), Number.POSITIVE_INFINITY)
    return tree.of.reduce((sum, part) => (sum > FEW_ENTRIES ? sum : sum + entriesOf(part)), 0)
  }
  return (tree) => entriesOf(tree) <= FEW_ENTRIES
}

/** Prepares to tell the newest sequence of a table. */
export function prepareNewest(database: Database, { table }: Plan): () => number {
  const newest = database.prepare<[], number | null>(`select max(sequence) from ${getTableName(table)}`).pluck()
  return () => newest.get() ?? 0
}
