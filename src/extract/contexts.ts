import { CONTEXT_WORDS } from '../lexicon/contexts.ts'
import { CONTEXTS, type Context } from '../records/vocabulary.ts'
import { indexPhrases } from './document/phrase-index.ts'
import type { Page } from './page.ts'

const isContext = (name: string): name is Context => name in CONTEXTS
const plural = (word: string) => word.replace(/([^aeiou])y$/, '$1ie').concat('s')

const findContext = indexPhrases(
  Object.entries<readonly string[]>(CONTEXT_WORDS).flatMap(([name, words]) =>
    isContext(name) ? words.flatMap((word) => [word, plural(word)].map((phrase) => ({ phrase, cased: false, value: name }))) : [],
  ),
)

/** How often an article's words must show a context for it to be the topic. */
const TOPIC = 3

/** How often the words of tokens `[first, last)` show each context; the words of names show none. */
export function countContexts({ tokens, referenceAt }: Page, first = 0, last = tokens.length): Map<Context, number> {
  const counts = new Map<Context, number>()
  for (let at = first; at < last; at += 1) {
    const found = referenceAt(at)?.actor ? null : findContext(tokens, at)
    if (found) counts.set(found.value, (counts.get(found.value) ?? 0) + 1)
  }
  return counts
}

/** Contexts of one passage, in the vocabulary's order: its own words, and the article's topic where it shows none; a meeting is diplomatic. */
export function contextsOf(passage: ReadonlyMap<Context, number>, article: ReadonlyMap<Context, number>, meets: boolean): Context[] {
  const own = [...passage.keys()]
  const topic = [...article].filter(([, count]) => count >= TOPIC).sort((a, b) => b[1] - a[1])
  const chosen = new Set(own.length > 0 ? own : topic.slice(0, 2).map(([context]) => context))
  if (meets) chosen.add('diplomatic')
  return Object.keys(CONTEXTS).filter((name): name is Context => isContext(name) && chosen.has(name))
}
