import { hash } from 'node:crypto'
import type { Actor } from '../../../records/actor.ts'
import type { Article } from '../../../records/article.ts'
import type { Event, Participant } from '../../../records/event.ts'
import type { RecordOf } from '../../../records/resources.ts'
import { type Json, parseJson } from '../../../store/json.ts'
import type { Store } from '../../../store/store.ts'
import { KNOWN_GROUPS, OFFICE_TYPES, SECTOR_TYPES, toCameoCountry } from './codes.ts'
import { type GdeltRow, toGdeltLine } from './columns.ts'
import { type Pair, pairsOf } from './pairs.ts'

type Finding = Pick<Store, 'findMany'>
/** The articles and organizations that some events speak of, by their ids. */
type Known = { articles: ReadonlyMap<string, Article>; actors: ReadonlyMap<string, Actor> }

const isOrganization = (actorId: string) => /^(org|group)\//.test(actorId)

/** Finds some records, each once. */
async function findAll<T extends 'articles' | 'actors'>(store: Finding, list: T, ids: readonly string[]): Promise<Map<string, RecordOf[T]>> {
  const wanted = [...new Set(ids)]
  const found = await store.findMany(list, { ids: wanted, ofArticles: [] }, wanted.length)
  return new Map([...found].map(([id, text]) => [id, parseJson(text)]))
}

async function findKnown(events: readonly Event[], store: Finding): Promise<Known> {
  const actorIds = events.flatMap(({ participants }) => participants.flatMap(({ actorId }) => actorId ?? []))
  const articleIds = events.map(({ articleId }) => articleId)
  return { articles: await findAll(store, 'articles', articleIds), actors: await findAll(store, 'actors', actorIds.filter(isOrganization)) }
}

/** The date's columns, each empty unless the date settles it; an approximate date settles nothing. */
function dateOf({ value, earliest, latest }: Event['occurred']): GdeltRow {
  if (value === null || earliest === null || latest === null || /[~?%]/.test(value)) return {}
  const shared = (length: number) => (earliest.slice(0, length) === latest.slice(0, length) ? earliest.slice(0, length).replaceAll('-', '') : null)
  return { SQLDATE: shared(10), MonthYear: shared(7), Year: shared(4) }
}

/** A person's type is that of the office; an organization's that of its sector. */
function typeOf({ actorId, office }: Participant, { actors }: Known): string | null {
  if (office !== null) return OFFICE_TYPES[office.kind] ?? null
  const sector = actors.get(actorId ?? '')?.sector ?? null
  return sector === null ? null : SECTOR_TYPES[sector]
}

function sideOf(side: 'Actor1' | 'Actor2', participant: Participant | null, known: Known): GdeltRow {
  if (participant === null) return {}
  const country = toCameoCountry(participant.country)
  const group = KNOWN_GROUPS[participant.actorId ?? ''] ?? null
  const type = typeOf(participant, known)
  return {
    [`${side}Code`]: [country, group, type].filter((code) => code !== null).join(''),
    [`${side}Name`]: participant.name,
    [`${side}CountryCode`]: country,
    [`${side}KnownGroupCode`]: group,
    [`${side}Type1Code`]: type,
  }
}

/** A number that stays the same for the same two participants of the same event: 52 bits, so that every program can hold it. */
const numberOf = (event: Event, pair: Pair): number =>
  Number.parseInt(hash('sha256', [event.id, ...pair.map((participant) => participant?.id ?? '')].join('\n')).slice(0, 13), 16)

const actionOf = ({ salience, cameo, quad, evidence, place }: Event): GdeltRow => ({
  IsRootEvent: salience === 'main' ? 1 : 0,
  EventCode: cameo,
  EventBaseCode: cameo.slice(0, 3),
  EventRootCode: cameo.slice(0, 2),
  QuadClass: quad,
  NumMentions: evidence.length,
  NumSources: 1,
  NumArticles: 1,
  ActionGeo_FullName: place.value?.name ?? null,
})

function rowsOf(event: Event, known: Known): string[] {
  const article = known.articles.get(event.articleId)
  const source: GdeltRow = { DATEADDED: article?.ingestedAt.replace(/\D/g, '').slice(0, 14) ?? null, SOURCEURL: article?.url ?? null }
  const shared = { ...dateOf(event.occurred), ...actionOf(event), ...source }
  return pairsOf(event).map((pair) => {
    const [first, second] = pair
    return toGdeltLine({ GLOBALEVENTID: numberOf(event, pair), ...shared, ...sideOf('Actor1', first, known), ...sideOf('Actor2', second, known) })
  })
}

/** The lines of some events in GDELT 2.0's form. */
export async function gdeltRows(items: readonly Json<Event>[], store: Finding): Promise<string[]> {
  const events = items.map(parseJson)
  const known = await findKnown(events, store)
  return events.flatMap((event) => rowsOf(event, known))
}
