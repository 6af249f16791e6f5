const MOST_REMEMBERED = 50_000

/** Remembers what a function gives for a word; up to a bound, since texts hold ever new ones. */
export function remembered<Value extends NonNullable<unknown>>(toValue: (word: string) => Value, most = MOST_REMEMBERED): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const value = toValue(word)
    if (known.size < most) known.set(word, value)
    return value
  }
}
