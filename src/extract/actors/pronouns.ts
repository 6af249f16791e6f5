import { tokenBefore } from '../document/tokens.ts'
import type { Document } from '../document.ts'
import type { Gender, Mention } from '../mentions/mention.ts'
import { isSpeechVerb } from '../statements/speech-verbs.ts'
import { givenGender } from './genders.ts'
import type { Person } from './persons.ts'

const REACH = 4

type Settled = { mention: Mention; person: Person | null }

/** Settles "he", "she" and "it" on the subject that was spoken of last and fits in number and gender. */
export function resolvePronouns({ tokens, quotations }: Document, mentions: readonly Mention[], settled: ReadonlyMap<number, Person>): Map<number, Settled> {
  const found = new Map<number, Settled>()
  /** By the pronouns that were settled on them first. */
  const learnt = new Map<Person, Gender>()
  const bySentence = new Map<number, Mention[]>()
  const isQuoted = quotedTest(quotations)
  const said = countWords(mentions)
  const subjectOf = (sentence: number): Mention[] => bySentence.get(sentence) ?? []
  for (const mention of mentions) {
    const here = bySentence.get(mention.sentence) ?? []
    if (mention.kind === 'pronoun' && !mention.plural && mention.gender !== null) {
      const wanted = mention.gender
      const fitting = (candidate: Mention) => fits(candidate, wanted, settled, found, learnt) && !isQuoted(candidate) && !isPlural(tokens, candidate, said)
      const earlier = Array.from({ length: REACH }, (_, back) => subjectOf(mention.sentence - 1 - back)).map((candidates) => candidates.filter(fitting))
      const local = isAside(tokens, mention)
        ? []
        : here.filter((candidate) => fitting(candidate) && !isOblique(candidate, tokens) && !isSubjectOf(tokens, candidate, mention))
      const antecedent =
        speakerBefore(here.filter(fitting), mention, tokens) ??
        local[0] ??
        earlier.map((candidates) => subjectFirst(candidates, tokens)).find((candidate) => candidate !== undefined)
      if (antecedent) {
        const one = found.get(antecedent.index) ?? { mention: antecedent, person: settled.get(antecedent.index) ?? null }
        found.set(mention.index, one)
        if (one.person && wanted !== 'neuter' && !learnt.has(one.person)) learnt.set(one.person, wanted)
      }
    }
    here.push(mention)
    bySentence.set(mention.sentence, here)
  }
  return found
}

/** "the commander assured him": whoever does it does not do it to himself. */
const isSubjectOf = (tokens: Document['tokens'], { last }: Mention, { first, surface }: Mention): boolean =>
  /^(him|her)$/i.test(surface) && tokens.slice(last, first).every(({ tag }) => /^(VERB|AUX|ADV|PART)$/.test(tag))

/** "Example, she added, was warned": whoever says it is none of those of whom it is said. */
const isAside = (tokens: Document['tokens'], { first, last }: Mention): boolean =>
  tokens[first - 1]?.text === ',' && isSpeechVerb(tokens[last]) && tokens[last + 1]?.text === ','

/** How often each word stands in a name. */
function countWords(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { name } of mentions) for (const word of name?.split(' ') ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** "Trucks use the road": a capital at the head of a sentence that makes no name. */
const isPlural = (tokens: Document['tokens'], { kind, first, last, actorId, name }: Mention, said: ReadonlyMap<string, number>): boolean =>
  kind === 'name' && actorId === null && last - first === 1 && tokens[first]?.opens === true && /[^s]s$/.test(name ?? '') && said.get(name ?? '') === 1

/** "while Example said it had": who says so is whom the pronoun means. */
function speakerBefore(candidates: readonly Mention[], { first }: Mention, tokens: Document['tokens']): Mention | undefined {
  const candidate = candidates.at(-1)
  const verb = tokens[first - 1]?.lower === 'that' ? tokens[first - 2] : tokens[first - 1]
  return candidate && verb && candidate.last === verb.index && isSpeechVerb(verb) ? candidate : undefined
}

const isOblique = ({ first, last }: Mention, tokens: Document['tokens']): boolean =>
  OBLIQUE.test(tokenBefore(tokens, first)?.lower ?? '') || /^['’]s$/.test(tokens[last]?.text ?? '')
const OBLIQUE = /^(of|with|by|from|to|for|in|on|at|against|between|about|over|after|under|into|than)$/

/** A candidate that no preposition leads and that owns nothing comes before one that stands in an oblique case. */
const subjectFirst = (candidates: readonly Mention[], tokens: Document['tokens']): Mention | undefined =>
  candidates.find((candidate) => !isOblique(candidate, tokens)) ?? candidates[0]

function fits(
  candidate: Mention,
  wanted: Mention['gender'],
  settled: ReadonlyMap<number, Person>,
  found: ReadonlyMap<number, Settled>,
  learnt: ReadonlyMap<Person, Gender>,
): boolean {
  const person = settled.get(candidate.index) ?? found.get(candidate.index)?.person ?? null
  if (candidate.adjective || candidate.plural || candidate.past) return false
  if (wanted === 'neuter')
    return (
      person === null &&
      (candidate.actorId !== null ||
        candidate.kind === 'organization' ||
        (candidate.kind === 'pronoun' && candidate.gender === 'neuter' && found.has(candidate.index))) &&
      candidate.kind !== 'place'
    )
  const gender = (person && (person.gender ?? learnt.get(person))) ?? candidate.gender ?? givenGender(person?.name ?? '')
  if (candidate.kind === 'pronoun') return found.has(candidate.index) && candidate.gender === wanted
  if (person === null && candidate.kind !== 'title' && candidate.kind !== 'description' && candidate.kind !== 'name') return false
  if (candidate.kind === 'description' && /statement|report|document|letter|study|poll/.test(candidate.label ?? '')) return false
  return gender === null || gender === wanted
}

function quotedTest(quotations: Document['quotations']): (mention: Mention) => boolean {
  return ({ start, end }) => {
    let low = 0
    let high = quotations.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const quotation = quotations[low]
    return quotation !== undefined && quotation.start < end && start < quotation.end
  }
}
