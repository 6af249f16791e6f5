import type { Reference } from '../actors.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { type Subject, subjectAfter, subjectBefore } from '../subjects.ts'
import type { Token } from '../tokens.ts'
import { coordinated } from './coordination.ts'
import type { Trigger } from './triggers.ts'

const OBJECT_CONTROL = /^(for|of|from|with|against)$/
const FARTHEST = 60

/** Who does what the verb of a trigger says, as its active subject or, in the passive, the noun phrase before it. */
export function subjectsOf(page: Page, { verb, sentence }: Trigger): Reference[] {
  if (!verb) return []
  const { tokens } = page
  const { start, shape, matrix } = verb
  if (shape === 'infinitive' && matrix !== null) return controllers(page, matrix, start, sentence)
  if (shape === 'gerund') {
    const before = tokens[start - 1]
    const object = before && OBJECT_CONTROL.test(before.lower) ? page.referenceAt(start - 2) : undefined
    return object && !object.adjective ? [object] : governed(page, start, sentence)
  }
  if (isJoined(tokens[start - 1])) return governed(page, start, sentence)
  const subject = subjectBefore(page, start, sentence)
  const own = subject ? referencesOf(page, subject) : []
  if (own.length > 0) return own
  return subject && shape === 'finite' ? [] : governed(page, start, sentence)
}

const isJoined = (before: Token | undefined) =>
  before !== undefined && /^(and|or|but|then|while|by|after|before|when|,)$/.test(before.lower) && before.text !== ','

/** Who is to do what an infinitive says: the object that stands right before it, else the subject of the verb that governs it. */
function controllers(page: Page, matrix: number, start: number, sentence: Sentence): Reference[] {
  const beside = page.referenceAt(matrix)
  if (beside && !beside.adjective) return coordinated(page, beside, sentence)
  return governed(page, start - 1, sentence)
}

/** Subject of the nearest verb on the left that has one, else of the first on the right. */
export function governed(page: Page, start: number, sentence: Sentence): Reference[] {
  const { tokens } = page
  for (let at = start - 1; at >= sentence.first && start - at < FARTHEST; at -= 1) {
    const token = tokens[at]
    if (!token || (token.tag !== 'VERB' && token.tag !== 'AUX') || tokens[at - 1]?.lower === 'to' || /ing$/.test(token.lower)) continue
    const after = page.referenceAt(at + 1)
    const inverted = after && /^(said|added|says|noted|stressed|told)$/.test(token.lower) && /^[,”"“]$/.test(tokens[at - 1]?.text ?? '')
    const subject = inverted ? subjectAfter(page, at + 1, sentence) : subjectBefore(page, groupStart(tokens, at, sentence.first), sentence)
    const found = subject ? referencesOf(page, subject) : []
    if (found.length > 0) return found
  }
  return []
}

const groupStart = (tokens: readonly Token[], at: number, first: number): number => {
  let start = at
  while (start > first && (tokens[start - 1]?.tag === 'AUX' || tokens[start - 1]?.tag === 'ADV')) start -= 1
  return start
}

/** Subject of the first verb of a sentence after a phrase that leads it: "During a call with B, A said". */
export function mainSubjects(page: Page, from: number, sentence: Sentence): Reference[] {
  for (let at = from; at < sentence.last && at - from < FARTHEST; at += 1) {
    if (page.tokens[at]?.tag !== 'VERB' && page.tokens[at]?.tag !== 'AUX') continue
    const subject = subjectBefore(page, at, sentence)
    return subject && subject.first >= from ? referencesOf(page, subject) : []
  }
  return []
}

function referencesOf(page: Page, subject: Subject): Reference[] {
  const inside = subject.reference ?? firstInside(page, subject.first, subject.last)
  return inside ? coordinated(page, inside, { first: 0, last: subject.last }) : []
}

const firstInside = (page: Page, first: number, last: number): Reference | null => {
  for (let at = first; at < last; at += 1) {
    const reference = page.referenceAt(at)
    if (reference && reference.kind !== 'place') return reference
  }
  return null
}
