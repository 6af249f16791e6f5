import { createHash } from 'node:crypto'
import type { Actor } from '../src/records/actor.ts'
import type { Article } from '../src/records/article.ts'
import type { ArticleRecords } from '../src/records/article-records.ts'
import type { Term } from '../src/records/term.ts'
import { sampleAccusation, sampleMeeting } from './sample-events.ts'
import { evidenceOf, idsOf, type SampleOptions } from './sample-options.ts'
import { sampleStatements } from './sample-statements.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

const SAMPLE_ACTORS: Actor[] = [
  { id: 'person/asha-example', kind: 'person', name: 'Asha Example', names: ['Asha Example'], country: 'TUR', sector: 'GOV' },
  { id: 'person/bo-sample', kind: 'person', name: 'Bo Sample', names: ['Bo Sample', 'Sample'], country: 'IRN', sector: 'GOV' },
  { id: 'country/tur', kind: 'country', name: 'Turkey', names: ['Turkey'], country: 'TUR', sector: null },
  { id: 'country/irn', kind: 'country', name: 'Iran', names: ['Iran'], country: 'IRN', sector: null },
  { id: 'org/sample-league', kind: 'organization', name: 'Sample League', names: ['Sample League'], country: null, sector: null },
]

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
