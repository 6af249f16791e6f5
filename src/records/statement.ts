import { z } from 'zod'
import { ActorId, ActorReference } from './actor.ts'
import { provenance } from './event.ts'
import { Evidence } from './evidence.ts'
import { Act, Context, Form, Polarity, Resolution } from './vocabulary.ts'

export const Speaker = z
  .object({
    actorId: ActorId.nullable().describe('Null where the mention could not be settled on a named actor'),
    name: z.string().nullable().describe('The actor’s neutral name; for somebody only described, whom a pronoun means, the description'),
    surface: z.string().min(1).describe('The mention beside the statement, as printed'),
    resolvedBy: Resolution,
    evidence: Evidence.describe('The mention beside the statement'),
    antecedent: Evidence.nullable().describe('The fuller mention that a pronoun or title goes back to'),
  })
  .meta({ id: 'Speaker', description: 'Who said it' })
export type Speaker = z.infer<typeof Speaker>

export const ChainLink = z
  .object({ kind: z.enum(['speaker', 'outlet']), actorId: ActorId.nullable(), name: z.string().nullable() })
  .meta({ id: 'ChainLink', description: 'One who relays the words' })

export const Statement = z
  .object({
    id: z.string(),
    articleId: z.string(),
    position: z.int().min(1).describe('Reading order within the article'),
    form: Form,
    act: Act,
    polarity: Polarity,
    speaker: Speaker.nullable().describe('Null where the text names none ("it was stressed that")'),
    onBehalfOf: z.array(ActorReference),
    addressees: z.array(ActorReference),
    about: z.array(ActorReference).describe('The actors that the content speaks of'),
    contexts: z.array(Context),
    content: z.array(Evidence).min(1).describe('What is said, in one or more spans, without cue and outer quotation marks'),
    cue: Evidence.nullable().describe('The word that reports it'),
    chain: z.array(ChainLink).describe('From the speaker to the outlet that relays it'),
    eventIds: z.array(z.string()),
    ...provenance,
  })
  .meta({ id: 'Statement', description: 'Who said what, in whose words' })
export type Statement = z.infer<typeof Statement>

/** The reader and lexicon entry in a statement's rule: `speech/say` of `speech/say/that-clause`. */
export const entryOf = ({ rule }: Pick<Statement, 'rule'>): string => rule.split('/', 2).join('/')
