import type { Actors } from '../actors.ts'
import type { Token } from '../document/tokens.ts'
import type { Document } from '../document.ts'
import { layOut, type Page } from '../page.ts'
import type { Span } from '../readout.ts'
import type { Sentence } from '../sentences.ts'
import { headlineOf } from '../statements/headings.ts'
import type { FoundStatement } from '../statements/statement.ts'
import { findDates, type Told } from './dates.ts'

/** Everything that is known of a text when its events are read. */
export type Scene = {
  readonly document: Document
  readonly page: Page
  readonly sentences: readonly Sentence[]
  readonly statements: readonly FoundStatement[]
  /** Statements by the index of their sentence. */
  readonly statementsOf: (sentence: number) => readonly FoundStatement[]
  /** The innermost statement in whose content an offset lies. */
  readonly statementAt: (offset: number) => FoundStatement | null
  readonly headline: Span | null
  /** The day that the text is of: of its dateline, or else of its publication; null where neither is known. */
  readonly today: string | null
  /** Dates told in a sentence, days without a year looked for ahead or behind. */
  readonly datesOf: (sentence: Sentence, ahead: boolean) => readonly Told[]
}

/** Lays out a text for reading events. */
export function setScene(document: Document, sentences: readonly Sentence[], actors: Actors, statements: readonly FoundStatement[]): Scene {
  const innermost = new Map<number, FoundStatement>()
  const bySentence = new Map<number, FoundStatement[]>()
  for (const statement of statements) bySentence.set(statement.sentence, [...(bySentence.get(statement.sentence) ?? []), statement])
  const { tokens } = document
  const size = ({ content }: FoundStatement) => content.reduce((sum, { start, end }) => sum + end - start, 0)
  const at = firstTokenAt(tokens)
  for (const statement of [...statements].sort((a, b) => size(b) - size(a)))
    for (const { start, end } of statement.content) for (let token = at(start); (tokens[token]?.start ?? end) < end; token += 1) innermost.set(token, statement)
  const today = dayOf(document)
  return {
    document,
    today,
    headline: headlineOf(document),
    page: layOut(document, actors),
    sentences,
    statements,
    statementsOf: (sentence) => bySentence.get(sentence) ?? [],
    statementAt: (offset) => innermost.get(at(offset)) ?? null,
    datesOf: datesIn(document, today),
  }
}

/** A text is written on the day of its dateline, which is that of its publication or a few days before. */
function dayOf({ text, datelines: [dateline], publishedOn }: Document): string | null {
  if (!dateline) return publishedOn
  const told = findDates(text, dateline, publishedOn, false)[0]?.value ?? null
  if (told === null || !/^\d{4}-\d\d-\d\d$/.test(told)) return publishedOn
  const late = publishedOn === null ? 0 : (Date.parse(publishedOn) - Date.parse(told)) / 86_400_000
  return late >= 0 && late <= LATEST ? told : publishedOn
}
const LATEST = 7

/** Finds the dates of each sentence once, however many events it tells. */
function datesIn({ text }: Document, today: string | null): Scene['datesOf'] {
  const known = new Map<string, readonly Told[]>()
  return ({ start, end }, ahead) => {
    const key = `${start} ${ahead}`
    const dates = known.get(key) ?? findDates(text, { start, end }, today, ahead)
    known.set(key, dates)
    return dates
  }
}

/** Index of the first token that does not start before an offset. */
const firstTokenAt =
  (tokens: readonly Token[]) =>
  (offset: number): number => {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }

/** The characters of the tokens `[first, last)`. */
export const spanBetween = ({ tokens }: Page, first: number, last: number): Span => ({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 })
