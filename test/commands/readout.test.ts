import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const ENTRY = fileURLToPath(new URL('../../src/commands/readout.ts', import.meta.url))

const start = (...argv: string[]) => spawn(process.execPath, [...process.execArgv, ENTRY, ...argv], { stdio: ['pipe', 'pipe', 'pipe'] })

async function readAll(stream: AsyncIterable<Buffer> | Iterable<Buffer>) {
  const chunks = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

t.test('exits with what the command tells', async (t) => {
  const child = start('sede')
  const [[exit], out, err] = await Promise.all([once(child, 'exit'), readAll(child.stdout), readAll(child.stderr)])
  t.same({ exit, out }, { exit: 2, out: '' })
  t.match(err, /^readout: unknown command 'sede'[^\n]*\n$/)
})

t.test('ends quietly when nobody reads its output any more', async (t) => {
  const child = start('extract')
  child.stdin.on('error', () => {})
  child.stdin.write(`${JSON.stringify({ id: 1, text: 'The ministers met in Oslo.' })}\n`.repeat(500))
  const err = readAll(child.stderr)
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const [exit, signal] = await once(child, 'exit')
  t.same({ exit, signal, err: await err }, { exit: 0, signal: null, err: '' })
})

t.test('says why its output could not be written', { skip: existsSync('/dev/full') ? false : 'no device here is always full' }, async (t) => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [...process.execArgv, ENTRY, 'openapi'], { stdio: ['ignore', full, 'pipe'] })
  const [[exit], err] = await Promise.all([once(child, 'exit'), readAll(child.stderr ?? [])])
  closeSync(full)
  t.equal(exit, 1)
  t.match(err, /^readout: ENOSPC[^\n]*\n$/)
})
