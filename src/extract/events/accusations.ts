import type { Token } from '../document/tokens.ts'

const FARTHEST = 30

/** The "of" behind whoever is accused in "accused Example of crossing the border, killing five", for a participle that goes on with it; null elsewhere. */
export function accusationBefore(tokens: readonly Token[], start: number, first: number): number | null {
  if (tokens[start - 1]?.text !== ',' || !/ing$/.test(tokens[start]?.lower ?? '')) return null
  for (let at = start - 2; at > first && start - at < FARTHEST; at -= 1) {
    if (tokens[at]?.lower !== 'of' || !/ing$/.test(tokens[at + 1]?.lower ?? '')) continue
    for (let verb = at - 1; verb >= first && at - verb < FARTHEST; verb -= 1)
      if (tokens[verb]?.tag === 'VERB') return tokens[verb]?.lemma === 'accuse' ? at : null
  }
  return null
}
