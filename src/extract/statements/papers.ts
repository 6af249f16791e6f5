import type { Token } from '../document/tokens.ts'

const PAPER = /^(resolution|draft|text|motion|bill|proposal|amendment|declaration|statement)$/
const FAILING = /^(fail|failed|fails|failing|veto|vetoed|vetoes|reject|rejected|rejects|block|blocked|blocks|not)$/
const REACH = 8

/** "failed to adopt a resolution demanding a ceasefire": what a paper that did not pass would have asked; `at` is the participle behind it. */
export function isOfFailedPaper(tokens: readonly Token[], at: number, first: number): boolean {
  if (!PAPER.test(tokens[at - 1]?.lemma ?? '')) return false
  for (let back = at - 2; back >= first && at - back <= REACH; back -= 1) if (FAILING.test(tokens[back]?.lower ?? '')) return true
  return false
}
