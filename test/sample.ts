import { createHash } from 'node:crypto'
import type { Actor, ActorReference } from '../src/records/actor.ts'
import type { Article } from '../src/records/article.ts'
import type { ArticleRecords } from '../src/records/article-records.ts'
import type { Event, Participant } from '../src/records/event.ts'
import type { Evidence } from '../src/records/evidence.ts'
import type { Statement } from '../src/records/statement.ts'
import type { Term } from '../src/records/term.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** The evidence for the first occurrence of some words in a text without characters beyond the BMP. */
export function evidenceOf(articleId: string, text: string, words: string): Evidence {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`the sample text does not hold "${words}"`)
  return { articleId, start, end: start + words.length, quote: words }
}

const provenance = { revision: 1, rule: 'sample', confidence: 0.9, review: 'unreviewed' } as const

const SAMPLE_ACTORS: Actor[] = [
  { id: 'person/asha-example', kind: 'person', name: 'Asha Example', names: ['Asha Example'], country: 'TUR', sector: 'GOV' },
  { id: 'person/bo-sample', kind: 'person', name: 'Bo Sample', names: ['Bo Sample', 'Sample'], country: 'IRN', sector: 'GOV' },
  { id: 'country/tur', kind: 'country', name: 'Turkey', names: ['Turkey'], country: 'TUR', sector: null },
  { id: 'country/irn', kind: 'country', name: 'Iran', names: ['Iran'], country: 'IRN', sector: null },
  { id: 'org/sample-league', kind: 'organization', name: 'Sample League', names: ['Sample League'], country: null, sector: null },
]

/** What may differ between one sample and the next; equal options give equal records. */
export type SampleOptions = {
  /** Makes the text, and so every id, another one. */
  key?: string
  article?: Partial<Pick<Article, 'outlet' | 'headline' | 'url' | 'publishedOn' | 'ingestedAt' | 'extractor'>>
  /** Fields of the main event, a meeting of two ministers. */
  main?: Partial<Omit<Event, 'id' | 'articleId' | 'participants'>>
  /** Fields of the second event, an accusation by the first minister. */
  background?: Partial<Omit<Event, 'id' | 'articleId' | 'participants'>>
  /** Fields of the first statement, a direct quotation. */
  quotation?: Partial<Omit<Statement, 'id' | 'articleId'>>
}

/** An article about two plainly made-up ministers with its records: two events, two statements, one term; all spans are true. */
export function sampleRecords(options: SampleOptions = {}): ArticleRecords {
  const article = sampleArticle(options)
  const ids = idsOf(article.id)
  const main = sampleMeeting(article, ids, options)
  const background = sampleAccusation(article, ids, options)
  return {
    article,
    actors: structuredClone(SAMPLE_ACTORS),
    events: [main, background],
    statements: sampleStatements(article, ids, options),
    terms: sampleTerms(article),
  }
}

type SampleIds = { meeting: string; accusation: string; quotation: string; paraphrase: string }
const idsOf = (articleId: string): SampleIds => {
  const key = articleId.slice('art_'.length)
  return { meeting: `evt_${key}1`, accusation: `evt_${key}2`, quotation: `stm_${key}1`, paraphrase: `stm_${key}2` }
}

function sampleArticle({ key = 'one', article }: SampleOptions): Article {
  const outlet = article?.outlet ?? { name: 'Sample Wire', country: 'FRA' }
  const text = [
    `Foreign Minister Asha Example of Turkey met Minister Bo Sample of Iran on 17 May 2024, Sample Wire reports in note ${key}.`,
    '“We agreed on much,” Example said.',
    'Sample said that the so-called League had withheld papers, and urged the Sample League to publish them.',
  ].join('\n\n')
  return {
    id: `art_${hash(`${outlet.name}\n${text}`).slice(0, 16)}`,
    revision: 1,
    outlet,
    headline: 'Ministers meet',
    url: null,
    publishedOn: '2024-05-18',
    language: 'en',
    dateline: null,
    text,
    textSha256: hash(text),
    ingestedAt: '2024-05-18T12:00:00.000Z',
    extractor: { name: 'readout', version: '0.1.0' },
    ...article,
  }
}

