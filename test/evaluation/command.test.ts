import { readFileSync } from 'node:fs'
import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { run } from '../../evaluation/command.ts'
import { Evaluation } from '../../evaluation/figures.ts'
import { measureSpeed } from '../../evaluation/speed.ts'
import { BETWEEN, SAID, WANTED } from './sample.ts'

async function evaluate(argv: readonly string[], figures?: string) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const measureSource: typeof measureSpeed = (drafts) =>
    measureSpeed(drafts, { modules: ['../src/ingest.ts', '../src/problems.ts'], execArgv: process.execArgv })
  const written = Promise.all([text(stdout), text(stderr)])
  const exit = await run(argv, { stdin: Readable.from([]), stdout, stderr, env: {} }, figures, measureSource)
  stdout.end()
  stderr.end()
  const [out, err] = await written
  return { exit, out, err }
}

t.test('one table holds the figures of all sets', async (t) => {
  const folder = t.testdir({ 'said.jsonl': JSON.stringify(SAID), 'wanted.jsonl': JSON.stringify(WANTED), 'between.jsonl': JSON.stringify(BETWEEN) })
  const { exit, out, err } = await evaluate([folder, '--speed'])
  t.equal(exit, 0)
  t.equal(err, '')
  for (const words of ['wanted  ', 'said  ', 'between', 'statements', 'wrong speaker', 'false direct quotation', 'events, ≥ 0.9', 'MB of text a second'])
    t.ok(out.includes(words), words)
  t.match(out, /wanted +said +between/)
  t.match(out, /^statements .*–$/m)
})

t.test('--json prints and --record keeps the same figures, without a word of the texts', async (t) => {
  const folder = t.testdir({ 'wanted.jsonl': JSON.stringify(WANTED) })
  const { out } = await evaluate([folder, '--json', '--record'], `${folder}/figures.json`)
  const printed = Evaluation.parse(JSON.parse(out))
  t.same(Evaluation.parse(JSON.parse(readFileSync(`${folder}/figures.json`, 'utf8'))), printed)
  t.match(printed.sets.wanted, { shape: 'readouts', texts: 1, refused: 0 })
  t.notMatch(out, /Placeholder|Sample/)
})

t.test('--errors shows misses in context, as many of a kind as wished', async (t) => {
  const odd = { ...WANTED, gold: { ...WANTED.gold, persons: ['Cy Dummy', 'Di Mockup'].map((name) => ({ ...WANTED.gold.persons[0], name })) } }
  const folder = t.testdir({ 'odd.jsonl': JSON.stringify(odd) })
  const { out } = await evaluate([folder, '--errors', '1'])
  t.match(out, /odd, person missed: 1 of 2\n {2}wanted: “The road is open.*\n {4}gold: Cy Dummy, Foreign Minister, TUR\n {4}read: –\n/)
  t.match(out, /⟦Ana Placeholder⟧/)
  t.notMatch(out, /Di Mockup/)
})

t.test('--limit and --set choose texts', async (t) => {
  const folder = t.testdir({ 'one.jsonl': `${JSON.stringify(SAID)}\n${JSON.stringify(SAID)}`, 'two.jsonl': JSON.stringify(SAID) })
  const { out } = await evaluate([folder, '--set', 'one', '--limit', '1', '--json'])
  t.match(JSON.parse(out), { speed: null })
  t.match(JSON.parse(out).sets, { one: { texts: 1 } })
  t.notOk(JSON.parse(out).sets.two)
})

t.test('what makes no sense is said in one line, with exit code 2', async (t) => {
  const folder = t.testdir({ 'one.jsonl': JSON.stringify(SAID), empty: {}, again: { 'one.jsonl': JSON.stringify(SAID) } })
  const cases: [string[], RegExp][] = [
    [[], /missing required argument 'folder'/],
    [[`${folder}/missing`], /there is no folder/],
    [[`${folder}/empty`], /holds no gold set/],
    [[folder, '--set', 'two'], /there is no set two/],
    [[folder, '--limit', '0'], /whole number from 1/],
    [[folder, '--errors', 'many'], /whole number from 1/],
    [[folder, '--record', '--limit', '1'], /leave out --limit/],
    [[folder, '--json', '--errors'], /leave out --json/],
    [[folder, `${folder}/again`], /two sets are called one/],
    [[folder, '--wrong'], /unknown option '--wrong'/],
  ]
  for (const [argv, message] of cases) {
    const { exit, out, err } = await evaluate(argv)
    t.equal(exit, 2)
    t.equal(out, '')
    t.match(err, message)
    t.match(err, /^evaluate: [^\n]+\n$/)
  }
})

t.test('--help tells of sets to learn from', async (t) => {
  const { exit, out } = await evaluate(['--help'])
  t.equal(exit, 0)
  t.match(out, /-train are left out/)
})
