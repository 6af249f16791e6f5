import { SPEECH_VERBS, type VerbEntry } from '../../lexicon/speech.ts'
import { wordsOf } from '../document/phrase-index.ts'
import type { Token, TokenRange } from '../document/tokens.ts'

type Pattern = { readonly entry: VerbEntry; readonly rest: readonly string[] }

/** A reporting verb or phrase found in a sentence. */
export type FoundVerb = TokenRange & { readonly entry: VerbEntry; readonly rule: string }

const byHead = new Map<string, Pattern[]>()
for (const entry of SPEECH_VERBS) {
  const [head = '', ...rest] = wordsOf(entry.lemma)
  for (const form of new Set([head, ...(entry.forms ? Object.values(entry.forms) : [])])) byHead.set(form, [...(byHead.get(form) ?? []), { entry, rest }])
}
for (const patterns of byHead.values()) patterns.sort((a, b) => b.rest.length - a.rest.length)

const MOST_BETWEEN = 4
const mayStandBetween = (token: Token | undefined): boolean => token !== undefined && isLoose(token)
const isLoose = ({ tag, lower }: Token): boolean =>
  tag === 'DET' || tag === 'ADJ' || tag === 'ADV' || (tag === 'PRON' && /^(his|her|its|their|our|my)$/.test(lower)) || lower === "'s" || tag === 'CCONJ'
const isParticle = (word: string) => /^(on|for|upon|out|up|off|down|against|to|of|that|about|as|back|with|into|over|clear)$/.test(word)

/** End of the rest of a phrase after its head; nouns may have adjectives before them. */
function matchRest(tokens: readonly Token[], from: number, rest: readonly string[]): number | null {
  let at = from
  for (const word of rest) {
    let skipped = 0
    const hits = (token: Token | undefined) => token !== undefined && (token.lower === word || token.lemma === word)
    while (!isParticle(word) && skipped < MOST_BETWEEN && !hits(tokens[at]) && mayStandBetween(tokens[at])) {
      at += 1
      skipped += 1
    }
    if (!hits(tokens[at])) return null
    at += 1
  }
  return at
}

/** The reporting verb whose head is the token at `at`, the longest phrase first; null where there is none. */
export function findSpeechVerb(tokens: readonly Token[], at: number): FoundVerb | null {
  const head = tokens[at]
  if (!head || !(canReport(head) || reportsThat(tokens, at))) return null
  for (const { entry, rest } of byHead.get(head.lemma) ??
    byHead.get(head.lower) ??
    byHead.get(head.lower.replace(/d$/, '')) ??
    byHead.get(head.lower.replace(/ed$/, '')) ??
    []) {
    const last = matchRest(tokens, at + 1, rest)
    if (last !== null) return { entry, first: at, last, rule: `speech/${entry.lemma.replaceAll(' ', '-')}` }
  }
  return null
}

const canReport = ({ tag, lemma }: Token): boolean => tag === 'VERB' || (tag === 'AUX' && lemma !== 'be')

/** "Reuters alleged that", "the Israelis claim that": a verb, whatever the tagger takes it for. */
const reportsThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'that' && /^(ADJ|NOUN)$/.test(tokens[at]?.tag ?? '') && /^(NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.tag ?? '')

/** True for a verb that nearly always reports speech. */
export const isSpeechVerb = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === 'VERB' && (byHead.get(token.lemma) ?? []).some(({ entry, rest }) => rest.length === 0 && entry.strength === 'sure')
