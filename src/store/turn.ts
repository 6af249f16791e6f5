/** A value that is read once for all who ask for it in one turn of the event loop, unless it is forgotten before. */
export type PerTurn<T> = { read: () => T; forget: () => void }

/** Keeps what is read until the event loop turns: whoever asks meanwhile has waited since before it was read. */
export function perTurn<T>(read: () => T): PerTurn<T> {
  let known: { value: T } | null = null
  const forget = () => {
    known = null
  }
  return {
    read() {
      if (known === null) {
        known = { value: read() }
        setImmediate(forget)
      }
      return known.value
    },
    forget,
  }
}
