/** The first `top` of some values in an order, without sorting the rest. */
export function firstOf<T>(values: Iterable<T>, top: number, compare: (a: T, b: T) => number): T[] {
  const first: T[] = []
  for (const value of values) {
    const last = first.at(-1)
    if (first.length === top && last !== undefined && compare(value, last) >= 0) continue
    first.splice(placeIn(first, value, compare), 0, value)
    if (first.length > top) first.pop()
  }
  return first
}

/** Where a value belongs in a sorted list. */
function placeIn<T>(sorted: readonly T[], value: T, compare: (a: T, b: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other !== undefined && compare(other, value) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
