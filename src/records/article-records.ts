import { z } from 'zod'
import { Actor } from './actor.ts'
import { Article } from './article.ts'
import { Event } from './event.ts'
import { Statement } from './statement.ts'
import { Term } from './term.ts'

/** An article with everything that was read from it. */
export const ArticleRecords = z
  .object({
    article: Article,
    actors: z.array(Actor),
    events: z.array(Event).describe('The main event first, then by position'),
    statements: z.array(Statement).describe('In reading order'),
    terms: z.array(Term).describe('In reading order'),
  })
  .meta({ id: 'ArticleRecords', description: 'An article with everything that was read from it' })
export type ArticleRecords = z.infer<typeof ArticleRecords>
