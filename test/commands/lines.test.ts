import t from 'tap'
import { readLines } from '../../src/commands/lines.ts'

async function* chunksOf(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

async function read(...chunks: string[]) {
  const lines: [number, string][] = []
  for await (const { number, bytes } of readLines(chunksOf(...chunks))) lines.push([number, Buffer.from(bytes).toString()])
  return lines
}

const CASES = {
  'a line without a line break at the end': { chunks: ['one'], lines: [[1, 'one']] },
  'lines cut anywhere by the stream': {
    chunks: ['on', 'e\ntw', 'o', '\n'],
    lines: [
      [1, 'one'],
      [2, 'two'],
    ],
  },
  'blank lines counted and left out': { chunks: ['\n \t\r\nthree\n\n'], lines: [[3, 'three']] },
  'characters cut in two by the stream': { chunks: ['née\n'], lines: [[1, 'née']] },
  'no line in an empty stream': { chunks: [], lines: [] },
}

for (const [name, { chunks, lines }] of Object.entries(CASES)) {
  t.test(`reads ${name}`, async (t) => t.same(await read(...chunks), lines))
}

t.test('takes no more of the stream than it is asked for', async (t) => {
  let taken = 0
  async function* endless() {
    for (;;) {
      taken += 1
      yield Buffer.from('line\n')
    }
  }
  const lines = readLines(endless())
  await lines.next()
  await lines.next()
  t.equal(taken, 2)
  await lines.return(undefined)
})
