/** The value below which a share of the sorted values lies. */
export const quantile = (sorted: ArrayLike<number>, share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** The value in the middle. */
export const median = (values: readonly number[]): number =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  )

/** Some values and the rest of them in turn, for ever. */
export function inTurn<T>(count: number, at: (index: number) => T): () => T {
  let index = -1
  return () => {
    index = (index + 1) % count
    return at(index)
  }
}
