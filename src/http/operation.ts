import type { FastifyBaseLogger, FastifyInstance, FastifyTypeProvider, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from 'fastify'
import type { z } from 'zod'
import type { ProblemName } from '../problems.ts'
import type { Json } from '../store/json.ts'
import type { Tag } from './tags.ts'

declare module 'fastify' {
  /** What an operation tells of itself, for the OpenAPI document. */
  interface FastifySchema {
    operationId?: string
    tag?: Tag
    summary?: string
    description?: string
    /** The problems that it may answer with, besides those that every operation may. */
    problems?: readonly ProblemName[]
    /** Query string of the request whose answer is the example. */
    example?: string
    /** What the body may be, by media type; read in the handler. */
    bodies?: Record<string, z.ZodType>
    /** Media type and example of a good answer that is not JSON. */
    answer?: { type: string; example: string }
    /** Its answer is found out anew each time, so that it has no validator. */
    isFoundAnew?: true
    /** What the headers of a good answer tell. */
    answerHeaders?: Record<string, string>
  }
}

/** Requests are typed by their zod schemas; a good answer is the finished JSON of its record, as text or in UTF-8. */
export interface Records extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown
  serializer: this['schema'] extends z.ZodType ? Json<z.output<this['schema']>> | Uint8Array : unknown
}

/** A Fastify instance whose routes are declared with records. */
export type Api = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, Records>
