/** Levenshtein distance of two words, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const letter of a) {
    const next = [(row[0] ?? 0) + 1]
    row.slice(1).forEach((above, column) => {
      const diagonal = row[column] ?? 0
      const left = next[column] ?? 0
      next.push(Math.min(above + 1, left + 1, diagonal + (letter === b[column] ? 0 : 1)))
    })
    row = next
  }
  return row.at(-1) ?? 0
}

/** The allowed word that a mistaken one most likely means, or undefined where none is near. */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  if (word.length > 60) return undefined
  const bracketed = allowed.find((candidate) => candidate.startsWith(`${word}[`))
  if (bracketed !== undefined) return bracketed
  const [best] = allowed
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.far - other.far)
  return best && best.far <= Math.floor(best.candidate.length / 2) ? best.candidate : undefined
}
