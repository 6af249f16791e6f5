import { IRREGULAR } from './irregular-verbs.ts'
import type { Token } from './tokens.ts'

/** Base forms by their irregular past: "shot" of "shoot". */
const bases = new Map(IRREGULAR.flatMap(({ base, past }) => past.map((form): [string, string] => [form, base])))
const MANY = /(?:[^s]s|men|people|police)$/
const OBJECT = /^(NUM|DET|PROPN|PRON)$/

/** "smugglers shot two", which the tagger takes for a row of nouns: between a name or people and an object stands a verb. */
export const mendTags = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const base = token.tag === 'NOUN' ? bases.get(token.lower) : undefined
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    const isDoer = before?.tag === 'PROPN' || (before?.tag === 'NOUN' && MANY.test(before.lower))
    const isVerb = base !== undefined && isDoer && after !== undefined && OBJECT.test(after.tag)
    return isVerb ? { ...token, tag: 'VERB', lemma: base } : token
  })
