/** What a careful reader finds in the seed article, and the rules must find without knowing it. */
import { readFileSync } from 'node:fs'
import t from 'tap'
import { readPlainText } from '../src/commands/front-matter.ts'
import { readArticle } from '../src/ingest.ts'
import type { ArticleRecords } from '../src/records/article-records.ts'

const NOW = '2024-05-20T12:00:00.000Z'

function readSeed(): ArticleRecords {
  const draft = readPlainText(readFileSync(new URL('../seed/iran-press-bagheri-fidan.txt', import.meta.url), 'utf8'))
  if (!('value' in draft)) throw new Error(draft.mistakes.join('; '))
  return readArticle(draft.value, NOW)
}

const { article, actors, events, statements, terms } = readSeed()
const [main, ...others] = events
const BAGHERI = 'person/ali-bagheri'
const FIDAN = 'person/hakan-fidan'

/** The event whose evidence holds some words. */
const telling = (words: string) => events.filter(({ evidence }) => evidence.some(({ quote }) => quote.includes(words)))
const speakerAt = (start: number) => statements.find(({ speaker }) => speaker?.evidence.start === start)?.speaker

t.test('the article is the text as received, with what is known of it', async (t) => {
  t.match(article, { outlet: { name: 'Iran Press', country: 'IRN' }, publishedOn: null, url: null, language: 'en' })
  t.equal([...article.text].length, 2574)
  t.equal(Buffer.byteLength(article.text), 2583)
})

t.test('one main event: a call of two ministers that happened at a time not stated', async (t) => {
  t.match(main, {
    type: 'CONSULT',
    mode: 'phone',
    cameo: '041',
    status: 'occurred',
    salience: 'main',
    assertedBy: { kind: 'outlet' },
    occurred: { value: null, basis: 'unknown', reason: 'not-stated', earliest: null, latest: null },
  })
  t.match(
    main?.participants.map(({ actorId, name, role, country, office }) => ({ actorId, name, role, country, office })),
    [
      { actorId: BAGHERI, name: 'Ali Bagheri', role: 'actor', country: 'IRN', office: { kind: 'foreign-minister', acting: true } },
      { actorId: FIDAN, name: 'Hakan Fidan', role: 'actor', country: 'TUR', office: { kind: 'foreign-minister', acting: false } },
    ],
  )
  t.equal(main?.evidence.length, 2, 'told in the headline paragraph and in the lead')
  t.ok(others.every(({ salience }) => salience === 'background'))
})

t.test('what is to come is scheduled or proposed', async (t) => {
  t.match(telling('D-8 group'), [{ type: 'CONSULT', status: 'scheduled', place: { value: { name: 'Istanbul', country: 'TUR' } } }])
  t.match(telling('on the sidelines'), [{ type: 'CONSULT', status: 'proposed' }])
  t.same(
    telling('on the sidelines')[0]
      ?.participants.map(({ actorId }) => actorId)
      .sort(),
    [BAGHERI, FIDAN],
  )
  t.match(
    telling('extraordinary meeting').filter(({ type }) => type === 'CONSULT'),
    [{ status: 'proposed', participants: [{ actorId: 'org/oic' }] }],
  )
})

t.test('what is claimed of another is alleged, by the one who claims it', async (t) => {
  const claims: [words: string, by: string][] = [
    ['blockade', FIDAN],
    ['sealing the crossing', BAGHERI],
    ['blocking the movement', BAGHERI],
  ]
  for (const [words, by] of claims) {
    const [event] = telling(words).filter(({ type }) => type === 'COERCE')
    t.equal(event?.status, 'alleged', words)
    const asserter = statements.find(({ id }) => event?.assertedBy.kind === 'statement' && id === event.assertedBy.id)
    t.equal(asserter?.speaker?.actorId, by, words)
  }
  t.notOk(
    events.some(({ type, status }) => (type === 'COERCE' || type === 'ASSAULT') && status === 'occurred'),
    'an accusing noun is no event that occurred',
  )
})

t.test('the mourning and the ceremony are background', async (t) => {
  t.match(telling('mourning'), [{ salience: 'background', participants: [{ actorId: 'country/tur' }] }])
  t.ok(telling('ceremony').length > 0)
})

t.test('two speakers, two direct quotations, both by the first', async (t) => {
  t.ok(statements.length >= 12 && statements.length <= 18, `${statements.length} statements`)
  t.same([...new Set(statements.map(({ speaker }) => speaker?.actorId))].sort(), [BAGHERI, FIDAN])
  const direct = statements.filter(({ form }) => form === 'direct')
  t.equal(direct.length, 2)
  t.ok(direct.every(({ speaker }) => speaker?.actorId === BAGHERI))
  t.ok(
    statements.filter(({ speaker }) => speaker?.actorId === FIDAN).every(({ form }) => form === 'indirect'),
    'all that the other says is paraphrased',
  )
})

t.test('each "He" is the one whom the paragraph before speaks of', async (t) => {
  for (const [start, actorId] of [
    [1286, BAGHERI],
    [2154, FIDAN],
    [2404, FIDAN],
  ] as const)
    t.match(speakerAt(start), { surface: 'He', resolvedBy: 'pronoun', actorId })
})

t.test('the partisan name stands apart from the country, in the voice that uses it', async (t) => {
  const uses = terms.filter(({ surface }) => surface === 'Zionist regime')
  t.ok(uses.every(({ actorId }) => actorId === 'country/isr'))
  const count = (voice: string, speaker: string | null) => uses.filter((use) => use.voice === voice && use.speaker === speaker).length
  t.same([count('narration', null), count('paraphrase', BAGHERI), count('paraphrase', FIDAN), count('quotation', BAGHERI), uses.length], [2, 1, 1, 1, 5])
})

t.test('those who are described and not named stay without a name', async (t) => {
  const described = events.flatMap(({ participants }) => participants).filter(({ surface }) => /martyred|vice president|Iranian president/.test(surface))
  t.ok(described.length >= 3)
  t.ok(described.every(({ actorId, name }) => actorId === null && name === null))
  const ministers = events.flatMap(({ participants }) => participants).filter(({ surface, country }) => surface === 'foreign minister' && country === 'IRN')
  t.ok(ministers.length > 0 && ministers.every(({ actorId }) => actorId === null), 'the late minister is not the acting one')
})

t.test('our own words are neutral', async (t) => {
  const ours = [...events.map(({ summary }) => summary), ...actors.flatMap(({ name, names }) => [name, ...names])]
  t.notOk(ours.some((words) => /regime|zionis|martyr|crime|genocide|aggression|bloodthirsty/i.test(words)))
})

t.test('the README shows a real answer', async (t) => {
  const [, shown = '{}'] = /```json\n([\s\S]*?)```/.exec(readFileSync(new URL('../README.md', import.meta.url), 'utf8')) ?? []
  const { evidence, ...answer }: { evidence: { quote: string }[] } = JSON.parse(shown)
  t.match(
    telling(evidence[0]?.quote ?? '-').filter(({ type }) => type === 'COERCE'),
    [{ ...answer, evidence }],
  )
})
