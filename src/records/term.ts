import { z } from 'zod'
import { ActorId } from './actor.ts'
import { Evidence } from './evidence.ts'
import { Voice } from './vocabulary.ts'

export const Term = z
  .object({
    id: z.string(),
    articleId: z.string(),
    surface: z.string().min(1).describe('The words as printed'),
    actorId: ActorId.describe('The neutral actor that they refer to'),
    voice: Voice,
    speaker: ActorId.nullable().describe('Who is quoted or paraphrased; null in narration'),
    evidence: Evidence,
  })
  .meta({ id: 'Term', description: 'A naming of an actor other than its neutral name, and in whose voice' })
export type Term = z.infer<typeof Term>
