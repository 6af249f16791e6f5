import type { Token } from '../document/tokens.ts'
import type { Gender, MentionDraft } from './mention.ts'

const PRONOUNS: ReadonlyMap<string, { plural: boolean; gender: Gender }> = new Map([
  ['he', { plural: false, gender: 'male' }],
  ['him', { plural: false, gender: 'male' }],
  ['she', { plural: false, gender: 'female' }],
  ['her', { plural: false, gender: 'female' }],
  ['it', { plural: false, gender: 'neuter' }],
  ['they', { plural: true, gender: null }],
  ['them', { plural: true, gender: null }],
  ['i', { plural: false, gender: null }],
  ['we', { plural: true, gender: null }],
])

/** A personal pronoun that stands for somebody; possessives are none. */
export function readPronoun(tokens: readonly Token[], at: number): MentionDraft | null {
  const token = tokens[at]
  const pronoun = token && PRONOUNS.get(token.lower)
  if (!pronoun || (token.lower === 'i' && token.text !== 'I')) return null
  const next = tokens[at + 1]
  if (token.lower === 'her' && next && /^(NOUN|ADJ|PROPN)$/.test(next.tag)) return null
  return { first: at, last: at + 1, kind: 'pronoun', ...pronoun }
}
