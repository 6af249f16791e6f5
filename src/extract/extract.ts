import { type Factors, type Note, unheard } from './account.ts'
import { resolveActors } from './actors.ts'
import { type Publication, readDocument } from './document.ts'
import { findEvents } from './events.ts'
import { findMentions } from './mentions.ts'
import type { Readout } from './readout.ts'
import { splitSentences } from './sentences.ts'
import { groundsOf, toStatementReadings } from './statements/readings.ts'
import { findStatements } from './statements.ts'
import type { Model } from './tagger/model.ts'
import { findTerms } from './terms.ts'

/** What was read from a text, with what made up the confidence of each statement and event, in their order. */
export type Accounted = { readonly readout: Readout; readonly statements: readonly Factors[]; readonly events: readonly Factors[] }

/** Reads a text as `extract` does, and tells how: `note` hears of every candidate that was put aside. */
export function account(text: string, publication: Publication, model: Model | null, note: Note): Accounted {
  const document = readDocument(text, publication)
  const sentences = splitSentences(document)
  const mentions = findMentions(document, sentences)
  const actors = resolveActors(document, mentions)
  const statements = findStatements(document, sentences, actors, model, note)
  const events = findEvents(document, sentences, actors, statements, note)
  const readout = {
    dateline: document.datelines[0] ?? null,
    actors: [...actors.actors],
    statements: toStatementReadings(document, sentences, actors, statements),
    events: events.map(({ reading }) => reading),
    terms: findTerms(document, actors, statements),
  }
  return { readout, statements: statements.map(groundsOf), events: events.map(({ factors }) => factors) }
}

/** Reads a text: who did what to whom, and who said what in whose words. Without a trained model the rules read alone. Pure, deterministic, and linear in the text's length. */
export const extract = (text: string, publication: Publication = {}, model: Model | null = null): Readout => account(text, publication, model, unheard).readout
