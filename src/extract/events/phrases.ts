import { IGNORED, TRIGGERS, type TriggerEntry } from '../../lexicon/triggers.ts'
import { isWeekday } from '../document/times.ts'
import type { Token } from '../document/tokens.ts'
import { formsOf, type VerbForm } from './inflections.ts'

type Word = readonly string[] | '~'
type Phrase = {
  readonly rule: string
  readonly entry: TriggerEntry | null
  readonly forms: readonly VerbForm[]
  readonly words: readonly Word[]
  readonly negated: boolean
}

/** A phrase of the lexicon found in a text. */
export type Match = { readonly phrase: Phrase; readonly matched: readonly number[]; readonly last: number; readonly inverted: boolean }

const MOST_BETWEEN = 7
const FAR_BACK = 14
const isGap = ({ tag, lower, text }: Token) =>
  /^(DET|ADJ|ADV|NUM|NOUN|PROPN|X|SYM|CCONJ|PRON|VERB)$/.test(tag) || /^(of|'s|')$/.test(lower) || /^["“”‘’\-$()]$/.test(text)
/** "more than 500", "by one hour", "on Friday". */
const measures = (tokens: readonly Token[], at: number): boolean =>
  (/^(than|by|to)$/.test(tokens[at]?.lower ?? '') && /^(NUM|SYM)$/.test(tokens[at + 1]?.tag ?? '')) || (tokens[at]?.lower === 'on' && isWeekday(tokens[at + 1]))
const CLOSED = /^(who|which|that|it|he|she|they|we|i|said|says|told|but|was|were|is|are|has|had)$/

const wordsOf = (phrase: string): Word[] =>
  phrase.split(/ (?!\|)/).flatMap((word): Word[] => (word === '~' ? ['~'] : word.split('-').length > 1 ? hyphened(word) : [word.split('/')]))
const hyphened = (word: string): Word[] => word.split(/(-)/).map((part) => [part])

/** A choice of several words, `carry_out` or `sit-in` beside others, makes a phrase of its own. */
function expand(phrase: string): string[] {
  const words = phrase.split(' ')
  const place = words.findIndex((word) => word.includes('_') || /\/.*-|-.*\//.test(word))
  if (place < 0) return [phrase]
  const choices = (words[place] ?? '').split('/')
  const single = choices.filter((choice) => !SEVERAL.test(choice)).join('/')
  const variants = [single, ...choices.filter((choice) => SEVERAL.test(choice)).map((choice) => choice.replaceAll('_', ' '))].filter((choice) => choice !== '')
  return variants.flatMap((choice) => expand([...words.slice(0, place), choice, ...words.slice(place + 1)].join(' ')))
}

const NONE: readonly Phrase[] = []
const SEVERAL = /[_-]/

const verbs = new Map<string, Phrase[]>()
const nouns = new Map<string, Phrase[]>()

function add(index: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = index.get(key)
  if (known) known.push(phrase)
  else index.set(key, [phrase])
}

type Words = Pick<TriggerEntry, 'verbs' | 'nouns'>
const addAll = (rule: string, entry: TriggerEntry | null, { verbs: verbal = [], nouns: nominal = [] }: Words): void => {
  for (const text of verbal.flatMap(expand)) {
    const negated = text.startsWith('not ')
    const [head = [], ...words] = wordsOf(negated ? text.slice(4) : text)
    for (const verb of head) for (const [form, forms] of formsOf(verb)) add(verbs, form, { rule, entry, forms, words, negated })
  }
  for (const text of nominal.flatMap(expand)) {
    const [head = [], ...words] = wordsOf(text)
    for (const noun of head) for (const form of [noun, ...pluralsOf(noun)]) add(nouns, form, { rule, entry, forms: [], words, negated: false })
  }
}
addAll('ignored', null, IGNORED)
for (const [rule, entry] of Object.entries<TriggerEntry>(TRIGGERS)) addAll(rule, entry, entry)
/** A phrase that asks for a negation comes before one of as many words that does not. */
const weight = ({ words, negated }: Phrase) => words.filter((word) => word !== '~').length + (negated ? 0.5 : 0)
for (const index of [verbs, nouns]) for (const phrases of index.values()) phrases.sort((a, b) => weight(b) - weight(a))

function pluralsOf(noun: string): string[] {
  if (/[^aeiou]y$/.test(noun)) return [`${noun.slice(0, -1)}ies`]
  return /(s|x|ch|sh)$/.test(noun) ? [`${noun}es`] : [`${noun}s`]
}

const isWord = (token: Token, word: readonly string[]) =>
  word.includes(token.lower) || word.some((one) => token.lower.startsWith(one) && pluralsOf(one).includes(token.lower))

/** Tokens that the words of a phrase from the `place`-th on take from `at` on; null where they do not fit. */
function matchRest(tokens: readonly Token[], at: number, words: readonly Word[], last: number, place = 0): number[] | null {
  const word = words[place]
  if (word === undefined) return []
  if (word !== '~') {
    const token = tokens[at]
    const after = token && at < last && isWord(token, word) ? matchRest(tokens, at + 1, words, last, place + 1) : null
    return after && [at, ...after]
  }
  for (let next = at; next < last && next - at <= MOST_BETWEEN; next += 1) {
    const found = matchRest(tokens, next, words, last, place + 1)
    if (found) return found
    const token = tokens[next]
    if (!token || !(isGap(token) || measures(tokens, next)) || CLOSED.test(token.lower)) return null
  }
  return null
}

/** The noun of a phrase before its passive verb: "sanctions were imposed". */
function matchBefore(tokens: readonly Token[], at: number, words: readonly Word[], first: number): number[] | null {
  const noun = words[0] === '~' ? words[1] : null
  const be = tokens[at - 1]?.tag === 'ADV' ? tokens[at - 2] : tokens[at - 1]
  if (!noun || noun === '~' || !be || !/^(be|been|being|is|are|was|were)$/.test(be.lower)) return null
  for (let back = at - 2; back >= first && at - back <= FAR_BACK; back -= 1) {
    const token = tokens[back]
    if (!token || /^[;:]$/.test(token.text)) return null
    if (isWord(token, noun)) return [back]
  }
  return null
}

/** "not", right before a verb or an adverb away. */
const isNegated = (tokens: readonly Token[], at: number): boolean => tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(not|n't|never)$/.test(lower))

/** "has rejected a call": "has" is not what is done. */
function isAuxiliary(tokens: readonly Token[], at: number): boolean {
  if (!/^(has|have|had|having)$/.test(tokens[at]?.lower ?? '')) return false
  let next = at + 1
  while (/^(ADV|PART)$/.test(tokens[next]?.tag ?? '')) next += 1
  return tokens[next]?.tag === 'VERB'
}

/** The longest verb phrase whose head is the token at `at`; behind "to" only a base form is a verb. */
export function matchVerb(tokens: readonly Token[], at: number, first: number, last: number): Match | null {
  if (isAuxiliary(tokens, at)) return null
  for (const phrase of verbs.get(tokens[at]?.lower ?? '') ?? NONE) {
    if (phrase.negated && !isNegated(tokens, at)) continue
    if (/s$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'to' && !phrase.forms.includes('base')) continue
    const rest = matchRest(tokens, at + 1, phrase.words, last)
    if (rest) return { phrase, matched: [at, ...rest], last: (rest.at(-1) ?? at) + 1, inverted: false }
    const before = phrase.forms.includes('participle') ? matchBefore(tokens, at, phrase.words, first) : null
    if (before) return { phrase, matched: [...before, at], last: at + 1, inverted: true }
  }
  return null
}

/** The longest noun phrase that starts at the token at `at`. */
export function matchNoun(tokens: readonly Token[], at: number, last: number): Match | null {
  for (const phrase of nouns.get(tokens[at]?.lower ?? '') ?? NONE) {
    const rest = matchRest(tokens, at + 1, phrase.words, last)
    if (rest) return { phrase, matched: [at, ...rest], last: (rest.at(-1) ?? at) + 1, inverted: false }
  }
  return null
}
