const NEWLINE = 0x0a

/** A line of a stream: its number, from 1, and its bytes without the line break. */
export type Line = { number: number; bytes: Uint8Array }

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)

/** The lines of a byte stream one by one, as fast as they are taken; blank ones are left out, but count. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let rest: Uint8Array[] = []
  let number = 0
  const finish = (last: Uint8Array): Line => {
    const bytes = rest.length > 0 ? Buffer.concat([...rest, last]) : last
    rest = []
    number += 1
    return { number, bytes }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      const line = finish(chunk.subarray(from, to))
      if (!isBlank(line.bytes)) yield line
      from = to + 1
    }
    if (from < chunk.length) rest.push(chunk.subarray(from))
  }
  const line = finish(new Uint8Array())
  if (!isBlank(line.bytes)) yield line
}
