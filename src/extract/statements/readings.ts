import type { Context, Form } from '../../records/vocabulary.ts'
import { type Factors, factorsOf } from '../account.ts'
import type { Actors, Reference } from '../actors.ts'
import { contextsOf, countContexts } from '../contexts.ts'
import { firstAfter } from '../document/clauses.ts'
import type { Document } from '../document.ts'
import { layOut, type Page } from '../page.ts'
import type { ReferenceReading, Span, StatementReading } from '../readout.ts'
import type { Sentence } from '../sentences.ts'
import type { FoundStatement } from './statement.ts'

const article = /^(?:the|an?) /i
const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text)

/** Whose words the content is, by the quotation marks alone: all in marks, some, or none. */
export function formOf({ tokens, quotations }: Document, content: readonly Span[]): Form {
  let inside = 0
  let outside = 0
  for (const { start, end } of content)
    for (let at = firstAfter(tokens, start); at < tokens.length && (tokens[at]?.start ?? end) < end; at += 1) {
      const token = tokens[at]
      if (!token || !isWord(token.text)) continue
      const quotation = quotations[firstAfter(quotations, token.start)]
      if (quotation && quotation.inner.start <= token.start && token.end <= quotation.inner.end) inside += 1
      else outside += 1
    }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}

const refer = (reference: Reference): ReferenceReading => ({
  actorId: reference.actor?.id ?? null,
  name: reference.actor?.name ?? null,
  surface: reference.surface,
  evidence: { start: reference.start, end: reference.end },
})

/** The mentions of actors inside spans, each actor once. */
function actorsWithin(references: readonly Reference[], spans: readonly Span[]): Reference[] {
  const found = new Map<string, Reference>()
  for (const { start, end } of spans)
    for (let at = firstAfter(references, start); at < references.length && (references[at]?.end ?? end + 1) <= end; at += 1) {
      const reference = references[at]
      if (reference?.actor && !reference.adjective && reference.kind !== 'place' && !found.has(reference.actor.id)) found.set(reference.actor.id, reference)
    }
  return [...found.values()]
}

/** "On behalf of the government and people, the minister thanked …": those on whose behalf the sentence's cue speaks. */
function onBehalfOf({ tokens }: Document, references: readonly Reference[], { first }: Sentence, cue: number): Reference[] {
  for (let at = first; at < cue - 3; at += 1)
    if (tokens[at]?.lower === 'on' && tokens[at + 1]?.lower === 'behalf' && tokens[at + 2]?.lower === 'of') {
      let end = at + 3
      while (end < cue && tokens[end]?.text !== ',' && tokens[end]?.tag !== 'VERB') end += 1
      return references.slice(firstAfter(references, tokens[at + 2]?.end ?? 0)).filter((reference, place, all) => reference.last <= end && place < all.length)
    }
  return []
}

/** Turns statements found in tokens into readings in spans. */
export function toStatementReadings(
  document: Document,
  sentences: readonly Sentence[],
  actors: Actors,
  statements: readonly FoundStatement[],
): StatementReading[] {
  const { tokens } = document
  const { references } = actors
  const page = layOut(document, actors)
  return statements.map(({ sentence, content, cue, act, polarity, speaker, addressee, rule, confidence }) => {
    const within = sentences[sentence]
    const words = cue && tokens.slice(cue.first, cue.last)
    return {
      form: formOf(document, content),
      act,
      polarity,
      speaker: speaker && {
        actorId: speaker.actor?.id ?? null,
        name: speaker.actor?.name ?? speaker.antecedent?.surface.replace(article, '') ?? null,
        surface: speaker.surface,
        resolvedBy: speaker.actor || speaker.antecedent ? speaker.resolvedBy : 'none',
        evidence: { start: speaker.start, end: speaker.end },
        antecedent: speaker.antecedent && { start: speaker.antecedent.start, end: speaker.antecedent.end },
      },
      onBehalfOf: within && cue ? onBehalfOf(document, references, within, cue.first).map(refer) : [],
      addressees: addressee ? [refer(addressee)] : [],
      about: actorsWithin(references, content).map(refer),
      contexts: contextsWithin(page, content),
      content: content.map(({ start, end }) => ({ start, end })),
      cue: words?.[0] ? { start: words[0].start, end: words.at(-1)?.end ?? words[0].end } : null,
      rule,
      confidence,
    }
  })
}

/** Contexts that the words of the spans show. */
function contextsWithin(page: Page, spans: readonly Span[]): Context[] {
  const counts = spans.map(({ start, end }) => countContexts(page, firstAfter(page.tokens, start), firstAfter(page.tokens, end - 1) + 1))
  return contextsOf(new Map(counts.flatMap((count) => [...count])), new Map(), false)
}

/** What makes up the confidence of a statement. */
export const groundsOf = ({ basis, confidence, speaker, sureOfSpeaker }: FoundStatement): Factors =>
  factorsOf({ ...(basis ?? { rules: confidence }), speaker: speaker && sureOfSpeaker })
