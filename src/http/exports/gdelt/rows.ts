import { hash } from 'node:crypto'
import type { Actor } from '../../../records/actor.ts'
import type { Article } from '../../../records/article.ts'
import type { Event, Participant } from '../../../records/event.ts'
import { type Json, parseJson, type Store } from '../../../store/store.ts'
import { KNOWN_GROUPS, OFFICE_TYPES, SECTOR_TYPES, toCameoCountry } from './codes.ts'
import { type GdeltRow, toGdeltLine } from './columns.ts'
import { type Pair, pairsOf } from './pairs.ts'

/** What is known of the actors and articles that some events speak of. */
type Known = { article: (id: string) => Promise<Article | null>; actor: (id: string) => Promise<Actor | null> }

/** The date's columns, each empty unless the date settles it; an approximate date settles nothing. */
function dateOf({ value, earliest, latest }: Event['occurred']): GdeltRow {
  if (value === null || earliest === null || latest === null || /[~?%]/.test(value)) return {}
  const shared = (length: number) => (earliest.slice(0, length) === latest.slice(0, length) ? earliest.slice(0, length).replaceAll('-', '') : null)
  return { SQLDATE: shared(10), MonthYear: shared(7), Year: shared(4) }
}

/** A person's type is that of the office; an organization's that of its sector. */
async function typeOf({ actorId, office }: Participant, { actor }: Known): Promise<string | null> {
  if (office !== null) return OFFICE_TYPES[office.kind] ?? null
  if (actorId === null || !/^(org|group)\//.test(actorId)) return null
  const sector = (await actor(actorId))?.sector ?? null
  return sector === null ? null : SECTOR_TYPES[sector]
}

async function sideOf(side: 'Actor1' | 'Actor2', participant: Participant | null, known: Known): Promise<GdeltRow> {
  if (participant === null) return {}
  const country = toCameoCountry(participant.country)
  const group = KNOWN_GROUPS[participant.actorId ?? ''] ?? null
  const type = await typeOf(participant, known)
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

async function rowsOf(event: Event, known: Known): Promise<string[]> {
  const article = await known.article(event.articleId)
  const source: GdeltRow = { DATEADDED: article?.ingestedAt.replace(/\D/g, '').slice(0, 14) ?? null, SOURCEURL: article?.url ?? null }
  const shared = { ...dateOf(event.occurred), ...actionOf(event), ...source }
  return Promise.all(
    pairsOf(event).map(async (pair) => {
      const [first, second] = pair
      return toGdeltLine({
        GLOBALEVENTID: numberOf(event, pair),
        ...shared,
        ...(await sideOf('Actor1', first, known)),
        ...(await sideOf('Actor2', second, known)),
      })
    }),
  )
}

/** Finds each record once. */
function once<T>(find: (id: string) => Promise<Json<T> | null>): (id: string) => Promise<T | null> {
  const found = new Map<string, Promise<T | null>>()
  const parse = (text: Json<T> | null) => (text === null ? null : parseJson(text))
  return (id) => {
    const record = found.get(id) ?? find(id).then(parse)
    found.set(id, record)
    return record
  }
}

/** The lines of some events in GDELT 2.0's form; a page of them at a time keeps the memory small. */
export async function gdeltRows(items: readonly Json<Event>[], store: Pick<Store, 'findArticle' | 'findActor'>): Promise<string[]> {
  const known = { article: once(store.findArticle), actor: once(store.findActor) }
  const lines: string[] = []
  for (const item of items) lines.push(...(await rowsOf(parseJson(item), known)))
  return lines
}
