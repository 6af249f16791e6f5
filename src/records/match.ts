import { z } from 'zod'
import { Actor } from './actor.ts'
import { Article } from './article.ts'
import { Event } from './event.ts'
import { Evidence } from './evidence.ts'
import { Statement } from './statement.ts'

const matches = (where: string) => z.array(Evidence).optional().describe(`With q: where the words stand ${where}; at most 20 places, in reading order`)

export const MatchedArticle = z
  .object({ ...Article.shape, matches: matches('in the text; empty where only the headline holds them') })
  .meta({ id: 'MatchedArticle', description: 'An article, with the places of the words that were searched for' })
export type MatchedArticle = z.infer<typeof MatchedArticle>

export const MatchedEvent = z
  .object({
    ...Event.shape,
    matches: matches('in its evidence, else where those who take part are mentioned; empty where only the summary or a fuller name holds them'),
  })
  .meta({ id: 'MatchedEvent', description: 'An event, with the places of the words that were searched for' })
export type MatchedEvent = z.infer<typeof MatchedEvent>

export const MatchedStatement = z
  .object({ ...Statement.shape, matches: matches('in what is said, else where the speaker is mentioned; empty where only a fuller name holds them') })
  .meta({ id: 'MatchedStatement', description: 'A statement, with the places of the words that were searched for' })
export type MatchedStatement = z.infer<typeof MatchedStatement>

export const MatchedActor = z
  .object({ ...Actor.shape, matchedNames: z.array(z.string()).optional().describe('With q: which of its names hold the words') })
  .meta({ id: 'MatchedActor', description: 'An actor, with the names that hold the words that were searched for' })
export type MatchedActor = z.infer<typeof MatchedActor>
