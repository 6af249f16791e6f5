import { ALL_OF_THEM, COUNTED, FIRST_PERSON, SIDES, THOSE_WHO_MET, WITH_TITLES } from '../../lexicon/speech.ts'
import type { Reference } from '../actors.ts'
import type { Page } from '../page.ts'

const sides = new Set(SIDES)
const met = new Set(THOSE_WHO_MET)
const counted = new Set(COUNTED)
const quantifiers = new Set(ALL_OF_THEM)
const definite = new Set(['the', 'these', 'those', 'both', 'all'])
const bare = new Set(WITH_TITLES)
const firstPersons = new Set(FIRST_PERSON)

/** True for "I" and "we". */
export const isFirstPerson = ({ surface }: Reference): boolean => firstPersons.has(surface.toLowerCase())

/** True for "both sides", "the two leaders" and "the two officials", who are no one in particular; two officials are somebody. */
export function isJoint({ tokens }: Page, { first, last, actor }: Reference): boolean {
  const noun = tokens[last - 1]?.lower ?? ''
  if (actor !== null) return false
  if (sides.has(noun)) return true
  const before = tokens.slice(Math.max(0, first - 1), last - 1).map(({ lower }) => lower)
  const isCounted = before.some((word) => quantifiers.has(word))
  if (!isCounted && !before.every((word) => bare.has(word))) return false
  return met.has(noun) ? isCounted || before.includes('the') : counted.has(noun) && before.some((word) => definite.has(word))
}

/** Sentences before a "they" in which those that it means stand. */
const REACH = 4
const isParty = /^(person|title|country|organization)$/
const links = new Set(['and', 'with'])

/** True for a "they" that means both sides: those that a sentence before it joins by "and" or "with", or calls "both sides". */
export function meansAll(page: Page, { sentence, surface, actor }: Reference, mentionsIn: (sentence: number) => readonly Reference[]): boolean {
  if (actor !== null || surface.toLowerCase() !== 'they') return false
  for (let before = sentence - 1; before >= sentence - REACH; before -= 1) {
    const named = mentionsIn(before).filter(({ kind }) => kind !== 'place')
    if (named.some((mention) => isJoint(page, mention))) return true
    const parties = named.filter(({ kind, adjective }) => isParty.test(kind) && !adjective)
    const countries = new Set(parties.flatMap(({ actor, country }) => actor?.country ?? country ?? []))
    if (countries.size > 1 && parties.slice(1).some(({ first }) => links.has(page.tokens[first - 1]?.lower ?? ''))) return true
    if (parties.length > 0 && !named.some((mention) => mention.surface.toLowerCase() === 'they')) return false
  }
  return false
}
