import { LOCALS } from '../../lexicon/nouns.ts'
import { isPost } from '../actors/owners.ts'
import type { Reference } from '../actors.ts'
import { ACCREDITED } from '../mentions/titled.ts'
import type { Page } from '../page.ts'
import type { Draft } from './drafts.ts'
import { homeOf, type Part } from './participants.ts'

const locals = new Set(LOCALS)

/** A nameless group or body that is of the place it is in, for the most part: "200 supporters", "the police". */
const isLocal = ({ kind, actor, ownerId, surface }: Reference): boolean => {
  const words = surface.toLowerCase().split(' ')
  return (
    (kind === 'group' || kind === 'organization') &&
    actor === null &&
    ownerId === null &&
    (locals.has(words.at(-1) ?? '') || locals.has(words.slice(-2).join(' ')))
  )
}

/** An office or body of a state at home, which its own people turn to; not its posts abroad, nor the state as others deal with it. */
const isOfState = (reference: Reference): boolean => {
  const { kind, office, ownerId, naming, adjective } = reference
  if (office !== null) return !ACCREDITED.includes(office.kind)
  return (
    (kind === 'organization' && ownerId?.startsWith('country/') === true && !isPost(reference)) || (kind === 'country' && naming === 'demonym' && !adjective)
  )
}

/** "rebels loyal to Asha Example": the country of whom a nameless group follows or opposes. */
function leaderCountry({ tokens, references }: Page, { kind, actor, ownerId, index, last }: Reference): string | null {
  const leader = references[index + 1]
  if (kind !== 'group' || actor !== null || ownerId !== null || !leader || leader.first - last > 3) return null
  const link = tokens
    .slice(last, leader.first)
    .map(({ lower }) => lower)
    .join(' ')
  return LINK.test(link) ? homeOf(leader) : null
}
const LINK = /^(of|(loyal|opposed|close|allied) to|(allied|aligned) with|led by|backing|supporting)( the)?$/

/** The country of a nameless group: of its leader, of the place where it does something, or of the only state whose offices and bodies it turns to. */
export function localCountry(page: Page, { reference, role }: Part, told: readonly Draft[]): string | null {
  const led = leaderCountry(page, reference)
  if (led !== null) return led
  if (!isLocal(reference) || told.some(({ trigger }) => trigger.entry.meets === true)) return null
  const site = told.find((one) => one.site !== null && one.site.country !== null && !one.site.derived)?.site
  if (site) return site.country
  if (role !== 'actor' || reference.kind !== 'group') return null
  const others = told.flatMap(({ parts }) => parts.filter((part) => part.role !== 'actor' && homeOf(part.reference) !== null))
  const [country, ...more] = new Set(others.map(({ reference: other }) => homeOf(other)))
  return country && more.length === 0 && others.every((part) => isOfState(part.reference)) ? country : null
}
