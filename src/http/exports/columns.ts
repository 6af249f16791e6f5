/** The columns of every list in CSV: paths into its records, in an order that stays; new ones are added at the end. */
import type { ListName } from '../../records/filters.ts'
import type { RecordOf } from '../../records/resources.ts'

type Under<Key extends string, Value> = Value extends readonly (infer Item)[]
  ? Under<Key, NonNullable<Item>>
  : Value extends object
    ? `${Key}.${PathIn<Value>}`
    : Key

/** Every path to a plain value in a record; what lies in a list is reached by the list's name alone. */
export type PathIn<T> = { [Key in keyof T & string]: Under<Key, NonNullable<T[Key]>> }[keyof T & string]

// biome-ignore format: some paths a line
export const COLUMNS = {
  articles: [
    'id', 'revision', 'outlet.name', 'outlet.country', 'headline', 'url', 'publishedOn', 'language', 'dateline', 'textSha256', 'ingestedAt',
    'extractor.name', 'extractor.version', 'text',
  ],
  events: [
    'id', 'articleId', 'type', 'mode', 'contexts', 'cameo', 'quad', 'status', 'salience',
    'occurred.value', 'occurred.earliest', 'occurred.latest', 'occurred.basis', 'occurred.reason',
    'place.value.name', 'place.value.country', 'place.basis', 'place.reason', 'summary',
    'participants.role', 'participants.actorId', 'participants.name', 'participants.surface', 'participants.country', 'participants.office.title',
    'statementIds', 'assertedBy.kind', 'assertedBy.id', 'evidence.start', 'evidence.end', 'evidence.quote', 'revision', 'rule', 'confidence', 'review',
  ],
  participants: [
    'id', 'eventId', 'actorId', 'name', 'surface', 'role', 'office.title', 'office.kind', 'office.acting', 'country',
    'evidence.articleId', 'evidence.start', 'evidence.end', 'evidence.quote',
  ],
  statements: [
    'id', 'articleId', 'position', 'form', 'act', 'polarity', 'speaker.actorId', 'speaker.name', 'speaker.surface', 'speaker.resolvedBy',
    'onBehalfOf.actorId', 'onBehalfOf.name', 'addressees.actorId', 'addressees.name', 'about.actorId', 'about.name', 'contexts',
    'content.start', 'content.end', 'content.quote', 'cue.quote', 'chain.kind', 'chain.name', 'eventIds', 'revision', 'rule', 'confidence', 'review',
  ],
  actors: ['id', 'kind', 'name', 'names', 'country', 'sector'],
  terms: ['id', 'articleId', 'surface', 'actorId', 'voice', 'speaker', 'evidence.start', 'evidence.end', 'evidence.quote'],
} as const satisfies { [L in ListName]: readonly PathIn<RecordOf[L]>[] }
