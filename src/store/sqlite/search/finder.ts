import type { Token, Tokens } from './tokens.ts'

/** Where a search's term stands in a text, in UTF-16 offsets. */
export type Found = { start: number; end: number; term: number }

/** One or more words side by side that stand for a term of the search. */
export type Phrase = { text: string; term: number }

/** Finds terms in a text, in reading order; those of one term do not overlap. */
export type Finder = (text: string) => Found[]

/** What begins with a word's stem: all but its last letter stands in every form of the word. */
type Sequence = { stems: readonly string[]; term: number }

const BEYOND_ASCII = /[^\0-\x7f]/
/** Letters of other alphabets, accents and digits beyond 0 to 9; what else is not ASCII parts words. */
const OTHER_LETTERS = /[^\p{ASCII}\u00a0-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20bf]/u
const NOTHING = /(?!)/gi
const LETTER = /[0-9A-Za-z]/

const escaped = (text: string) => text.replaceAll(/[^0-9A-Za-z]/g, '\\$&')

/**
 * Matches whatever plain word may have one of some stems, and ends of other words: in English all forms of a word share its stem but for the last letter.
 * That a word begins where a match does is left to be tested, since looking behind at every place of a text takes thrice as long.
 */
function candidatesOf(stems: readonly string[]): RegExp {
  const beginnings = stems.filter((stem) => !OTHER_LETTERS.test(stem)).map((stem) => (stem.length < 3 ? stem.slice(0, 1) : stem.slice(0, -1)))
  const sorted = [...new Set(beginnings)].sort()
  const needed = sorted.filter((beginning, place) => !sorted.slice(0, place).some((other) => beginning.startsWith(other)))
  return needed.length === 0 ? NOTHING : new RegExp(`(?:${needed.map(escaped).join('|')})[0-9A-Za-z]*`, 'gi')
}

/** Where the rest of a sequence ends, if it goes on after a plain word. */
function followPlain(text: string, { stems }: Sequence, end: number, { stemOf }: Tokens): number | null {
  const next = /[^0-9A-Za-z]*([0-9A-Za-z]+)/y
  next.lastIndex = end
  for (const stem of stems.slice(1)) {
    const [, word] = next.exec(text) ?? []
    if (word === undefined || stemOf(word.toLowerCase()) !== stem) return null
  }
  return stems.length === 1 ? end : next.lastIndex
}

const followTokens = (tokens: readonly Token[], { stems }: Sequence, place: number): number | null =>
  stems.every((stem, step) => tokens[place + step]?.stem === stem) ? (tokens[place + stems.length - 1]?.end ?? null) : null

/** Makes one of those finds of a term that overlap, as those of a phrase that begins within itself. */
function mergeOverlaps(found: Found[]): Found[] {
  if (found.length < 2) return found
  const merged: Found[] = []
  const last = new Map<number, Found>()
  for (const one of found) {
    const before = last.get(one.term)
    if (before && one.start < before.end) before.end = Math.max(before.end, one.end)
    else {
      last.set(one.term, one)
      merged.push(one)
    }
  }
  return merged
}

function groupByFirst(sequences: readonly Sequence[]): Map<string, Sequence[]> {
  const groups = new Map<string, Sequence[]>()
  for (const sequence of sequences) {
    const first = sequence.stems[0] ?? ''
    groups.set(first, [...(groups.get(first) ?? []), sequence])
  }
  return groups
}

/** Compiles phrases into a finder that agrees with the search index on what a word is. */
export function compileFinder(phrases: readonly Phrase[], tokens: Tokens): Finder {
  const sequences = phrases
    .map(({ text, term }): Sequence => ({ stems: tokens.tokensOf(text).map(({ stem }) => stem), term }))
    .filter(({ stems }) => stems.length > 0)
  const byFirst = groupByFirst(sequences)
  const candidates = candidatesOf([...byFirst.keys()])

  const findPlain = (text: string): Found[] => {
    const found: Found[] = []
    candidates.lastIndex = 0
    for (let match = candidates.exec(text); match !== null; match = candidates.exec(text)) {
      const { index: start } = match
      const end = candidates.lastIndex
      if (start > 0 && LETTER.test(text.charAt(start - 1))) continue
      for (const sequence of byFirst.get(tokens.stemOf(match[0].toLowerCase())) ?? []) {
        const last = followPlain(text, sequence, end, tokens)
        if (last !== null) found.push({ start, end: last, term: sequence.term })
      }
    }
    return found
  }
  const findTokens = (text: string): Found[] => {
    const read = tokens.tokensOf(text)
    return read.flatMap(({ start, stem }, place) =>
      (byFirst.get(stem) ?? []).flatMap((sequence) => {
        const end = followTokens(read, sequence, place)
        return end === null ? [] : [{ start, end, term: sequence.term }]
      }),
    )
  }
  return (text) => mergeOverlaps(BEYOND_ASCII.test(text) && OTHER_LETTERS.test(text) ? findTokens(text) : findPlain(text))
}
