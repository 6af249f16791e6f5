import { type Note, unheard } from './account.ts'
import type { Actors } from './actors.ts'
import type { Quotation } from './document/quotations.ts'
import type { Document } from './document.ts'
import { layOut } from './page.ts'
import type { Sentence } from './sentences.ts'
import { goOn } from './statements/continuations.ts'
import { endBeforeNext } from './statements/coordinated.ts'
import { findCues } from './statements/cues.ts'
import { settlePronouns } from './statements/discourse.ts'
import { isBare } from './statements/reports.ts'
import { readSentence } from './statements/ruled.ts'
import { openSettling } from './statements/settled.ts'
import { findSigned } from './statements/signatures.ts'
import { findSources } from './statements/sources.ts'
import type { FoundStatement } from './statements/statement.ts'
import { readTagged } from './statements/tagged.ts'
import { findTurns } from './statements/turns.ts'
import { findUnquoted } from './statements/unquoted.ts'
import { weigh } from './statements/weigh.ts'
import { layColumns } from './tagger/marking.ts'
import type { Model } from './tagger/model.ts'
import { rankAttributions } from './tagger/ranking.ts'
import { tag } from './tagger/tag.ts'

/** Finds who said what, in reading order; by rules alone where no model is given. `note` hears of what was put aside. */
export function findStatements(
  document: Document,
  sentences: readonly Sentence[],
  actors: Actors,
  model: Model | null = null,
  note: Note = unheard,
): FoundStatement[] {
  const page = layOut(document, actors)
  const settle = openSettling(document, page, actors, note)
  const taken = new Set<Quotation>()
  const cues = new Map(sentences.map((sentence) => [sentence.index, findCues(page, sentence)]))
  const drafts = sentences.flatMap((sentence) => [...readSentence(page, sentence, cues.get(sentence.index) ?? [], taken), ...findSources(page, sentence)])
  const told = [
    ...goOn(page, document, sentences, drafts, taken),
    ...findTurns(page, document, sentences),
    ...findSigned(page, document, sentences),
    ...findUnquoted(page, sentences, (sentence) => cues.get(sentence) ?? []),
  ].filter((draft) => draft.quotations.length > 0 || !isBare(page, draft))
  const ruled = settle(settlePronouns(page, told, note))
  if (!model) return ruled
  const columns = layColumns(page, sentences, ruled)
  const attributions = rankAttributions(model.ranker, page, columns, sentences, tag(model.tagger, columns, sentences), ruled)
  const tagged = readTagged(page, sentences, attributions, (sentence) => cues.get(sentence) ?? [], note)
  return settle(settlePronouns(page, endBeforeNext(page, weigh(page, ruled, tagged, note)), note))
}
