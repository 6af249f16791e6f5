import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { runCommand } from './memory-console.ts'

const ENTRY = fileURLToPath(new URL('../../src/commands/readout.ts', import.meta.url))

/** Starts the service on a database and a port of its own; resolves once it has said where it listens. */
async function startService(
  t: { teardown: (end: () => unknown) => void },
  folder: string,
  { level = 'error', options = [] }: { level?: string; options?: string[] } = {},
) {
  const env = { ...process.env, DATABASE_URL: `sqlite:${join(folder, 'test.db')}`, PORT: '0', LOG_LEVEL: level }
  const child = spawn(process.execPath, [...process.execArgv, ENTRY, 'serve', ...options], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => child.kill('SIGKILL'))
  const logged: string[] = []
  createInterface({ input: child.stderr }).on('line', (line) => logged.push(line))
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line)
    if (line.startsWith('Stop it')) break
  }
  const url = said.join('\n').match(/listens on (\S+)/)?.[1] ?? ''
  return { child, said: said.join('\n'), url, logged }
}

t.test('seeds an empty database, serves it, prints where, and ends at a signal', async (t) => {
  const { child, said, url } = await startService(t, t.testdir())
  t.match(said, /Articles: 1 created/)
  t.match(said, `${url}/docs`)
  const query = said.match(/curl '([^']+)'/)?.[1] ?? ''
  const answer = await fetch(query)
  t.match({ status: answer.status, body: await answer.json() }, { status: 200, body: { items: [{ type: 'CONSULT', status: 'occurred' }] } })
  t.equal((await fetch(`${url}/docs`)).status, 200)
  child.kill('SIGTERM')
  const [exit, signal] = await once(child, 'exit')
  t.same({ exit, signal }, { exit: 0, signal: null })
})

t.test('finishes what has begun when a signal comes, takes nothing new, and exits with 0', async (t) => {
  const { child, url } = await startService(t, t.testdir(), { options: ['--no-seed'] })
  const exited = once(child, 'exit')
  const text = 'French Foreign Minister Asha Example spoke by phone with Japanese Foreign Minister Bo Sample on Friday.\n\n'.repeat(60)
  const headers = { 'content-type': 'application/json' }
  const send = (text: string) => fetch(`${url}/v1/articles`, { method: 'POST', headers, body: JSON.stringify({ outlet: 'Sample Wire', text }) })
  t.equal((await send('The ministers of the two countries met in the capital on Monday.')).status, 201, 'the reader is warm')
  const isReading = async () => (await (await fetch(`${url}/metrics`)).text()).includes('readout_reading_pending 1')
  t.equal(await isReading(), false, 'the first to ask waits for the database to be counted')
  const article = send(text)
  while (!(await isReading())) await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill('SIGTERM')
  const refused = async () =>
    fetch(`${url}/v1/events`).then(
      ({ status }) => status === 503,
      () => true,
    )
  while (!(await refused())) await new Promise((resolve) => setTimeout(resolve, 5))
  t.equal((await article).status, 201)
  t.same(await exited, [0, null])
})

t.test('logs each request in a line of JSON, under the id that its problem tells', async (t) => {
  const { child, url, logged } = await startService(t, t.testdir(), { level: 'info', options: ['--no-seed'] })
  const { requestId } = JSON.parse(await (await fetch(`${url}/v1/events/evt_none?explain=true`)).text())
  child.kill('SIGTERM')
  await once(child, 'close')
  const lines = logged.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line))
  t.match(
    lines.filter((line) => line.requestId === requestId),
    [{ msg: 'answered', method: 'GET', route: '/v1/events/:id', url: '/v1/events/evt_none?explain=true', status: 404, ms: Number }],
  )
})

t.test('says in one line what a wrong setting is', async (t) => {
  const { exit, out, err } = await runCommand(['serve'], { env: { PORT: 'many' } })
  t.same({ exit, out }, { exit: 1, out: '' })
  t.match(err, /^readout: [^\n]*PORT[^\n]*\n$/)
})

t.test('says in one line that its port is taken, and leaves an empty database empty if it is told to', async (t) => {
  const other = createServer().listen(0, '127.0.0.1')
  t.teardown(() => other.close())
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? address?.port : address
  const env = { PORT: String(port), DATABASE_URL: `sqlite:${join(t.testdir(), 'test.db')}`, LOG_LEVEL: 'silent' }
  const { exit, out, err } = await runCommand(['serve', '--no-seed'], { env })
  t.same({ exit, out }, { exit: 1, out: '' })
  t.match(err, /^readout: [^\n]*EADDRINUSE[^\n]*\n$/)
  t.match(await runCommand(['verify'], { env }), { out: 'No article is stored.\n' })
})
