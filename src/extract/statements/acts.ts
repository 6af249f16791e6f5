import { SPEECH_NOUNS } from '../../lexicon/speech.ts'
import type { Act } from '../../records/vocabulary.ts'
import { firstAfter } from '../document/clauses.ts'
import type { Page } from '../page.ts'
import type { Content } from './contents.ts'
import type { FoundVerb } from './speech-verbs.ts'

const byNoun = new Map(SPEECH_NOUNS.map(({ noun, act }) => [noun, act]))
/** Acts that say little by themselves: "reiterated his condolences" is a condolence. */
const BARE: readonly Act[] = ['say', 'reiterate']
const NEAR = 5

/** What the speaker does: what the verb says, or the noun that a bare verb has for its object. */
export function actOf({ tokens }: Page, { entry }: Pick<FoundVerb, 'entry'>, { spans, how }: Pick<Content, 'spans' | 'how'>): Act {
  const [span] = spans
  if (!BARE.includes(entry.act) || !span || !/^(object|noun|clause)$/.test(how)) return entry.act
  const first = firstAfter(tokens, span.start)
  for (const { tag, lemma, index } of tokens.slice(first, first + NEAR)) {
    if (tag === 'ADP' || tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') break
    const isSubject = /^(VERB|AUX)$/.test(tokens[index + 1]?.tag ?? '')
    const act = tag === 'NOUN' && !isSubject ? byNoun.get(lemma) : undefined
    if (act) return act
  }
  return entry.act
}
