import { type Actors, resolveActors } from '../../src/extract/actors.ts'
import { type Document, type Publication, readDocument } from '../../src/extract/document.ts'
import { findMentions } from '../../src/extract/mentions.ts'
import { splitSentences } from '../../src/extract/sentences.ts'
import { formOf } from '../../src/extract/statements/readings.ts'
import { findStatements } from '../../src/extract/statements.ts'

/** What the tables of the tests say of one statement; `who` is the actor's name, or the mention in brackets where it is not settled. */
export type Said = { form: string; act: string; who: string | null; words: string; polarity?: 'negative' }

/** Reads a text as far as its actors. */
export function readActors(text: string, publication: Publication = {}): Actors & { document: Document } {
  const document = readDocument(text, publication)
  const sentences = splitSentences(document)
  return { document, ...resolveActors(document, findMentions(document, sentences)) }
}

/** Reads who said what, in the short form of the tables; spans of one statement are joined by " … ". */
export function readSaid(text: string): Said[] {
  const document = readDocument(text)
  const sentences = splitSentences(document)
  const statements = findStatements(document, sentences, resolveActors(document, findMentions(document, sentences)))
  return statements.map(({ content, act, speaker, polarity }) => ({
    form: formOf(document, content),
    act,
    who: speaker && (speaker.actor?.name ?? `[${(speaker.antecedent ?? speaker).surface}]`),
    words: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    ...(polarity === 'negative' && { polarity }),
  }))
}
