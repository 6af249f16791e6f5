import type { Figures, Score, Share } from './figures.ts'
import type { Span } from './shapes.ts'

/** Something that was read wrongly: where in which text, what gold says and what was read. */
export type Miss = { kind: string; id: string; text: string; spans: Span[]; gold: string; read: string }

/** Counts what is right of what was looked at. */
type Count = { count: number; of: number }

/** The lower edges of the bands of confidence, the surest first. */
export const BANDS = [0.9, 0.8, 0.7, 0.6, 0.5, 0] as const

const share = ({ count, of }: Count) => (of === 0 ? 0 : count / of)
const toShare = (counted: Count): Share => ({ share: counted.of === 0 ? null : share(counted), ...counted })

/** Precision of what was read, recall of what gold holds, and their harmonic mean; 0 where there is nothing. */
export function toScore(read: Count, gold: Count): Score {
  const [precision, recall] = [share(read), share(gold)]
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), read, gold }
}

/** Entries with those of the names in front, in their order, and all others behind by the alphabet. */
function inOrder<T>(entries: ReadonlyMap<string, T>, names: readonly string[]): [string, T][] {
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length)
  return [...entries].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** Where a scorer enters what it finds; `close` gives the figures. */
export type Ledger = ReturnType<typeof openLedger>

/** Opens an empty ledger; the measures named here stand first in it, others follow in the order of the alphabet. */
export function openLedger(measures: { scores: readonly string[]; shares: readonly string[] }) {
  const empty = (): Count => ({ count: 0, of: 0 })
  const scores = new Map(measures.scores.map((name) => [name, { read: empty(), gold: empty() }]))
  const shares = new Map(measures.shares.map((name) => [name, empty()]))
  const bands = new Map<string, Count[]>()
  const misses: Miss[] = []

  const add = (counted: Count, isRight: boolean) => {
    counted.count += isRight ? 1 : 0
    counted.of += 1
  }
  const scoreOf = (measure: string) => {
    const score = scores.get(measure) ?? { read: empty(), gold: empty() }
    scores.set(measure, score)
    return score
  }
  return {
    /** Something that was read, and whether gold has it. */
    read: (measure: string, isRight: boolean) => add(scoreOf(measure).read, isRight),
    /** Something that gold has, and whether it was read. */
    gold: (measure: string, isFound: boolean) => add(scoreOf(measure).gold, isFound),
    /** Many at once: how many are shared of those read and those in gold. */
    overlap: (measure: string, { shared, read, gold }: { shared: number; read: number; gold: number }) => {
      const score = scoreOf(measure)
      score.read = { count: score.read.count + shared, of: score.read.of + read }
      score.gold = { count: score.gold.count + shared, of: score.gold.of + gold }
    },
    /** One more that a share is counted of, and whether it counts. */
    judge: (measure: string, counts: boolean) => {
      const counted = shares.get(measure) ?? empty()
      shares.set(measure, counted)
      add(counted, counts)
    },
    /** How sure the reader was of something, and whether it is right. */
    weigh: (kind: string, confidence: number, isRight: boolean) => {
      const counts = bands.get(kind) ?? BANDS.map(empty)
      bands.set(kind, counts)
      const band = counts[BANDS.findIndex((from) => confidence >= from)]
      if (band) add(band, isRight)
    },
    miss: (miss: Miss) => void misses.push(miss),
    close: (): Pick<Figures, 'scores' | 'shares' | 'calibration'> & { misses: Miss[] } => ({
      scores: Object.fromEntries(inOrder(scores, measures.scores).map(([measure, { read, gold }]) => [measure, toScore(read, gold)])),
      shares: Object.fromEntries(inOrder(shares, measures.shares).map(([measure, counted]) => [measure, toShare(counted)])),
      calibration: Object.fromEntries([...bands].map(([kind, counts]) => [kind, counts.map((counted, at) => ({ from: BANDS[at] ?? 0, ...toShare(counted) }))])),
      misses,
    }),
  }
}
