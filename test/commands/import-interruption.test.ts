import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { openStore } from '../../src/store/open.ts'
import { runCommand } from './memory-console.ts'

const ENTRY = fileURLToPath(new URL('../../src/commands/readout.ts', import.meta.url))
const ARTICLES = 60

const line = (index: number) =>
  `${JSON.stringify({ outlet: 'Example Wire', text: `Foreign Minister Asha Example met her Norwegian counterpart in Oslo, note ${index} says.` })}\n`

/** Starts an import in a process of its own, and a store that watches it. */
async function start(t: Test) {
  const folder = t.testdir()
  const env = { DATABASE_URL: `sqlite:${join(folder, 'test.db')}` }
  const store = await openStore(env.DATABASE_URL)
  const child = spawn(process.execPath, [...process.execArgv, ENTRY, 'import', '--threads', '1', '--json', '-'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.stdin.on('error', () => {})
  t.teardown(async () => {
    child.kill('SIGKILL')
    await store.close()
  })
  const untilStored = async (count: number) => {
    while ((await store.countArticles()) < count) await setTimeout(5)
  }
  return { folder, env, store, child, untilStored }
}

t.test('what was stored when an import was killed stays, and a second run brings the rest', async (t) => {
  const { folder, env, store, child, untilStored } = await start(t)
  const lines = Array.from({ length: ARTICLES }, (_, index) => line(index))
  child.stdin.write(lines.slice(0, -1).join(''))
  await untilStored(1)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const stored = await store.countArticles()
  t.ok(stored >= 1 && stored < ARTICLES)
  writeFileSync(join(folder, 'all.ndjson'), lines.join(''))
  const { exit, out } = await runCommand(['import', '--threads', '1', '--json', join(folder, 'all.ndjson')], { env })
  t.equal(exit, 0)
  t.match(JSON.parse(out), { created: ARTICLES - stored, updated: 0, unchanged: stored, failed: 0, read: ARTICLES - stored })
  t.equal(await store.countArticles(), ARTICLES)
  const verified = await runCommand(['verify'], { env })
  t.equal(verified.exit, 0)
  t.equal(verified.out.match(/ {2}ok {2}/g)?.length, ARTICLES)
})

t.test('a signal to end lets what is under way be saved, though more could come', async (t) => {
  const { store, child, untilStored } = await start(t)
  child.stdin.write(line(1) + line(2))
  await untilStored(2)
  child.kill('SIGINT')
  const [[answer], [exit]] = await Promise.all([once(child.stdout, 'data'), once(child, 'exit')])
  t.equal(exit, 1)
  t.match(JSON.parse(String(answer)), { created: 2, failed: 0, stopped: true })
  t.equal(await store.countArticles(), 2)
})
