import { z } from 'zod'
import { ActorId } from './actor.ts'
import { AggregateMeta, TOP } from './aggregate.ts'
import { Voice } from './vocabulary.ts'

export const Naming = z
  .object({
    actorId: ActorId,
    name: z.string().describe('The actor’s neutral name'),
    surface: z.string().min(1).describe('The words as printed'),
    outlet: z.string().min(1).describe('Who printed them'),
    voice: Voice,
    count: z.int().min(1),
  })
  .meta({
    id: 'Naming',
    description: 'How often an outlet prints a naming of an actor, in one voice: a quotation or paraphrase is another’s choice of words, narration its own',
  })
export type Naming = z.infer<typeof Naming>

export const Namings = z
  .object({
    namings: z.array(Naming).describe(`The most frequent first; as many as top asks for, ${TOP.terms.default} if it does not`),
    other: z
      .object({ namings: z.int().min(0).describe('Number of namings left out'), count: z.int().min(0).describe('Sum of their counts') })
      .describe('What namings leaves out'),
    meta: AggregateMeta,
  })
  .meta({ id: 'Namings', description: 'How outlets name actors other than by their neutral names; the counts of namings and other add up to meta.total' })
export type Namings = z.infer<typeof Namings>
