import { setImmediate } from 'node:timers/promises'
import { textOf } from '../../store/json.ts'
import type { Page } from '../../store/store.ts'
import type { ExportEnd } from './end.ts'
import type { Writer } from './writers.ts'

/** Records read at a time: few enough that nobody else waits long. */
const AT_A_TIME = 40

/** Which page of a list is meant; all else is the query's own. */
export type Paging = { limit?: number; cursor?: string; count?: boolean }
/** Lists a page of some query. */
export type List<T> = (paging: Paging) => Promise<Page<T>>

/** An export under way: how it stands, and the text that is still to come. */
export type Run = { end: ExportEnd; chunks: AsyncGenerator<string> }

/** All pages from a first one on. Between two of them others are served. */
async function* pagesFrom<T>(first: Page<T>, list: List<T>): AsyncGenerator<Page<T>> {
  yield first
  let { next } = first
  while (next !== null) {
    await setImmediate()
    const page = await list({ limit: AT_A_TIME, cursor: next, count: false })
    next = page.next
    yield page
  }
}

async function* onlyPage<T>(page: Page<T>): AsyncGenerator<Page<T>> {
  yield page
}

/** The text of some pages; `end` tells at any time how far it has come. */
async function* chunksOf<T>(pages: AsyncIterable<Page<T>>, end: ExportEnd, { writer, toProblem }: Pick<Wanted<T>, 'writer' | 'toProblem'>) {
  try {
    if (writer.head !== '') yield writer.head
    for await (const { items, next } of pages) {
      const rows = await writer.rows(items.map(textOf))
      const between = end.count > 0 ? writer.separator : ''
      Object.assign(end, { count: end.count + rows.length, next })
      if (rows.length > 0) yield `${between}${rows.join(writer.separator)}`
    }
    end.complete = end.next === null
  } catch (error) {
    end.problem = toProblem(error)
  }
  yield writer.tail(end)
}

/** What to export and how; `toProblem` says what a failure on the way means to the caller. */
export type Wanted<T> = { writer: Writer; list: List<T>; isWhole: boolean; toProblem: (error: unknown) => NonNullable<ExportEnd['problem']> }

/** Reads the first page of an export, which throws as the list does; the others are read as their text is taken. */
export async function beginRun<T>({ list, isWhole, ...wanted }: Wanted<T>): Promise<Run> {
  const first = await list(isWhole ? { limit: AT_A_TIME } : {})
  const end: ExportEnd = { ...first.meta, complete: false, count: 0, next: first.next }
  return { end, chunks: chunksOf(isWhole ? pagesFrom(first, list) : onlyPage(first), end, wanted) }
}
