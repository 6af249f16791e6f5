import type { OutgoingHttpHeader } from 'node:http'
import { LRUCache } from 'lru-cache'

/** An answer as it was sent: its body in UTF-8, and the headers that belong to it. */
export type Answer = { body: Uint8Array; headers: Readonly<Record<string, OutgoingHttpHeader | undefined>> }

/**
 * Answers of one state of the data, within a number of bytes; all are forgotten once the state is another.
 * An address is remembered with the query that it stands for, so that it need not be read again.
 */
export type Answers = {
  /** Whether a query is asked again; one that is not known to be is remembered as asked. */
  isRepeated(version: string, query: string): boolean
  findByAddress(version: string, address: string): Answer | undefined
  find(version: string, query: string, address: string): Answer | undefined
  keep(version: string, query: string, address: string, answer: Answer): void
  bytes(): number
}

/** Of the bytes, the part that one answer may take, and the part that addresses take besides. */
const LARGEST = 1 / 8
const ADDRESSES = 1 / 16

/** An object or two, and the links of a list. */
const OVERHEAD = 200

/** Opens an empty cache. */
export function openAnswers(bytes: number): Answers {
  const answers = new LRUCache<string, Answer>({ maxSize: bytes, maxEntrySize: Math.ceil(bytes * LARGEST) })
  const queries = new LRUCache<string, string>({ maxSize: Math.ceil(bytes * ADDRESSES) })
  const asked = new LRUCache<string, true>({ maxSize: Math.ceil(bytes * ADDRESSES) })
  let current = ''
  const turnTo = (version: string) => {
    if (version === current) return
    answers.clear()
    queries.clear()
    asked.clear()
    current = version
  }
  const remember = (address: string, query: string) => queries.set(address, query, { size: address.length + query.length + OVERHEAD })
  return {
    isRepeated(version, query) {
      if (version !== current) return false
      if (asked.has(query)) return true
      asked.set(query, true, { size: query.length + OVERHEAD })
      return false
    },
    findByAddress(version, address) {
      turnTo(version)
      const query = queries.get(address)
      return query === undefined ? undefined : answers.get(query)
    },
    find(version, query, address) {
      turnTo(version)
      const answer = answers.get(query)
      if (answer) remember(address, query)
      return answer
    },
    keep(version, query, address, answer) {
      if (version !== current) return
      answers.set(query, answer, { size: answer.body.byteLength + query.length + OVERHEAD })
      remember(address, query)
    },
    bytes: () => answers.calculatedSize + queries.calculatedSize + asked.calculatedSize,
  }
}
