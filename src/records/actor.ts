import { z } from 'zod'
import { Evidence } from './evidence.ts'
import { ActorKind, Sector } from './vocabulary.ts'

/** Path-like id: kind and slug, for example country/irn, org/oic, person/asha-example. */
export const ActorId = z.string().regex(/^(person|country|org|group)\/[^/\s]+$/u)

export const Actor = z
  .object({
    id: ActorId,
    kind: ActorKind,
    name: z.string().min(1).describe('Neutral name; for a person the fullest spelling without titles'),
    names: z.array(z.string().min(1)).describe('Neutral spellings met in the articles'),
    country: z.string().length(3).nullable().describe('ISO 3166 alpha-3 of the country that it is or speaks for; XKX for Kosovo'),
    sector: Sector.nullable(),
  })
  .meta({ id: 'Actor', description: 'A person, country, organization or group that articles speak of' })
export type Actor = z.infer<typeof Actor>

/** A mention of somebody who may be known. */
export const ActorReference = z
  .object({
    actorId: ActorId.nullable().describe('Null for somebody described and not named'),
    name: z.string().nullable().describe('The actor’s neutral name'),
    surface: z.string().min(1).describe('The mention as printed'),
    evidence: Evidence,
  })
  .meta({ id: 'ActorReference', description: 'A mention of somebody, as printed, and whom it means' })
export type ActorReference = z.infer<typeof ActorReference>
