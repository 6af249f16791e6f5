import type { TokenRange } from '../document/tokens.ts'
import { type Candidate, SIDES } from './candidates.ts'
import type { CueCandidate } from './cue-candidates.ts'
import { bearerOf, gather, likely, looks, type View } from './view.ts'

const SEED = 0x51ed270b

/** Finds hashes of what is seen of a cue for contents on one side of it. */
export function findCueFeatures(view: View, cue: CueCandidate, sentence: TokenRange, { side, isBest }: Candidate): number[] {
  const { word, lemma, tag, rule, speech, mention, isQuoted } = looks(view)
  const { features, put } = gather(SEED)
  const { first, last } = cue
  const verb = bearerOf(view.page, cue)
  const on = SIDES.indexOf(side) + 1
  const sure = likely(cue.belief)
  put(on)
  put(on, lemma(verb))
  put(on, lemma(verb), lemma(last - 1), last - first)
  put(on, sure)
  put(on, tag(verb))
  put(on, lemma(first - 1), tag(verb))
  put(on, word(last), tag(last))
  put(on, tag(last), tag(last + 1))
  put(on, lemma(verb), word(last))
  put(on, word(first), last - first)
  put(on, rule(verb))
  put(on, speech(verb), tag(verb))
  put(on, Number(isQuoted(verb)))
  put(on, lemma(first - 1), lemma(first - 2))
  put(on, word(last), word(last + 1))
  put(on, Number(isBest), sure)
  put(on, tag(first - 1), tag(first - 2), tag(verb))
  put(on, mention(first - 1), mention(last))
  put(on, word(verb), Number(first === sentence.first))
  return features
}
