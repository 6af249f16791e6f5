/** Questions that are meant to be hard: rare and common filters in unlucky orders, wide searches, counts, and aggregates of everything. */
import { PERSONS } from './synthetic.ts'
import { VOCABULARY } from './words.ts'

const common = VOCABULARY[0] ?? ''
const middling = VOCABULARY[300] ?? ''
const rare = VOCABULARY.at(-1) ?? ''
const speaker = `person/synthetic-${PERSONS}`

/** Aggregates of the whole set. */
export const AGGREGATES = [
  '/v1/events/facets?by=type,status,country',
  '/v1/events/timeline?bucket=day',
  '/v1/events/timeline?bucket=month&clock=published&by=type',
  '/v1/network?from=country',
  '/v1/network?from=actor',
  '/v1/statements/facets?by=speaker,act,form',
  '/v1/statements/timeline?bucket=month&by=act',
]

export const WORST_QUESTIONS = [
  `/v1/events?sort=-occurred&actor=${speaker}`,
  '/v1/events?sort=occurred&country=USA&country=RUS&country=CHN',
  '/v1/events?sort=-published&type=RETREAT&status=denied&mode=withdraw',
  '/v1/events?occurred=2022-01-01&sort=-ingested&type=RETREAT',
  '/v1/events?not[type]=CONSULT,ACCUSE,SUPPORT,REQUEST&not[status]=occurred&sort=-occurred',
  `/v1/events?any[0][type]=RETREAT&any[0][country]=TUN&any[1][actor]=${speaker}&any[2][outlet]=None`,
  '/v1/events?confidence=0.9/1&sort=-occurred',
  '/v1/events?confidence=0.4/0.6&type=RETREAT&count=exact',
  '/v1/events?count=exact&not[country]=USA',
  '/v1/events?country=USA&country=RUS&count=exact&published=2023',
  `/v1/events?q=${common}&type=RETREAT&country=TUN&country=MAR`,
  `/v1/events?q=${common}&sort=relevance`,
  `/v1/events?q=${common}%20${rare}`,
  `/v1/events?q=${common}%20-${middling}&sort=-occurred&status=denied`,
  '/v1/statements?q=ba*',
  '/v1/statements?q=solb*%20OR%20marb*&sort=relevance',
  `/v1/statements?q=%22${common}%20${VOCABULARY[1]}%22&speaker=${speaker}`,
  `/v1/statements?q=${common}&count=exact&form=direct`,
  `/v1/articles?q=${common}&sort=relevance`,
  '/v1/articles?published=2030',
  `/v1/statements?about=${speaker}&speaker=${speaker}&sort=-published`,
  '/v1/terms?surface=nothing',
  '/v1/actors?q=synthetic&sort=relevance',
  '/v1/events?limit=200&include=article,statements.speaker,actors',
  '/v1/statements?limit=200&include=article,events',
  '/v1/events?limit=200&fields[events]=type',
  ...AGGREGATES,
  '/v1/events/facets?by=type,country&country=USA&not[status]=denied',
  '/v1/network?from=actor&country=USA&type=ACCUSE',
]
