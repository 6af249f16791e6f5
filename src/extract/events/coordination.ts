import type { Reference } from '../actors.ts'
import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'

const isAnd = (token: Token | undefined) => token !== undefined && /^(and|&)$/.test(token.lower)
const isComma = (token: Token | undefined) => token?.text === ','
const MOST = 12
/** "his counterpart" before a name describes the same person. */
const isHead = ({ kind }: Reference) => kind === 'title' || kind === 'description' || kind === 'group'

/** What joins two mentions between tokens `[from, to)`: "and", a comma, or nothing. */
function joint(tokens: readonly Token[], from: number, to: number): 'and' | 'comma' | null {
  let words = tokens.slice(from, to).filter(({ tag, lower }) => tag !== 'DET' && !/^(both|his|her|its|their|also)$/.test(lower))
  if (to - from > 4) return null
  if (isComma(words[0]) && isAnd(words[1])) words = words.slice(1)
  if (words.length !== 1) return words.length === 3 && words[0]?.lower === 'as' && words[2]?.lower === 'as' ? 'and' : null
  return isAnd(words[0]) ? 'and' : isComma(words[0]) ? 'comma' : null
}

type Range = { readonly first: number; readonly last: number }

/** The mention and those that follow it up to the last "and"; a name after "his counterpart" takes its place. */
function joinedRight({ references, tokens }: Page, reference: Reference, { last }: Range): Reference[] {
  const chain = [reference]
  const pending: Reference[] = []
  let right = reference
  for (let index = reference.index + 1; index - reference.index < MOST; index += 1) {
    const next = references[index]
    if (!next || next.first >= last) break
    if (next.first === right.last && isHead(right) && chain.at(-1) === right) {
      chain[chain.length - 1] = next
      right = next
      continue
    }
    const link = joint(tokens, right.last, next.first)
    const after = tokens[next.last]
    if (link === null || (link === 'and' && next.last < last && (after?.tag === 'VERB' || after?.tag === 'AUX'))) break
    right = next
    if (next.apposition !== null) continue
    pending.push(next)
    if (link === 'and') chain.push(...pending.splice(0))
  }
  return chain
}

/** Those before the mention that commas and an "and" join to it. */
function joinedLeft({ references, tokens }: Page, reference: Reference, first: number, hasAnd: boolean): Reference[] {
  const left: Reference[] = []
  let nearest = reference
  let joined = hasAnd
  for (let index = reference.index - 1; reference.index - index < MOST; index -= 1) {
    const before = references[index]
    if (!before || before.first < first || before.sentence !== reference.sentence) break
    if (!(before.last === nearest.first && isHead(before))) {
      const link = joint(tokens, before.last, nearest.first)
      if (link === null || (link === 'comma' && (!joined || before.kind === 'pronoun')) || nearest.apposition === before.index) break
      joined = true
      left.unshift(before)
    }
    nearest = before
  }
  return left.filter(({ kind }) => kind !== 'place')
}

/** A mention with those that "and" joins to it within `[first, last)`, in reading order; appositions count once. */
export function coordinated(page: Page, reference: Reference, range: Range): Reference[] {
  const right = joinedRight(page, reference, range)
  return [...joinedLeft(page, reference, range.first, right.length > 1), ...right]
}
