import { resolveActors } from './actors.ts'
import { type Publication, readDocument } from './document.ts'
import { findEvents } from './events.ts'
import { findMentions } from './mentions.ts'
import type { Readout } from './readout.ts'
import { splitSentences } from './sentences.ts'
import { toStatementReadings } from './statements/readings.ts'
import { findStatements } from './statements.ts'
import { findTerms } from './terms.ts'

/** Reads a text: who did what to whom, and who said what in whose words. Pure, deterministic, and linear in the text's length. */
export function extract(text: string, publication: Publication = {}): Readout {
  const document = readDocument(text, publication)
  const sentences = splitSentences(document)
  const mentions = findMentions(document, sentences)
  const actors = resolveActors(document, mentions)
  const statements = findStatements(document, sentences, actors)
  const events = findEvents(document, sentences, actors, statements)
  return {
    dateline: document.datelines[0] ?? null,
    actors: [...actors.actors],
    statements: toStatementReadings(document, sentences, actors, statements),
    events,
    terms: findTerms(document, actors, statements),
  }
}
