import type { ActorReference } from '../src/records/actor.ts'
import type { Article } from '../src/records/article.ts'
import type { Statement } from '../src/records/statement.ts'
import { evidenceOf, provenance, type SampleIds, type SampleOptions } from './sample-options.ts'

/** A quotation of the first minister and a paraphrase of the second. */
export function sampleStatements({ id: articleId, text, outlet }: Article, ids: SampleIds, { quotation }: SampleOptions): Statement[] {
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
