import { DOUBLING_VERBS } from '../../lexicon/irregular-verbs.ts'
import { IRREGULAR } from '../document/irregular-verbs.ts'

/** Forms that a verb takes; a regular past tense is a participle as well. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

const irregular = new Map(IRREGULAR.map(({ base, ...forms }) => [base, forms]))
const doubling = new Set(DOUBLING_VERBS)
const EXTRA: Readonly<Record<string, readonly string[]>> = { be: ['am', 'is', 'are'], have: ['has'], do: ['does'] }

const doubles = (verb: string) => doubling.has(verb) || (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) && verb.length > 2)

function stemsOf(verb: string): string[] {
  if (/[^aeiou]ee$|ye$|oe$/.test(verb)) return [verb]
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}y`, verb]
  if (verb.endsWith('e') && verb !== 'be') return [verb.slice(0, -1)]
  if (doubles(verb)) return [verb + verb.at(-1), ...(doubling.has(verb) ? [verb] : [])]
  return [verb]
}

const third = (verb: string) => (/(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`)
const pastsOf = (verb: string) =>
  /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ied`] : stemsOf(verb).map((stem) => `${stem}${/e$/.test(stem) ? 'd' : 'ed'}`)

/** Every inflected form of a verb with what it may be. */
export function formsOf(verb: string): Map<string, VerbForm[]> {
  const forms = new Map<string, VerbForm[]>()
  const add = (word: string, form: VerbForm) => forms.set(word, [...(forms.get(word) ?? []), form])
  const known = irregular.get(verb)
  add(verb, 'base')
  for (const word of EXTRA[verb] ?? [third(verb)]) add(word, 'third')
  for (const word of known?.past ?? pastsOf(verb)) add(word, 'past')
  for (const word of known?.participle ?? pastsOf(verb)) add(word, 'participle')
  for (const stem of stemsOf(verb)) add(`${stem}ing`, 'ing')
  return forms
}
