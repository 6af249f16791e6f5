import { z } from 'zod'
import { Actor } from './actor.ts'
import { Article } from './article.ts'
import { Event } from './event.ts'
import { SparseActor, SparseArticle, SparseEvent, SparseStatement, SparseTerm } from './sparse.ts'
import { Statement } from './statement.ts'
import { Term } from './term.ts'

/** Most records that stand beside those that were asked for. */
export const MOST_INCLUDED = 1000

const complete = z.boolean().describe(`Whether all are here: false where there are more than ${MOST_INCLUDED}, which a smaller limit or fewer paths avoid`)

/** Records that `include` leads to; a list of each kind that it names. */
export const Included = z
  .object({
    complete,
    articles: z.array(Article).optional(),
    events: z.array(Event).optional(),
    statements: z.array(Statement).optional(),
    terms: z.array(Term).optional(),
    actors: z.array(Actor).optional(),
  })
  .meta({ id: 'Included', description: 'The records that `include` leads to, each once; ids join them with those asked for, which are not repeated here' })

export const SparseIncluded = z
  .object({
    complete,
    articles: z.array(SparseArticle).optional(),
    events: z.array(SparseEvent).optional(),
    statements: z.array(SparseStatement).optional(),
    terms: z.array(SparseTerm).optional(),
    actors: z.array(SparseActor).optional(),
  })
  .meta({ id: 'SparseIncluded', description: 'As Included, of records that may be sparse' })

/** What an answer gains where `include` is given. */
export const including = { included: Included.optional().describe('With include: the records that it leads to') }
/** The same of an answer that `fields` makes sparse. */
export const includingSparse = { included: SparseIncluded.optional().describe('With include: the records that it leads to') }

export const ArticleWithIncluded = z
  .object({ ...Article.shape, ...including })
  .meta({ id: 'ArticleWithIncluded', description: 'An article, with what it leads to where that is asked for' })
export const SparseArticleWithIncluded = z
  .object({ ...SparseArticle.shape, ...includingSparse })
  .meta({ id: 'SparseArticleWithIncluded', description: 'As ArticleWithIncluded, of an article that may be sparse' })
