import fc from 'fast-check'
import t from 'tap'
import { explainArticle, explainRecord } from '../src/explaining.ts'
import { readArticle } from '../src/ingest.ts'
import { Problem } from '../src/problems.ts'
import { Account } from '../src/records/explanation.ts'
import type { Rejection } from '../src/records/vocabulary.ts'
import { anyArticleText } from './extract/any-text.ts'

const NOW = '2024-05-20T12:00:00.000Z'
const draft = (text: string) => ({ outlet: 'Sample News', text })

t.test('an explained article gives the same records, each with its explanation', async (t) => {
  fc.assert(
    fc.property(anyArticleText, (text) => {
      try {
        const { records, account } = explainArticle(draft(text), NOW)
        const ids = [...records.events, ...records.statements].map(({ id }) => id)
        return (
          JSON.stringify(records) === JSON.stringify(readArticle(draft(text), NOW)) &&
          Account.safeParse(account).success &&
          ids.every((id) => account.explanations[id] !== undefined)
        )
      } catch (error) {
        return error instanceof Problem && error.problem === 'unsupported-language'
      }
    }),
    { numRuns: 100 },
  )
  t.pass()
})

t.test('the factors of an event add up to its confidence', async (t) => {
  const { records, account } = explainArticle(draft('Turkish Foreign Minister Asha Example met Iranian Foreign Minister Bo Sample in Ankara.'), NOW)
  const [event] = records.events
  const explanation = account.explanations[event?.id ?? '']
  t.equal(explanation?.entry, event?.rule)
  t.equal(
    Math.min(
      0.95,
      (explanation?.factors ?? []).reduce((sum, { value }) => sum + value, 0),
    ).toFixed(2),
    event?.confidence.toFixed(2),
  )
})

/** What was put aside in a text, and where it is told: in the explanation of a record, or apart. */
function lost(text: string): { why: Rejection; kind: string; words: string }[] {
  const { account } = explainArticle(draft(text), NOW)
  return [...account.rejected, ...Object.values(account.explanations).flatMap(({ rejected }) => rejected)].map(({ why, kind, evidence }) => ({
    why,
    kind,
    words: evidence.quote,
  }))
}

/** A text and a candidate that it puts aside. A row more is a test more. */
const ROWS: [text: string, why: Rejection, kind: string, words: string][] = [
  ['Iran says talks were useful\n\nForeign Minister Asha Example of Iran said that the talks were useful.', 'headline', 'statement', 'talks were useful'],
  ['The two ministers agreed that trade between the countries should grow.', 'joint', 'speaker', 'two ministers'],
  ['The Turkish foreign ministry said that the border was closed. Iran had stopped all trade between the countries, it said.', 'spoke-last', 'speaker', 'Iran'],
  ['Foreign Minister Asha Example urged Iran to release the prisoners.', 'asked', 'event', 'release'],
  [
    'Iranian Foreign Minister Asha Example met Turkish Foreign Minister Bo Sample in Ankara on Friday.\n\nExample and Sample met in Ankara for two hours.',
    'restated',
    'event',
    'Example and Sample met in Ankara',
  ],
]

for (const [text, why, kind, words] of ROWS)
  t.test(`${why}: ${text}`, async (t) => {
    t.ok(lost(text).some((one) => one.why === why && one.kind === kind && one.words.includes(words)))
  })

t.test('one record is explained by its id; nothing is said of one that the text does not give', async (t) => {
  const one = draft('Asha Example said that the talks on the border were useful.')
  const [statement] = readArticle(one, NOW).statements
  t.match(explainRecord(one, statement?.id ?? ''), { entry: 'speech/say', factors: [{ factor: 'rules' }, { factor: 'tagger' }, { factor: 'speaker' }] })
  t.equal(explainRecord(one, 'stm_none'), null)
})
