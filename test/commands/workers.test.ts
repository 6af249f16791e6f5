import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { runCommand } from './memory-console.ts'

const ENTRY = fileURLToPath(new URL('../../src/commands/readout.ts', import.meta.url))

/** Serves a new database with two processes; the processes log a line each for what happens to them. */
async function startWorkers(t: { teardown: (end: () => unknown) => void }, folder: string) {
  const env = { ...process.env, DATABASE_URL: `sqlite:${join(folder, 'test.db')}`, PORT: '0', WORKERS: '2', LOG_LEVEL: 'info' }
  const child = spawn(process.execPath, [...process.execArgv, ENTRY, 'serve', '--no-seed'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => child.kill('SIGKILL'))
  const logged: { pid: number; msg: string; replaced?: string }[] = []
  createInterface({ input: child.stderr }).on('line', (line) => line.startsWith('{') && logged.push(JSON.parse(line)))
  for await (const line of createInterface({ input: child.stdout })) {
    const url = line.match(/listens on (\S+)/)?.[1]
    if (url !== undefined) return { child, url, logged }
  }
  throw new Error('the service ended without an address')
}

/** Repeats a question until its answer is the one that is awaited; the test's own time limit ends it otherwise. */
async function until(isSo: () => Promise<boolean> | boolean) {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}

const send = (url: string, text: string) =>
  fetch(`${url}/v1/articles`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ outlet: 'Sample Wire', text }) })

t.test('several processes answer as one: what is sent to one is read once and seen by all', async (t) => {
  const { child, url, logged } = await startWorkers(t, t.testdir())
  const answer = await send(url, 'French Foreign Minister Asha Example met Japanese Foreign Minister Bo Sample in Paris on Friday.')
  t.equal(answer.status, 201)
  const { events }: { events: { id: string; articleId: string }[] } = JSON.parse(await answer.text())
  const [event] = events
  const headers = { connection: 'close' }
  const askAll = () => Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/v1/events/${event?.id}`, { headers })))
  t.ok((await askAll()).every(({ status }) => status === 200))
  t.equal((await fetch(`${url}/v1/articles/${event?.articleId}/verify`)).status, 200)
  t.match(await (await fetch(`${url}/v1/events/${event?.id}?explain=true`)).json(), { explanation: { rejected: Array } })
  const empty = await send(url, '')
  t.match({ status: empty.status, body: await empty.json() }, { status: 400, body: { errors: [{ pointer: '#/text' }] } }, 'a refusal keeps what it says')
  await until(() => new Set(logged.filter(({ msg }) => msg === 'answered').map(({ pid }) => pid)).size === 2 || askAll().then(() => false))
  const asked = logged.filter(({ msg }) => msg === 'answered').length
  const figures = await (await fetch(`${url}/metrics`)).text()
  const counted = [...figures.matchAll(/^readout_http_requests_total\{.*\} (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0)
  t.ok(counted >= asked, `the figures are those of both: ${counted} of ${asked}`)
  t.match(figures, /^readout_records\{kind="articles"\} 1$/m)
  child.kill('SIGTERM')
  t.same(await once(child, 'exit'), [0, null])
})

t.test('a process that dies is replaced, and the log says so', async (t) => {
  const { child, url, logged } = await startWorkers(t, t.testdir())
  const ask = () => fetch(`${url}/v1/events`, { headers: { connection: 'close' } }).then(({ status }) => status)
  const servers = () => [...new Set(logged.filter(({ msg }) => msg === 'answered').map(({ pid }) => pid))]
  await until(async () => (await ask()) === 200 && servers().length === 2)
  const [victim = 0] = servers()
  process.kill(victim, 'SIGKILL')
  await until(() => logged.some(({ replaced }) => replaced === `process ${victim} ended with SIGKILL`))
  t.equal(await ask(), 200)
  child.kill('SIGTERM')
  t.same(await once(child, 'exit'), [0, null])
})

t.test('says in one line why several processes cannot begin', async (t) => {
  const wrong = await runCommand(['serve', '--no-seed'], { env: { WORKERS: '2', DATABASE_URL: 'sqlite::memory:' } })
  t.match(wrong, { exit: 1, out: '', err: /^readout: WORKERS=2: several processes cannot share a database in memory\n$/ })
  const none = await runCommand(['serve'], { env: { WORKERS: '0' } })
  t.match(none, { exit: 1, err: /WORKERS=0: not between 1 and 64/ })
})
