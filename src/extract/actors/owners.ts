import { POSTS } from '../../lexicon/nouns.ts'
import type { Actor } from '../../records/actor.ts'
import { countryActor, organizationOf } from '../mentions/gazetteer.ts'
import type { Mention } from '../mentions/mention.ts'

type Settled = Mention & { readonly actor: Actor | null }

/** "UN peacekeepers", "a Red Cross official": the organization of the lexicon that whoever is described acts for. */
export const unitOwner = ({ kind, actor, country, ownerId, media }: Settled): Actor | null =>
  actor === null && country === null && !media && (kind === 'group' || kind === 'organization' || kind === 'description' || kind === 'title')
    ? organizationOf(ownerId)
    : null

const posts = new Set(POSTS)

/** An embassy, or craft: something of a state abroad. */
export const isPost = ({ kind, surface, ownerId }: Mention): boolean =>
  (kind === 'organization' || kind === 'group') && ownerId?.startsWith('org/') !== true && posts.has(surface.toLowerCase().split(/\s+/).at(-1) ?? '')

/** "the Turkish embassy": the state that it is of. */
export const postOwner = (mention: Mention): Actor | null => (isPost(mention) && mention.country !== null ? countryActor(mention.country) : null)
