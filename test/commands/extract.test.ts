import { createHash } from 'node:crypto'
import { join } from 'node:path'
import t from 'tap'
import { runCommand } from './memory-console.ts'

const TEXT = 'Foreign Minister Asha Example met her Norwegian counterpart in Oslo on Monday. "We agreed on much," Example said.'
const toLines = (...values: unknown[]) => values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('')
const parseLines = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

t.test('answers every line with its id and its records, in order', async (t) => {
  const ids = ['a', 7, null, { nested: [1.5, true] }]
  const { exit, out, err } = await runCommand(['extract'], { input: toLines(...ids.map((id) => ({ id, text: TEXT }))) })
  t.same({ exit, err }, { exit: 0, err: '' })
  const answers = parseLines(out)
  t.strictSame(
    answers.map(({ id }) => id),
    ids,
  )
  for (const answer of answers) {
    t.strictSame(Object.keys(answer), ['id', 'article', 'actors', 'events', 'statements', 'terms'])
    t.match(answer.article, { text: TEXT, outlet: { name: 'unknown', country: null }, textSha256: createHash('sha256').update(TEXT).digest('hex') })
    t.match(answer.statements, [{ form: 'direct', content: [{ quote: /We agreed on much/ }] }])
  }
})

t.test('passes on what is known of an article', async (t) => {
  const known = { publishedOn: '2026-11-02', headline: 'Talks in Oslo', url: 'https://example.org/1', language: 'en' }
  const { out } = await runCommand(['extract'], { input: toLines({ id: 1, text: TEXT, outlet: 'Example Wire (Norway)', ...known }) })
  t.match(parseLines(out), [{ article: { ...known, outlet: { name: 'Example Wire', country: 'NOR' } } }])
})

t.test('names each bad line with every mistake, and reads the others', async (t) => {
  const input = toLines(
    { id: 1, text: TEXT },
    '{"id":2,',
    { text: '', publishedOn: 'today' },
    { id: 4, text: TEXT, from: 'me' },
    { id: 2 ** 60, text: TEXT },
    `{"id":${'['.repeat(100_000)}${']'.repeat(100_000)},"text":"Text."}`,
    { id: 7, text: TEXT },
  )
  const { exit, out, err } = await runCommand(['extract'], { input })
  t.equal(exit, 1)
  t.strictSame(
    parseLines(out).map(({ id }) => id),
    [1, 7],
  )
  const lines = err.split('\n')
  t.match(lines, [
    /^readout: line 2: not JSON/,
    /^readout: line 3: (?=.*\bid: )(?=.*text: the text is blank)(?=.*publishedOn: )/,
    /^readout: line 4: .*"from"/,
    /^readout: line 5: id: .*2\^53/,
    /^readout: line 6: Maximum call stack/,
    '',
  ])
})

t.test('names a line in a language that is not read', async (t) => {
  const text = 'Der Außenminister hat am Montag mit seiner Amtskollegin über die Lage im Nahen Osten gesprochen und eine rasche Waffenruhe gefordert.'
  const { exit, out, err } = await runCommand(['extract'], { input: toLines({ id: 1, text }) })
  t.same({ exit, out }, { exit: 1, out: '' })
  t.match(err, /^readout: line 1: [^\n]+\n$/)
})

t.test('says nothing to nothing', async (t) => t.same(await runCommand(['extract']), { exit: 0, out: '', err: '' }))

t.test('reads a file in place of standard input', async (t) => {
  const folder = t.testdir({ 'articles.jsonl': toLines({ id: 1, text: TEXT }) })
  const { exit, out } = await runCommand(['extract', join(folder, 'articles.jsonl')])
  t.match({ exit, answers: parseLines(out) }, { exit: 0, answers: [{ id: 1 }] })
})

t.test('says in one line that there is no such file', async (t) => {
  const { exit, err } = await runCommand(['extract', join(t.testdir(), 'missing.jsonl')])
  t.equal(exit, 1)
  t.match(err, /^readout: [^\n]*missing\.jsonl[^\n]*\n$/)
})

t.test('--pretty reports on one article', async (t) => {
  t.test('of plain text', async (t) => {
    const { exit, out, err } = await runCommand(['extract', '--pretty'], { input: TEXT })
    t.same({ exit, err }, { exit: 0, err: '' })
    t.match(out, /^unknown · no date · en\n/)
    t.match(out, /\[S1 /)
  })
  t.test('with front matter, in colours on a terminal that wants them', async (t) => {
    const input = `---\noutlet: Example Wire\n---\n${TEXT}`
    const [plain, coloured] = await Promise.all([{ NO_COLOR: '1' }, {}].map((env) => runCommand(['extract', '--pretty'], { input, env, terminal: true })))
    t.match(plain?.out, /^Example Wire · /)
    t.notMatch(plain?.out, '\u{1b}')
    t.match(coloured?.out, '\u{1b}[')
  })
  t.test('of a JSON line', async (t) => {
    const { out } = await runCommand(['extract', '--pretty'], { input: toLines({ text: TEXT, headline: 'Talks in Oslo' }) })
    t.match(out, /^Talks in Oslo\n/)
  })
  const REFUSED = { 'blank text': ' \n', 'a wrong JSON line': '{"text":1}', 'bytes that are not text': Uint8Array.of(0xff) }
  for (const [name, input] of Object.entries(REFUSED)) {
    t.test(`and refuses ${name} in one line`, async (t) => {
      const { exit, out, err } = await runCommand(['extract', '--pretty'], { input })
      t.same({ exit, out }, { exit: 1, out: '' })
      t.match(err, /^readout: [^\n]+\n$/)
    })
  }
})

t.test('tells how the records came about, for programs and for people', async (t) => {
  const { out } = await runCommand(['extract', '--explain'], { input: toLines({ id: 1, text: TEXT }) })
  const [{ events, statements, explanations }] = parseLines(out)
  t.same(Object.keys(explanations).sort(), [...events, ...statements].map(({ id }: { id: string }) => id).sort())
  const { out: report } = await runCommand(['extract', '--pretty', '--explain'], { input: TEXT })
  t.match(report, /^E1 {2}trigger\/consult\/meet, confidence .*: trigger 0.6, /m)
  t.match(report, /^S1 {2}speech\/say\/quotation, confidence .*: rules /m)
})
