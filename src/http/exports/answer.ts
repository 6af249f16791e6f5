import type { FastifyReply } from 'fastify'
import { Problem } from '../../problems.ts'
import type { ListName } from '../../records/filters.ts'
import type { RecordOf } from '../../records/resources.ts'
import type { Store } from '../../store/store.ts'
import { toProblem } from '../errors.ts'
import { linkNext, toPage } from '../lists.ts'
import { toProblemDetails } from '../problem.ts'
import { queryStringOf } from '../query-string.ts'
import { checkFields, fieldsIn, leftOutBy } from '../shape/fields.ts'
import type { ShapeWish } from '../shape/parameters.ts'
import { shape } from '../shape/shape.ts'
import { acceptedFormat } from './accept.ts'
import { deliver } from './delivery.ts'
import { FORMATS, type Format } from './formats.ts'
import type { ExportWish } from './parameters.ts'
import { beginRun, type List, type Run } from './run.ts'
import { WRITERS } from './writers.ts'

/** A list that is asked for: which one, how, and what lists its pages. */
export type Asked<L extends ListName> = {
  list: L
  query: ExportWish & ShapeWish & { sort: string }
  store: Pick<Store, 'findMany'>
  pages: List<RecordOf[L]>
}

/** The form that is asked for; null for a page of the list. Throws Problem 'not-acceptable'. */
function formatOf({ request }: FastifyReply, { format }: ExportWish): Format | null {
  if (format !== undefined) return format
  const accepted = acceptedFormat(request.headers.accept)
  return accepted === 'json' ? null : accepted
}

/** Throws Problem 'invalid-request' for parameters that mean nothing in the form. */
function checkWish(query: ExportWish & ShapeWish, format: Format | null) {
  const { bom, formulas, include } = query
  const needsCsv = Object.entries({ bom, formulas }).filter(([, value]) => format !== 'csv' && value !== undefined)
  const needsPage = include !== undefined && format !== null ? ['include'] : []
  const needsFields = format === 'gdelt' ? [...fieldsIn(query).keys()].map((list) => `fields[${list}]`) : []
  const errors = [
    ...needsCsv.map(([parameter]) => ({ parameter, detail: 'is for CSV alone, with format=csv or Accept: text/csv' })),
    ...needsPage.map((parameter) => ({ parameter, detail: 'is for pages alone: an export holds the records of one list' })),
    ...needsFields.map((parameter) => ({ parameter, detail: 'is not for GDELT’s form, which always has its 61 columns' })),
  ]
  if (errors.length > 0) throw new Problem('invalid-request', 'The query string is not valid', { errors })
}

/** Throws Problem 'invalid-request' where all records are wanted in an order that only some have. */
function checkWhole(sort: string) {
  const detail = 'relevance ranks the newest records that match, not all; an export by relevance needs a limit'
  if (sort === 'relevance') throw new Problem('invalid-request', 'The query string is not valid', { errors: [{ parameter: 'sort', detail }] })
}

function nameHeaders(reply: FastifyReply, list: ListName, format: Format) {
  const { contentType, extension } = FORMATS[format]
  reply.type(contentType).header('content-disposition', `attachment; filename="readout-${list}.${extension}"`).header('cache-control', 'no-store')
}

/** The counts that count=exact asks for stand before the records, for those who read no last line. */
function countHeaders(reply: FastifyReply, { total, excludedUnknownDate }: Run['end']) {
  if (total !== undefined) reply.header('x-readout-total', total)
  if (excludedUnknownDate !== undefined) reply.header('x-readout-excluded-unknown-date', excludedUnknownDate)
}

/** Answers a list: with a page of it, or with an export in the form that is asked for, which holds every record that matches unless a limit is given. */
export async function answerList<L extends ListName>(reply: FastifyReply, asked: Asked<L>): Promise<Buffer | undefined> {
  const { list, query, store, pages } = asked
  const { request } = reply
  reply.header('vary', 'Accept, Accept-Encoding')
  const format = formatOf(reply, query)
  checkWish(query, format)
  if (format === null) {
    const page = await pages({})
    const { items, beside } = await shape(asked, page.items)
    return toPage(reply, { ...page, items }, beside)
  }
  checkFields(list, query)
  const isWhole = !new URLSearchParams(queryStringOf(request.url)).has('limit')
  if (isWhole) checkWhole(query.sort)
  const fail = (error: unknown) => {
    request.log.error({ requestId: request.id, err: error }, 'an export broke off')
    return toProblemDetails(toProblem(Object(error)), request.id)
  }
  const run = await beginRun({
    writer: WRITERS[format]({ list, wish: query, store, leftOut: leftOutBy(list, query).get(list) }),
    list: pages,
    isWhole,
    toProblem: fail,
  })
  if (!isWhole) linkNext(reply, run.end.next)
  nameHeaders(reply, list, format)
  countHeaders(reply, run.end)
  deliver(reply, run).catch(fail)
}
