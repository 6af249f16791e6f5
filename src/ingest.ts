import { anchorTo, identify, sha256 } from './anchors.ts'
import { EXTRACTOR, headOf } from './article-head.ts'
import type { Publication } from './extract/document.ts'
import { extract } from './extract/extract.ts'
import type { EventReading, Readout, ReferenceReading, Span, StatementReading } from './extract/readout.ts'
import type { Model } from './extract/tagger/model.ts'
import { requireEnglish } from './language.ts'
import { openModel } from './model.ts'
import { toOutlet } from './outlet.ts'
import type { Article, ArticleDraft } from './records/article.ts'
import { ArticleRecords } from './records/article-records.ts'
import type { Event } from './records/event.ts'
import type { Statement } from './records/statement.ts'
import { EVENT_TYPES } from './records/vocabulary.ts'
import { verifyArticle } from './verification.ts'

const model = openModel()

const made = { revision: 1, review: 'unreviewed' } as const

/** Gives a draft's text to a reader with what is known of its publication. Throws Problem 'unsupported-language'. */
export function readWith<T>(draft: ArticleDraft, read: (text: string, publication: Publication, model: Model | null) => T): T {
  requireEnglish(draft)
  const { name, country } = toOutlet(draft.outlet)
  return read(draft.text, { publishedOn: draft.publishedOn, outlet: name, country }, model)
}

/** Reads a draft into records with ids, hashes and evidence. Throws Problem 'unsupported-language', and the Errors of `toRecords`. */
export const readArticle = (draft: ArticleDraft, ingestedAt: string): ArticleRecords => toRecords(draft, readWith(draft, extract), ingestedAt)

/**
 * Records of what was read from a draft. Throws a plain Error where one would be untrue: a span beyond the text,
 * a quote that is not its slice, an id that leads nowhere.
 */
export function toRecords(draft: ArticleDraft, readout: Readout, ingestedAt: string): ArticleRecords {
  const { extractor, ...head } = headOf(draft)
  const { id, outlet } = head
  const article: Article = {
    ...head,
    revision: 1,
    dateline: readout.dateline && draft.text.slice(readout.dateline.start, readout.dateline.end),
    text: draft.text,
    textSha256: sha256(draft.text),
    ingestedAt,
    extractor,
  }
  const place: Placing = { articleId: id, outlet: outlet.name, at: anchorTo(id, draft.text), name: identify(id) }
  const statements = readout.statements.map((reading, index) => toStatement(reading, index, place))
  const events = readout.events.map((reading) => toEvent(reading, statements, place))
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]))
  for (const { id: eventId, statementIds } of events) for (const told of new Set(statementIds)) statementOf.get(told)?.eventIds.push(eventId)
  const terms = readout.terms.map((reading) => ({ ...reading, id: place.name('trm', reading.evidence), articleId: id, evidence: place.at(reading.evidence) }))
  return checked({ article, actors: readout.actors, events, statements, terms })
}

type Placing = { articleId: string; outlet: string; at: ReturnType<typeof anchorTo>; name: ReturnType<typeof identify> }

const nowhere: Span = { start: 0, end: 1 }

function toStatement(reading: StatementReading, index: number, { articleId, outlet, at, name }: Placing): Statement {
  const refer = (references: ReferenceReading[]) => references.map((reference) => ({ ...reference, evidence: at(reference.evidence) }))
  const { form, act, polarity, speaker, onBehalfOf, addressees, about, contexts, content, cue, rule, confidence } = reading
  return {
    id: name('stm', content[0] ?? nowhere),
    articleId,
    position: index + 1,
    form,
    act,
    polarity,
    speaker: speaker && { ...speaker, evidence: at(speaker.evidence), antecedent: speaker.antecedent && at(speaker.antecedent) },
    onBehalfOf: refer(onBehalfOf),
    addressees: refer(addressees),
    about: refer(about),
    contexts,
    content: content.map(at),
    cue: cue && at(cue),
    chain: [
      ...(speaker ? [{ kind: 'speaker' as const, actorId: speaker.actorId, name: speaker.name ?? speaker.surface }] : []),
      { kind: 'outlet', actorId: null, name: outlet },
    ],
    eventIds: [],
    rule,
    confidence,
    ...made,
  }
}

function toEvent(reading: EventReading, statements: readonly Statement[], { articleId, at, name }: Placing): Event {
  const { assertedBy, statements: told, participants, evidence, occurred, place, ...rest } = reading
  const id = name('evt', evidence[0] ?? nowhere)
  const asserter = assertedBy === null ? undefined : statements[assertedBy]
  return {
    ...rest,
    ...made,
    id,
    articleId,
    quad: EVENT_TYPES[reading.type].quad,
    occurred: { ...occurred, evidence: occurred.evidence.map(at) },
    place: { ...place, evidence: place.evidence.map(at) },
    participants: participants.map((participant) => ({
      ...participant,
      id: name('par', participant.evidence[0] ?? nowhere, id),
      eventId: id,
      evidence: participant.evidence.map(at),
    })),
    statementIds: told.flatMap((index) => statements[index]?.id ?? []),
    assertedBy: asserter ? { kind: 'statement', id: asserter.id } : { kind: 'outlet', id: articleId },
    evidence: evidence.map(at),
  }
}

/** The records, if all of them are true to their schemas, their text and each other. */
function checked(records: ArticleRecords): ArticleRecords {
  const valid = ArticleRecords.parse(records)
  const [mismatch] = verifyArticle(valid).mismatches
  if (mismatch) throw new Error(`${mismatch.record} says "${mismatch.expected}" where the text says "${mismatch.found}"`)
  const actors = new Set(valid.actors.map(({ id }) => id))
  const named = [
    ...valid.events.flatMap(({ participants }) => participants.map(({ actorId }) => actorId)),
    ...valid.statements.flatMap(({ speaker, onBehalfOf, addressees, about }) => [
      speaker?.actorId ?? null,
      ...[...onBehalfOf, ...addressees, ...about].map(({ actorId }) => actorId),
    ]),
    ...valid.terms.flatMap(({ actorId, speaker }) => [actorId, speaker]),
  ]
  const unknown = named.find((id) => id !== null && !actors.has(id))
  if (unknown !== undefined) throw new Error(`no actor has the id ${unknown}`)
  return valid
}

export { EXTRACTOR, verifyArticle }