function sampleMeeting({ id: articleId, text }: Article, ids: SampleIds, { main }: SampleOptions): Event {
  const at = (words: string) => evidenceOf(articleId, text, words)
  const participant = (fields: Pick<Participant, 'actorId' | 'name' | 'surface' | 'office' | 'country'>, position: number): Participant => ({
    id: `par_${ids.meeting.slice('evt_'.length)}${position}`,
    eventId: ids.meeting,
    role: 'actor',
    evidence: [at(fields.surface)],
    ...fields,
  })
  return {
    id: ids.meeting,
    articleId,
    type: 'CONSULT',
    mode: null,
    contexts: ['diplomatic'],
    cameo: '040',
    quad: 1,
    status: 'occurred',
    salience: 'main',
    occurred: { value: '2024-05-17', earliest: '2024-05-17', latest: '2024-05-17', basis: 'stated', reason: null, evidence: [at('17 May 2024')] },
    place: { value: null, basis: 'unknown', reason: 'not-stated', evidence: [] },
    summary: 'Asha Example (Turkey) and Bo Sample (Iran) met.',
    participants: [
      {
        actorId: 'person/asha-example',
        name: 'Asha Example',
        surface: 'Asha Example',
        office: { title: 'Foreign Minister', kind: 'foreign-minister', acting: false } as const,
        country: 'TUR',
      },
      {
        actorId: 'person/bo-sample',
        name: 'Bo Sample',
        surface: 'Bo Sample',
        office: { title: 'Minister', kind: 'minister', acting: false } as const,
        country: 'IRN',
      },
    ].map(participant),
    statementIds: [ids.quotation],
    assertedBy: { kind: 'outlet', id: articleId },
    evidence: [at('Foreign Minister Asha Example of Turkey met Minister Bo Sample of Iran on 17 May 2024')],
    ...provenance,
    ...main,
  }
}

function sampleAccusation({ id: articleId, text }: Article, ids: SampleIds, { background }: SampleOptions): Event {
  const at = (words: string) => evidenceOf(articleId, text, words)
  const participant = (role: Participant['role'], fields: Pick<Participant, 'actorId' | 'name' | 'surface' | 'country'>, position: number): Participant => ({
    id: `par_${ids.accusation.slice('evt_'.length)}${position}`,
    eventId: ids.accusation,
    role,
    office: null,
    evidence: [at(fields.surface)],
    ...fields,
  })
  return {
    id: ids.accusation,
    articleId,
    type: 'ACCUSE',
    mode: 'allege',
    contexts: [],
    cameo: '112',
    quad: 3,
    status: 'occurred',
    salience: 'background',
    occurred: { value: null, earliest: null, latest: null, basis: 'unknown', reason: 'not-stated', evidence: [] },
    place: { value: null, basis: 'unknown', reason: 'not-stated', evidence: [] },
    summary: 'Bo Sample (Iran) accused the Sample League.',
    participants: [
      participant('actor', { actorId: 'person/bo-sample', name: 'Bo Sample', surface: 'Sample said', country: 'IRN' }, 1),
      participant('recipient', { actorId: 'org/sample-league', name: 'Sample League', surface: 'Sample League', country: null }, 2),
    ],
    statementIds: [ids.paraphrase],
    assertedBy: { kind: 'statement', id: ids.paraphrase },
    evidence: [at('Sample said that the so-called League had withheld papers')],
    ...provenance,
    ...background,
  }
}

function sampleStatements({ id: articleId, text, outlet }: Article, ids: SampleIds, { quotation }: SampleOptions): Statement[] {
  const at = (words: string) => evidenceOf(articleId, text, words)
  const reference = (actorId: string, name: string, surface: string): ActorReference => ({ actorId, name, surface, evidence: at(surface) })
  const shared = { articleId, polarity: 'affirmative', ...provenance } as const
  const lists = () => ({ onBehalfOf: [], addressees: [], about: [], contexts: [] })
  const chain = (actorId: string, name: string): Statement['chain'] => [
    { kind: 'speaker', actorId, name },
    { kind: 'outlet', actorId: null, name: outlet.name },
  ]
  return [
    {
      ...shared,
      ...lists(),
      id: ids.quotation,
      position: 1,
      form: 'direct',
      act: 'agree',
      speaker: {
        actorId: 'person/asha-example',
        name: 'Asha Example',
        surface: 'Example said',
        resolvedBy: 'name',
        evidence: at('Example said'),
        antecedent: at('Asha Example'),
      },
      content: [at('We agreed on much')],
      cue: at('said'),
      chain: chain('person/asha-example', 'Asha Example'),
      eventIds: [ids.meeting],
      ...quotation,
    },
    {
      ...shared,
      ...lists(),
      id: ids.paraphrase,
      position: 2,
      form: 'indirect',
      act: 'accuse',
      speaker: {
        actorId: 'person/bo-sample',
        name: 'Bo Sample',
        surface: 'Sample said',
        resolvedBy: 'name',
        evidence: at('Sample said'),
        antecedent: at('Bo Sample'),
      },
      addressees: [reference('country/tur', 'Turkey', 'Turkey')],
      about: [reference('org/sample-league', 'Sample League', 'League')],
      contexts: ['diplomatic'],
      content: [at('the so-called League had withheld papers')],
      cue: at('said that'),
      chain: chain('person/bo-sample', 'Bo Sample'),
      eventIds: [ids.accusation],
    },
  ]
}

const sampleTerms = ({ id: articleId, text }: Article): Term[] => [
  {
    id: `trm_${articleId.slice('art_'.length)}1`,
    articleId,
    surface: 'the so-called League',
    actorId: 'org/sample-league',
    voice: 'paraphrase',
    speaker: 'person/bo-sample',
    evidence: evidenceOf(articleId, text, 'the so-called League'),
  },
]
