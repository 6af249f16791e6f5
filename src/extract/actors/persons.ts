import { slugOf } from '../mentions/described.ts'
import type { Gender, Mention, OfficeReading } from '../mentions/mention.ts'

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
    .replace(/\p{M}|[’',]/gu, '')
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

/** "Asha II": a ruler is called by the first name only. */
const isRegnal = (name: string): boolean => /^\p{Lu}\p{L}+ (?:II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI)$/u.test(name)

/** The last word of a longer name, or the first: by either, others call a person. */
function fits(name: string, person: Person): number {
  const [only, ...more] = partsOf(name)
  const parts = partsOf(person.name)
  if (more.length > 0 || only === undefined) return isSameName(name, person.name) ? 3 : 0
  if (isRegnal(name)) return parts[0] === only ? 3 : 0
  if (parts.at(-1) === only) return 3
  if (parts[0] === only) return 2
  return parts.includes(only) ? 1 : 0
}

/** Persons by the words of their names, with the places where each is named: a look-up, however many there are. */
type Register = { readonly byPart: Map<string, Person[]>; readonly seen: Map<Person, number[]> }

/** Groups mentions by name into persons; `people` are the mentions that name persons, in reading order. */
export function groupPersons(people: readonly Mention[]): { persons: Person[]; ofMention: Map<number, Person> } {
  const register: Register = { byPart: new Map(), seen: new Map() }
  const ofMention = new Map<number, Person>()
  const byLength = people
    .map((mention) => ({ mention, parts: partsOf(mention.name ?? '').length }))
    .sort((a, b) => b.parts - a.parts || a.mention.index - b.mention.index)
  for (const { mention } of byLength) {
    const name = mention.name ?? ''
    const person = bestFit(name, mention, register) ?? newPerson(name, register)
    person.names.add(name)
    person.gender ??= mention.gender
    if (mention.office && !mention.past) person.offices.push({ office: mention.office, country: mention.country, mention: mention.index })
    person.country ??= mention.country
    ofMention.set(mention.index, person)
    register.seen.get(person)?.push(mention.index)
  }
  for (const { offices } of register.seen.keys()) offices.sort((a, b) => a.mention - b.mention)
  const first = new Map(
    [...register.seen].map(([person, places]) => [person, places.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY)]),
  )
  return { persons: [...first.keys()].sort((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0)), ofMention }
}

function bestFit(name: string, mention: Mention, { byPart, seen }: Register): Person | null {
  const single = partsOf(name).length === 1
  const clash = (person: Person) =>
    (mention.gender !== null && person.gender !== null && mention.gender !== person.gender) ||
    (single && mention.office !== null && mention.country !== null && person.country !== null && mention.country !== person.country)
  const nearness = (person: Person) => (seen.get(person) ?? []).reduce((nearest, place) => (place < mention.index ? Math.max(nearest, place) : nearest), -1)
  const candidates = new Set(partsOf(name).flatMap((part) => byPart.get(part) ?? []))
  const ranked = [...candidates].map((person) => ({ person, fit: fits(name, person) })).filter(({ person, fit }) => fit > 0 && !clash(person))
  const best = ranked.reduce((most, { fit }) => Math.max(most, fit), 0)
  const finalists = ranked.filter(({ fit }) => fit === best)
  if (finalists.length <= 1) return finalists[0]?.person ?? null
  const holders = finalists.filter(({ person: { offices } }) => offices.some(({ office: { kind } }) => kind === mention.office?.kind))
  return (holders.length > 0 ? holders : finalists).map(({ person }) => ({ person, near: nearness(person) })).reduce((a, b) => (b.near > a.near ? b : a)).person
}

function newPerson(name: string, { byPart, seen }: Register): Person {
  const slug = `person/${slugOf(name)}`
  const namesakes = new Set(
    partsOf(name)
      .flatMap((part) => byPart.get(part) ?? [])
      .filter(({ id }) => id === slug || id.startsWith(`${slug}-`)),
  ).size
  const person: Person = { id: namesakes === 0 ? slug : `${slug}-${namesakes + 1}`, name, names: new Set(), country: null, gender: null, offices: [] }
  for (const part of new Set(partsOf(name))) byPart.set(part, [...(byPart.get(part) ?? []), person])
  seen.set(person, [])
  return person
}
