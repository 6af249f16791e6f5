import { firstAfter } from '../document/clauses.ts'
import type { TokenRange } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import type { FoundStatement } from '../statements/statement.ts'
import { hashOf } from './hashes.ts'

/** What the rules read of a cue, and a number for how: by which part of its rule, and whether they are sure. */
export type Ruling = { readonly cue: TokenRange; readonly parts: readonly TokenRange[]; readonly how: number }

const SURE = 0.8

/** What the rules read of a text, by the first token of its cue. */
export function rulingsOf({ tokens }: Page, statements: readonly FoundStatement[]): ReadonlyMap<number, Ruling> {
  const rulings = new Map<number, Ruling>()
  for (const { cue, content, rule, confidence } of statements) {
    if (!cue) continue
    const parts = content.map(({ start, end }) => ({ first: firstAfter(tokens, start), last: firstAfter(tokens, end - 1) + 1 }))
    rulings.set(cue.first, { cue, parts, how: hashOf(`${rule.slice(rule.lastIndexOf('/'))} ${confidence >= SURE}`) })
  }
  return rulings
}

/** What the rules read of a cue that lies over `cue`. */
export function rulingAt(rulings: ReadonlyMap<number, Ruling>, { first, last }: TokenRange): Ruling | null {
  for (let at = first; at < last; at += 1) {
    const ruling = rulings.get(at)
    if (ruling) return ruling
  }
  return null
}
