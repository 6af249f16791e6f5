import type { Article } from '../src/records/article.ts'
import type { Event, Participant } from '../src/records/event.ts'
import { evidenceOf, provenance, type SampleIds, type SampleOptions } from './sample-options.ts'

/** The main event: a meeting of two ministers. */
export function sampleMeeting({ id: articleId, text }: Article, ids: SampleIds, { main }: SampleOptions): Event {
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

/** The second event: one minister accuses an organization. */
export function sampleAccusation({ id: articleId, text }: Article, ids: SampleIds, { background }: SampleOptions): Event {
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
