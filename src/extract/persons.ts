import { slugOf } from './described.ts'
import type { Gender, Mention, OfficeReading } from './mention.ts'

/** One person of an article: all mentions by name that are settled on the same one. */
export type Person = {
  id: string
  /** Fullest spelling without titles. */
  name: string
  readonly names: Set<string>
  country: string | null
  gender: Gender
  readonly offices: { office: OfficeReading; country: string | null; mention: number }[]
}

const partsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|[’']/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => !/^(?:\p{L}\.|jr\.?|sr\.?|ii|iii|iv)$/u.test(part))

/** True where two names can be one person's: the shorter holds only words of the longer, in an order that names take. */
export function isSameName(one: string, other: string): boolean {
  const [short, long] = [partsOf(one), partsOf(other)].sort((a, b) => a.length - b.length)
  if (!short || !long || short.length === 0) return false
  if (short.join(' ') === long.join(' ')) return true
  if (short.length === 1) return long.includes(short[0] ?? '')
  return short.every((part) => long.includes(part)) && (short.at(-1) === long.at(-1) || short[0] === long[0])
}

/** The last word of a longer name, or the first: by either, others call a person. */
function fits(name: string, person: Person): number {
  const [only, ...more] = partsOf(name)
  const parts = partsOf(person.name)
  if (more.length > 0 || only === undefined) return isSameName(name, person.name) ? 3 : 0
  if (parts.at(-1) === only) return 3
  if (parts[0] === only) return 2
  return parts.includes(only) ? 1 : 0
}

/** Groups mentions by name into persons; `people` are the mentions that name persons, in reading order. */
export function groupPersons(people: readonly Mention[]): { persons: Person[]; ofMention: Map<number, Person> } {
  const persons: Person[] = []
  const ofMention = new Map<number, Person>()
  const byLength = [...people].sort((a, b) => partsOf(b.name ?? '').length - partsOf(a.name ?? '').length || a.index - b.index)
  const lastSeen = new Map<Person, number[]>()
  for (const mention of byLength) {
    const name = mention.name ?? ''
    const person = bestFit(name, mention, persons, lastSeen) ?? newPerson(name, persons)
    person.names.add(name)
    person.gender ??= mention.gender
    if (mention.office && !mention.past) person.offices.push({ office: mention.office, country: mention.country, mention: mention.index })
    person.country ??= mention.country
    ofMention.set(mention.index, person)
    lastSeen.set(person, [...(lastSeen.get(person) ?? []), mention.index])
  }
  for (const { offices } of persons) offices.sort((a, b) => a.mention - b.mention)
  return { persons: persons.sort((a, b) => firstOf(a, lastSeen) - firstOf(b, lastSeen)), ofMention }
}

const firstOf = (person: Person, seen: ReadonlyMap<Person, readonly number[]>) => Math.min(...(seen.get(person) ?? [0]))

function bestFit(name: string, mention: Mention, persons: readonly Person[], seen: ReadonlyMap<Person, readonly number[]>): Person | null {
  const clash = (person: Person) =>
    (mention.gender !== null && person.gender !== null && mention.gender !== person.gender) ||
    (mention.country !== null && person.country !== null && mention.country !== person.country && mention.office !== null && partsOf(name).length === 1)
  const nearness = (person: Person) => Math.max(...(seen.get(person) ?? []).filter((index) => index < mention.index), -1)
  const ranked = persons
    .map((person) => ({ person, fit: fits(name, person) }))
    .filter(({ person, fit }) => fit > 0 && !clash(person))
    .sort((a, b) => b.fit - a.fit || nearness(b.person) - nearness(a.person))
  return ranked[0]?.person ?? null
}

function newPerson(name: string, persons: Person[]): Person {
  const person: Person = { id: `person/${slugOf(name)}`, name, names: new Set(), country: null, gender: null, offices: [] }
  persons.push(person)
  return person
}
