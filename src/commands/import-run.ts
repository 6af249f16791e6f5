import { headOf, isReadAlready } from '../article-head.ts'
import { Problem } from '../problems.ts'
import type { Reader } from '../reader.ts'
import type { ArticleRecords } from '../records/article-records.ts'
import { parseJson } from '../store/json.ts'
import type { Saved, Store } from '../store/store.ts'
import { messageOf } from './console.ts'
import type { SourcedDraft } from './draft-files.ts'

/** What became of a draft; `isRead` unless it was known or could not be read. */
export type Result = { outcome: Saved['outcome']; isRead: boolean } | { outcome: 'failed'; reason: string; isRead: false }

/** Where articles are read and kept, and who is told of each, in the order of the drafts. */
export type ImportRun = {
  store: Pick<Store, 'findArticle' | 'saveArticles'>
  read: Reader['read']
  /** How many drafts may be under way. */
  most: number
  report: (sourced: SourcedDraft, result: Result) => Promise<void>
}

/** Longest that one transaction takes further articles, in milliseconds. */
const BATCH = 10
/** Bytes of drafts that may be under way; a single one may be larger. */
const MOST_BYTES = 16_000_000

type Prepared = Result | { outcome: 'read'; records: ArticleRecords }
type Waiting = { sourced: SourcedDraft; prepared: Promise<void>; done?: Prepared }

const failed = (error: unknown): Result => ({ outcome: 'failed', reason: messageOf(error), isRead: false })

/** Reads once more where a thread ended, perhaps over another article. */
async function readTwice(read: Reader['read'], draft: Parameters<Reader['read']>[0]) {
  const now = new Date().toISOString()
  try {
    return await read(draft, now)
  } catch (error) {
    if (error instanceof Problem) throw error
    return read(draft, now)
  }
}

async function prepare({ store, read }: ImportRun, { draft }: SourcedDraft): Promise<Prepared> {
  if ('mistakes' in draft) return failed(draft.mistakes.join('; '))
  try {
    const head = headOf(draft.value)
    const stored = await store.findArticle(head.id)
    if (stored !== null && isReadAlready(parseJson(stored), head)) return { outcome: 'unchanged', isRead: false }
    return { outcome: 'read', records: parseJson<ArticleRecords>(new TextDecoder().decode(await readTwice(read, draft.value))) }
  } catch (error) {
    return failed(error)
  }
}

function begin(run: ImportRun, sourced: SourcedDraft): Waiting {
  const keep = (done: Prepared) => {
    waiting.done = done
  }
  const waiting: Waiting = { sourced, prepared: prepare(run, sourced).then(keep) }
  return waiting
}

/** The first drafts that are ready, as many as stand together. */
function readyOf(waiting: readonly Waiting[]): { sourced: SourcedDraft; done: Prepared }[] {
  const ready = []
  for (const { sourced, done } of waiting) {
    if (!done) break
    ready.push({ sourced, done })
  }
  return ready
}

/** Saves what was read of the drafts that are ready, as far as a transaction goes, and tells what became of them; gives how many are settled. */
async function settle({ store, report }: ImportRun, waiting: readonly Waiting[]): Promise<number> {
  await waiting[0]?.prepared
  const ready = readyOf(waiting)
  const records = ready.flatMap(({ done }) => (done.outcome === 'read' ? done.records : []))
  const attempts = records.length > 0 ? (await store.saveArticles(records, BATCH)).values() : [].values()
  let settled = 0
  for (const { sourced, done } of ready) {
    const attempt = done.outcome === 'read' ? attempts.next().value : done
    if (!attempt) break
    await report(sourced, 'error' in attempt ? failed(attempt.error) : 'isRead' in attempt ? attempt : { outcome: attempt.outcome, isRead: true })
    settled += 1
  }
  return settled
}

/** The drafts under way, the first of which are settled one after the other, whether or not more come. */
function openQueue(run: ImportRun) {
  const waiting: Waiting[] = []
  let step: Promise<void> = Promise.resolve()
  let settling: Promise<void> | null = null
  const settleFirst = async () => void waiting.splice(0, await settle(run, waiting))
  const settleAll = async () => {
    while (waiting.length > 0) {
      step = settleFirst()
      await step
    }
    settling = null
  }
  const isFull = () => waiting.length >= run.most || (waiting.length > 1 && waiting.reduce((sum, { sourced }) => sum + sourced.bytes, 0) > MOST_BYTES)
  return {
    /** Takes a draft, and waits until there is room for another. */
    async add(sourced: SourcedDraft) {
      waiting.push(begin(run, sourced))
      settling ??= settleAll()
      settling.catch(() => {})
      while (isFull()) await step
    },
    /** Waits until all are settled. */
    async drain() {
      await settling
    },
  }
}

/** Reads drafts in threads and saves their records in their order, a bounded number at a time. Throws where the store cannot be written to at all. */
export async function importDrafts(drafts: AsyncIterable<SourcedDraft>, run: ImportRun): Promise<void> {
  const queue = openQueue(run)
  for await (const sourced of drafts) await queue.add(sourced)
  await queue.drain()
}
