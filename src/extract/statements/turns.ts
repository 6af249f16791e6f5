import type { Reference } from '../actors.ts'
import { firstAfter, spanOf } from '../document/clauses.ts'
import type { Document } from '../document.ts'
import { toMention } from '../mentions/mention.ts'
import type { Page } from '../page.ts'
import type { Span } from '../readout.ts'
import type { Sentence } from '../sentences.ts'
import type { Draft } from './statement.ts'

/** A transcript labels this many paragraphs at least. */
const FEWEST = 3
const SURE = 0.95
const NOTE = String.raw`(?: ?\([^()\n]{1,60}\))? ?:(?=\s+\S)`
/** `MINISTER EXAMPLE: …` and `Q: …` at the head of a paragraph. */
const LOUD = new RegExp(String.raw`^["“]?((?:\p{Lu}[\p{Lu}.'’-]*)(?: [\p{Lu}][\p{Lu}.'’-]*){0,5})${NOTE}`, 'u')
/** `Asha Example: …`, which may label no more than a list does. */
const QUIET = new RegExp(String.raw`^["“]?((?:\p{Lu}[\p{L}.'’-]*)(?: [\p{Lu}][\p{L}.'’-]*){0,4})${NOTE}`, 'u')
/** A label that names nobody. */
const ASKING = /^(q|question|reporter|journalist)$/i
/** A label of whoever is asked. */
const ANSWERING = /^(a|answer)$/i
/** In a transcript with quiet labels this part of the paragraphs has one. */
const MOSTLY = 0.4

type Turn = { readonly label: Span; readonly words: string; readonly paragraph: number; readonly colon: number }

/** Paragraphs that a label opens. */
function labelled({ text, paragraphs }: Document, label: RegExp): Turn[] {
  return paragraphs.flatMap(({ start, end }, paragraph): Turn[] => {
    const head = label.exec(text.slice(start, Math.min(end, start + 120)))
    const words = head?.[1]
    if (!head || words === undefined) return []
    const from = start + head[0].indexOf(words)
    return [{ label: { start: from, end: from + words.length }, words, paragraph, colon: start + head[0].length - 1 }]
  })
}

/** Several who speak in turns; where labels are written like any name, one of them comes back and they open most of the text. */
function turnsOf(document: Document): Turn[] {
  const isExchange = (turns: readonly Turn[]) => turns.length >= FEWEST && new Set(turns.map(({ words }) => words)).size >= 2
  const loud = labelled(document, LOUD)
  if (isExchange(loud)) return loud
  const quiet = labelled(document, QUIET)
  const comesBack = new Set(quiet.map(({ words }) => words)).size < quiet.length
  return isExchange(quiet) && comesBack && quiet.length >= MOSTLY * document.paragraphs.length ? quiet : []
}

/** The turns of a transcript: what follows a label up to the next one is said by whom the label names. */
export function findTurns(page: Page, document: Document, sentences: readonly Sentence[]): Draft[] {
  const { paragraphs } = document
  const turns = turnsOf(document)
  if (turns.length === 0) return []
  const named = surnames(page)
  const asked = answererOf(page, turns[0]?.label.start ?? 0)
  return turns.flatMap((turn, place) => {
    if (ASKING.test(turn.words)) return []
    const last = Math.max(turn.paragraph, (turns[place + 1]?.paragraph ?? turn.paragraph + 1) - 1)
    const draft = toDraft(page, turn, paragraphs[last]?.end ?? 0, sentences, named)
    if (!draft || !ANSWERING.test(turn.words)) return draft ?? []
    return {
      ...draft,
      speaker: draft.speaker &&
        asked && { ...draft.speaker, actor: asked.actor, country: asked.country, resolvedBy: 'title' as const, antecedent: asked.antecedent ?? asked },
    }
  })
}

function toDraft(page: Page, { label, words, colon }: Turn, end: number, sentences: readonly Sentence[], named: ReadonlyMap<string, Reference>): Draft | null {
  const { tokens } = page
  const at = firstAfter(tokens, colon)
  const span = spanOf(tokens, at + 1, firstAfter(tokens, end))
  const sentence = sentences[firstAfter(sentences, label.start)]
  if (!span || !sentence) return null
  const first = firstAfter(tokens, label.start)
  const place = { ...label, surface: words, index: -1, sentence: sentence.index }
  const known = named.get(words.split(' ').at(-1)?.toLowerCase() ?? '')
  const mention = toMention({ first, last: firstAfter(tokens, label.end - 1) + 1, kind: 'description' }, place)
  return {
    sentence: sentence.index,
    content: [span],
    cue: { first: at, last: at + 1 },
    act: 'say',
    polarity: 'affirmative',
    speaker: known ? { ...mention, actor: known.actor, country: known.country, resolvedBy: 'name', antecedent: known.antecedent ?? known } : mention,
    sureOfSpeaker: SURE,
    addressee: null,
    rule: 'turn/label',
    confidence: SURE,
    quotations: [],
    at: first,
  }
}

/** Who answers in a transcript: the spokesperson named before it, or else the only person who is. */
function answererOf({ references }: Page, until: number): Reference | null {
  const persons = references.filter(({ start, actor, adjective }) => start < until && actor?.kind === 'person' && !adjective)
  const [only, ...others] = new Set(persons.map(({ actor }) => actor?.id))
  return persons.find(({ office }) => office?.kind === 'spokesperson') ?? (only !== undefined && others.length === 0 ? (persons[0] ?? null) : null)
}

/** The first mention of each person by the last word of the name. */
function surnames({ references }: Page): Map<string, Reference> {
  const found = new Map<string, Reference>()
  for (const reference of references) {
    const surname = reference.actor?.kind === 'person' ? reference.actor.name.split(' ').at(-1)?.toLowerCase() : undefined
    if (surname !== undefined && !found.has(surname)) found.set(surname, reference)
  }
  return found
}
