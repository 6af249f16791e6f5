import type { Database } from 'better-sqlite3'
import type { Plan } from '../conditions.ts'
import { FEW_AT_ONCE, prepareCounts } from '../counts.ts'
import type { Group, Parts } from '../groups.ts'
import { BOUNDLESS, type Part, prepareRows, type Reading, type Row } from '../read.ts'
import { blockOf, FEW, isDirect, prepareIsBounded, prepareNewest, prepareShare, within, wordsIn } from './blocks.ts'
import type { Completed, Expression } from './expression.ts'

/** A search as far as all its pages share it; the first of its groups is the search itself. */
export type SearchReading = Omit<Reading, 'gathered'> & { expression: Expression }

/** The name under which the search itself is bound. */
const SEARCH = 'q.0.0'

/** Blocks that are read before a search is handed over. */
const TRIED = 2
/** Rows that are asked one by one whether they hold the words, before a search is handed over, and in a thread before all that hold them are listed. */
const MOST_ASKED = { here: 300, alone: 1500 } as const
/** Searches of more words are handed over at once, or read as a whole: where any of them will do, where they belong together, where rows are asked one by one. */
const MOST_WORDS = { either: 40, together: 8, asked: 4 } as const

const isWalkable = ({ condition: { kind } }: Group) => kind === 'column' || kind === 'link'

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
  const shareOf = prepareShare(database, plan)

  /** Rows of which each is asked whether it holds the words; null where as many as may be asked hardly fill the page. */
  const readAsked = (reading: Reading, tree: Completed, part: Part): Row<T>[] | null => {
    const walk = part.walk === BOUNDLESS ? MOST_ASKED.alone : Math.min(part.walk, MOST_ASKED.here)
    return part.limit > walk * shareOf(tree) ? null : rowsOf(reading, { ...part, walk })
  }

  const readBlocks = (reading: SearchReading, { after, limit, walk }: Part): Row<T>[] | null => {
    const last = blockOf(newest())
    const step = reading.isDescending ? -1 : 1
    const start = after !== null ? blockOf(Number(after.key)) : reading.isDescending ? last : 0
    const rows: Row<T>[] = []
    for (let tried = 0; tried < TRIED; tried += 1) {
      const block = start + tried * step
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
    const { parts, key, expression } = search
    const { tree } = expression
    const reading = { ...search, gathered: undefined }
    const [own, ...others] = parts.groups
    const [isHere, isSequence] = [part.walk !== BOUNDLESS, key.column === plan.table.sequence]
    const isAlone = isSequence && others.length === 0 && parts.branches.length === 0
    const [isPlain, words] = [isDirect(tree), wordsIn(tree).length]
    if (isHere && words > (isPlain ? MOST_WORDS.either : MOST_WORDS.together)) return null
    if (isAlone && isPlain) return rowsOf(reading, part)
    const all = { ...part, walk: BOUNDLESS }
    if (isBounded(tree, isAlone ? FEW.entries : isHere ? FEW.rows : FEW.rowsAlone)) return rowsOf({ ...reading, gathered: isSequence ? undefined : own }, all)
    const few = others.find((group) => !group.isNegated && isFew(group, search.bindings))
    const isAsked = isPlain && words <= MOST_WORDS.asked
    const isHandedOver = few !== undefined && isHere && !isFew(few, search.bindings, FEW_AT_ONCE)
    if (few && isAsked && !isHandedOver)
      return rowsOf(isSequence && isWalkable(few) ? { ...reading, parts: first(few, parts) } : { ...reading, gathered: few }, all)
    if (!isHere) {
      const asked = isAsked && !isSequence && !few ? readAsked(reading, tree, part) : null
      return asked ?? rowsOf({ ...reading, gathered: few, isListed: true }, part)
    }
    if (few) return null
    if (isSequence) return isPlain ? rowsOf(reading, part) : readBlocks(search, part)
    return isAsked ? readAsked(reading, tree, part) : null
  }
}
