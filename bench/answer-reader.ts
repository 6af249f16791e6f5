const HEADERS_END = '\r\n\r\n'
const LENGTH = /^content-length: *(\d+)/im
/** Statuses whose answers have no body. */
const EMPTY = [204, 304]

/** What arrived: a status, and how many bytes the body has. */
export type Arrived = { status: number; bytes: number }

/** Reads one answer after the other from the chunks of a connection, on which no more than one is awaited; null while it is not complete. */
export function openAnswerReader(): (chunk: Buffer) => Arrived | null {
  let begun: Buffer | null = null
  let arrived: Arrived = { status: 0, bytes: 0 }
  let missing = 0

  /** Reads the headers, once all of them are there; gives how many bytes of the body came with them. */
  const readHeaders = (bytes: Buffer): number | null => {
    const end = bytes.indexOf(HEADERS_END)
    begun = end < 0 ? bytes : null
    if (end < 0) return null
    const headers = bytes.toString('latin1', 0, end)
    const status = Number(headers.slice(9, 12))
    const length = EMPTY.includes(status) ? '0' : LENGTH.exec(headers)?.[1]
    if (length === undefined) throw new Error(`an answer without a length: ${headers.split('\r\n')[0]}`)
    arrived = { status, bytes: Number(length) }
    missing = arrived.bytes
    return bytes.length - end - HEADERS_END.length
  }

  return (chunk) => {
    const isInside = missing > 0
    const came = isInside ? chunk.length : readHeaders(begun ? Buffer.concat([begun, chunk]) : chunk)
    if (came === null) return null
    missing -= came
    if (missing < 0) throw new Error('more arrived than was asked for')
    return missing === 0 ? arrived : null
  }
}
