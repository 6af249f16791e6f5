import type { Document } from './document.ts'
import type { Mention } from './mention.ts'
import type { Person } from './persons.ts'

/** Settles offices without a name on the person of the article who holds them. */
export function resolveTitles(
  { tokens, home }: Document,
  mentions: readonly Mention[],
  persons: readonly Person[],
  named: ReadonlyMap<number, Person>,
): Map<number, Person> {
  const settled = new Map<number, Person>()
  const unsettled: Mention[] = []
  const people = mentions.filter(({ index }) => named.has(index))
  for (const mention of mentions) {
    if (named.has(mention.index)) {
      const title = mention.apposition === null ? undefined : mentions[mention.apposition]
      const person = named.get(mention.index)
      if (title?.kind === 'title' && person) hold(title, person, settled)
    } else if (mention.kind === 'title' && !mention.past && !/^(a|an|another|any|every|each|no)$/.test(tokens[mention.first]?.lower ?? '')) {
      const person =
        mention.apposition === null ? holderOf({ ...mention, country: mention.country ?? home }, people, persons, named) : named.get(mention.apposition)
      if (person) hold(mention, person, settled)
      else unsettled.push(mention)
    }
  }
  const untitled = persons.filter(({ offices, country }) => offices.length === 0 && country === null)
  const [only] = untitled
  const kinds = new Set(unsettled.filter(({ country, plural }) => country !== null && !plural).map(({ office, country }) => `${office?.kind} ${country}`))
  if (only && untitled.length === 1 && kinds.size === 1) for (const title of unsettled) if (title.country !== null) hold(title, only, settled)
  return settled
}

function hold(title: Mention, person: Person, settled: Map<number, Person>): void {
  settled.set(title.index, person)
  person.country ??= title.country
  if (title.office && !person.offices.some(({ office }) => office.kind === title.office?.kind))
    person.offices.push({ office: title.office, country: title.country, mention: title.index })
}

/** The last one named before it who holds the office, else the first one after; the country must not differ. */
function holderOf(title: Mention, people: readonly Mention[], persons: readonly Person[], named: ReadonlyMap<number, Person>): Person | null {
  const kind = title.office?.kind
  const holders = persons.filter(({ offices, country }) =>
    offices.some(
      (held) => held.office.kind === kind && (title.country === null || (held.country ?? country) === null || (held.country ?? country) === title.country),
    ),
  )
  if (holders.length === 0) return null
  if (title.country !== null && holders.some(({ country }) => country === title.country))
    return pick(
      title,
      people,
      named,
      holders.filter(({ country }) => country === title.country),
    )
  return pick(title, people, named, holders)
}

function pick(title: Mention, people: readonly Mention[], named: ReadonlyMap<number, Person>, holders: readonly Person[]): Person | null {
  const isHolder = ({ index }: Mention) => holders.some((holder) => holder === named.get(index))
  const found = people.findLast((mention) => mention.index < title.index && isHolder(mention)) ?? people.find(isHolder)
  return (found && named.get(found.index)) ?? null
}
