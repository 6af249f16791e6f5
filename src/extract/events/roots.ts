import type { Reference } from '../actors.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { phraseEndingAt, type Subject, subjectBefore } from '../statements/subjects.ts'

const HANGING = /^(of|in|for|from|at|on|with|to|by|near|inside|among|within|about|against|under|throughout|across|around|over)$/
const MOST_STEPS = 8
/** No noun phrase is longer than this, in tokens. */
const LONGEST = 24

/** The subject that ends before the verb at `verb`, from the noun that all else hangs on: "hackers angered by the cartoons of the prophet". */
export function rootSubject(page: Page, verb: number, sentence: Sentence): Subject | null {
  const beside = subjectBefore(page, verb, sentence)
  const subject = beside ? beforeBrackets(page, beside, sentence) : null
  const from = subject ?? mentionBefore(page, verb, sentence)
  const root = from ? rootOf(page, from.first, sentence.first) : null
  const whole = root === null ? null : phraseEndingAt(page, root, sentence.first)
  if (!whole) return subject
  if (!subject) return whole
  return whole.reference && whole.reference.kind !== 'place' ? whole : { first: whole.first, last: subject.last, reference: whole.reference }
}

/** "the Example (Sample) party": the name before brackets is whose noun stands behind them. */
function beforeBrackets(page: Page, subject: Subject, { first }: Sentence): Subject {
  if (page.tokens[subject.first - 1]?.text !== ')' || subject.last - subject.first > 2) return subject
  let open = subject.first - 2
  while (open > first && subject.first - open < LONGEST && page.tokens[open]?.text !== '(') open -= 1
  const reference = page.tokens[open]?.text === '(' ? page.referenceAt(open - 1) : undefined
  return reference && reference.kind !== 'place' ? { first: reference.first, last: subject.last, reference } : subject
}

/** The mention right before a verb with its auxiliaries. */
function mentionBefore({ tokens, referenceAt }: Page, verb: number, { first }: Sentence): Reference | undefined {
  let at = verb - 1
  while (at > first && verb - at < LONGEST && /^(AUX|ADV)$/.test(tokens[at]?.tag ?? '')) at -= 1
  return referenceAt(at)
}

/** The last token of the outermost noun phrase that a phrase hangs on; null where it hangs on none. */
function rootOf(page: Page, from: number, first: number): number | null {
  let start = from
  let root: number | null = null
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const preposition = phraseStart(page.tokens, start, first) - 1
    if (preposition <= first || !HANGING.test(page.tokens[preposition]?.lower ?? '')) return root
    const at = participleStart(page.tokens, preposition - 1)
    if (at < first || !isNoun(page.tokens[at])) return root
    root = at
    start = page.referenceAt(at)?.first ?? at
  }
  return root
}

const isNoun = (token: Token | undefined): boolean => token !== undefined && /^(NOUN|PROPN|NUM)$/.test(token.tag)

/** First token of the noun phrase around a noun or mention, with its adjectives and article. */
function phraseStart(tokens: readonly Token[], from: number, first: number): number {
  let start = from
  while (start > first && from - start < LONGEST && (/^(ADJ|NOUN|PROPN|NUM)$/.test(tokens[start - 1]?.tag ?? '') || isAttributive(tokens, start - 1)))
    start -= 1
  return start > first && tokens[start - 1]?.tag === 'DET' ? start - 1 : start
}

/** "the divided island": a participle between the article and the noun. */
const isAttributive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.tag === 'VERB' && /(ed|en)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.tag === 'DET'

/** Token before the participle that ends at `at`, "hackers angered by", or the adjective, "rebels loyal to"; `at` itself where none does. */
function participleStart(tokens: readonly Token[], at: number): number {
  const participle = tokens[at]
  if (participle?.tag === 'ADJ' && tokens[at + 1]?.lower === 'to' && isNoun(tokens[at - 1])) return at - 1
  if (participle?.tag !== 'VERB' || !/(ed|en|ing|held|led|sent|made)$/.test(participle.lower)) return at
  const before = tokens[at - 1]?.tag === 'ADV' ? at - 2 : at - 1
  return isNoun(tokens[before]) ? before : at
}
