import { isPost, postOwner, unitOwner } from '../actors/owners.ts'
import type { Reference } from '../actors.ts'
import type { Page } from '../page.ts'
import { type Cast, homeOf, type Part } from './participants.ts'

const JOINED = /^(,|and|, and)$/

/** "The presidents of Iran, Turkey and Greece" are the persons of the article who hold the office there. */
export function nameHolders(page: Page, cast: Cast): Cast {
  const named = new Map<Reference, Reference>()
  let last = -1
  let held: Reference['office'] = null
  for (const { reference } of cast.parts) {
    const isNext: boolean = held !== null && reference.kind === 'country' && !reference.adjective && isJoined(page, last, reference.first)
    const office: Reference['office'] = reference.kind === 'group' && reference.plural ? reference.office : isNext ? held : null
    const country = homeOf(reference)
    held = country === null ? null : office
    last = reference.last
    const holder = office === null || country === null ? undefined : page.holderOf(office.kind, country)
    if (holder) named.set(reference, { ...reference, actor: holder.actor, office: holder.office, resolvedBy: 'title', antecedent: holder })
  }
  const nameOf = (reference: Reference) => named.get(reference) ?? reference
  return named.size === 0
    ? cast
    : { ...cast, agents: cast.agents.map(nameOf), parts: cast.parts.map((part) => ({ ...part, reference: nameOf(part.reference) })) }
}

/** "UN peacekeepers" act for the United Nations; what is done to the Turkish embassy is done to the state, and to nobody where no state is named. */
export function nameOwners(cast: Cast): Cast {
  const nameOf = ({ reference, role }: Part): Reference => {
    const owner = unitOwner(reference) ?? (role === 'recipient' ? postOwner(reference) : null)
    return owner ? { ...reference, actor: owner, resolvedBy: 'name' } : reference
  }
  const named = new Map(cast.parts.map((part) => [part.reference, nameOf(part)]))
  const parts = cast.parts
    .filter(({ reference, role }) => role !== 'recipient' || !isPost(reference) || reference.country !== null)
    .map((part) => ({ ...part, reference: named.get(part.reference) ?? part.reference }))
  return {
    ...cast,
    agents: cast.agents.map((agent) => named.get(agent) ?? agent),
    parts: parts.filter(({ reference: { actor } }, place) => actor === null || parts.findIndex(({ reference }) => reference.actor?.id === actor.id) === place),
  }
}

const isJoined = ({ tokens }: Page, from: number, to: number): boolean =>
  to - from <= 2 &&
  JOINED.test(
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' '),
  )
