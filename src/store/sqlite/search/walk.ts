import type { Database } from 'better-sqlite3'
import type { Plan } from '../conditions.ts'
import { prepareCounts } from '../counts.ts'
import type { Group, Parts } from '../groups.ts'
import { BOUNDLESS, type Part, prepareRows, type Reading, type Row } from '../list.ts'
import { blockOf, FEW, isDirect, prepareIsBounded, prepareNewest, within } from './blocks.ts'
import type { Expression } from './expression.ts'

/** A search as far as all its pages share it; the first of its groups is the search itself. */
export type SearchReading = Omit<Reading, 'gathered'> & { expression: Expression }

/** The name under which the search itself is bound. */
const SEARCH = 'q.0.0'

/** Blocks that are read before a search is handed over. */
const TRIED = 3
/** Rows that are asked one by one whether they hold the words, before a search is handed over. */
const MOST_ASKED = 300

const first = (group: Group, { groups, branches }: Parts): Parts => ({ groups: [group, ...groups.filter((other) => other !== group)], branches })

/**
 * Prepares to read the rows that a search finds; null where that may take long and a `walk` is given. How many entries FTS5 passes in vain cannot be
 * limited, so that it is only let go where words are rare, every entry is a match, or it is held to a few blocks of sequences.
 */
export function prepareSearchedRows<T>(database: Database, plan: Plan) {
  const rowsOf = prepareRows<T>(database, plan)
  const { isFew } = prepareCounts(database, plan)
  const isBounded = prepareIsBounded(database, plan)
  const newest = prepareNewest(database, plan)

  const readBlocks = (reading: SearchReading, { after, limit, walk }: Part): Row<T>[] | null => {
    const last = blockOf(newest())
    const step = reading.isDescending ? -1 : 1
    const start = after !== null ? blockOf(Number(after.key)) : reading.isDescending ? last : 0
    const rows: Row<T>[] = []
    for (let block = start; block !== start + TRIED * step; block += step) {
      if (block < 0 || block > last) return rows
      const bindings = { ...reading.bindings, [SEARCH]: within(block, reading.expression.tree) }
      const found = rowsOf({ ...reading, bindings, gathered: undefined }, { after, limit: limit - rows.length, walk })
      if (found === null) return null
      rows.push(...found)
      if (rows.length >= limit) return rows
    }
    return null
  }

  return (search: SearchReading, part: Part): Row<T>[] | null => {
    const { parts, bindings, key, expression } = search
    const reading = { ...search, gathered: undefined }
    const [own, ...others] = parts.groups
    const isSequence = key.column === plan.table.sequence
    const isAlone = isSequence && others.length === 0 && parts.branches.length === 0
    if (isAlone && isDirect(expression.tree)) return rowsOf(reading, part)
    const all = { ...part, walk: BOUNDLESS }
    if (isBounded(expression.tree, isAlone ? FEW.entries : FEW.rows)) return rowsOf({ ...reading, gathered: isSequence ? undefined : own }, all)
    const few = others.find((group) => !group.isNegated && isFew(group, bindings))
    const isWalkable = isSequence && (few?.condition.kind === 'column' || few?.condition.kind === 'link')
    if (few) return rowsOf(isWalkable ? { ...reading, parts: first(few, parts) } : { ...reading, gathered: few }, all)
    if (part.walk === BOUNDLESS) return rowsOf({ ...reading, isListed: true }, part)
    if (!isSequence) return rowsOf(reading, { ...part, walk: Math.min(part.walk, MOST_ASKED) })
    return isDirect(expression.tree) ? rowsOf(reading, part) : readBlocks(search, part)
  }
}
