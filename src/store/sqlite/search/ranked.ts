import type { Position } from '../../cursor.ts'
import { BOUNDLESS, type Row } from '../read.ts'
import type { Finder } from './finder.ts'
import type { Weighed } from './passages.ts'
import { scoresOf } from './ranking.ts'
import type { prepareSearchedRows, SearchReading } from './walk.ts'

/** Relevance is worked out for the newest of the records that match, this many at most. */
export const MOST_RANKED = 1000
/** So many are ranked at once; more are handed over. */
const FEW_RANKED = 60

/** Records in the order of their relevance; `isCut` where more match than are ranked. */
export type Ranked<T> = { rows: Row<T>[]; isCut: boolean }
type Ranking = { search: SearchReading; cursor: Position | null; toFinder: () => Finder; walk: number }

/** Where a page of ranked records begins: below the score of a record, among those not newer than the first page's newest. */
function readPosition(after: Position | null): { newest: number; score: number; id: string } | null {
  if (after === null) return null
  const [newest = Number.NaN, score = Number.NaN] = String(after.key).split(' ').map(Number)
  return { newest, score, id: after.id }
}

/** Prepares to put the newest records that match in the order of their relevance, the most relevant first; null where these are many and a walk is given. */
export function prepareRanking<T>(rowsOf: ReturnType<typeof prepareSearchedRows<T>>, textsOf: (record: string) => Weighed[]) {
  return ({ search, cursor, toFinder, walk }: Ranking): Ranked<T> | null => {
    const position = readPosition(cursor)
    const most = walk === BOUNDLESS ? MOST_RANKED : FEW_RANKED
    const found = rowsOf(search, { after: position && { key: position.newest + 1, id: '' }, limit: most + 1, walk })
    if (found === null || (found.length > most && most < MOST_RANKED)) return null
    const candidates = found.slice(0, most)
    const newest = candidates[0]?.[1]
    const scores = scoresOf(
      candidates.map(([record]) => textsOf(record)),
      toFinder(),
    )
    const rows = candidates
      .map(([record, , id], place) => ({ record, id, score: scores[place] ?? 0 }))
      .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
      .filter(({ score, id }) => position === null || score < position.score || (score === position.score && id > position.id))
      .map(({ record, id, score }): Row<T> => [record, `${newest} ${score}`, id])
    return { rows, isCut: found.length > most }
  }
}
