import fc from 'fast-check'
import t from 'tap'
import { readArticle } from '../src/ingest.ts'
import { Problem } from '../src/problems.ts'
import { verifyArticle } from '../src/verification.ts'
import { anyArticleText } from './extract/any-text.ts'

const NOW = '2024-05-20T12:00:00.000Z'
const TEXT = 'Turkish Foreign Minister Asha Example met Iranian Foreign Minister Bo Sample in Ankara on Friday. “We agreed on much,” Sample said.'

t.test('reading any article gives records that are true to it, or says why it is not read', async (t) => {
  fc.assert(
    fc.property(anyArticleText, (text) => {
      try {
        const records = readArticle({ outlet: 'Sample News', text }, NOW)
        const { spans, mismatches } = verifyArticle(records)
        return spans >= records.events.length + records.statements.length && mismatches.length === 0
      } catch (error) {
        return error instanceof Problem && error.problem === 'unsupported-language'
      }
    }),
    { numRuns: 300 },
  )
  t.pass()
})

t.test('the same outlet and text give the same ids, another outlet other ones', async (t) => {
  const ids = (outlet: string, headline?: string) => {
    const { article, events, statements } = readArticle({ outlet, text: TEXT, ...(headline !== undefined && { headline }) }, NOW)
    return [article.id, ...events.map(({ id }) => id), ...statements.map(({ id }) => id)]
  }
  t.same(ids('Sample News'), ids('Sample News', 'Two ministers meet'))
  t.equal(new Set([...ids('Sample News'), ...ids('Other News')]).size, 2 * ids('Sample News').length)
})

t.test('offsets count code points, and quotes are exact', async (t) => {
  const { statements } = readArticle({ outlet: 'Sample News', text: `😀 ${TEXT}` }, NOW)
  const [quotation] = statements
  t.match(quotation, { form: 'direct', content: [{ quote: 'We agreed on much', start: [...`😀 ${TEXT}`].join('').indexOf('We agreed') - 1 }] })
})

t.test('an article keeps what was sent with it and says who read it', async (t) => {
  const { article } = readArticle(
    { outlet: 'Sample News (Turkey)', text: TEXT, headline: 'Two meet', url: 'https://example.org/1', publishedOn: '2024-05', language: 'en-GB' },
    NOW,
  )
  t.match(article, {
    revision: 1,
    outlet: { name: 'Sample News', country: 'TUR' },
    headline: 'Two meet',
    url: 'https://example.org/1',
    publishedOn: '2024-05',
    language: 'en-GB',
    text: TEXT,
    ingestedAt: NOW,
    dateline: null,
    extractor: { name: 'readout' },
  })
})

t.test('statements and events point at each other, and the chain ends with the outlet', async (t) => {
  const { events, statements } = readArticle({ outlet: 'Sample News', text: 'Foreign Minister Bo Sample accused Turkey of closing the border.' }, NOW)
  for (const { id, statementIds } of events) for (const statement of statementIds) t.ok(statements.find((one) => one.id === statement)?.eventIds.includes(id))
  t.ok(events.some(({ statementIds }) => statementIds.length > 0))
  t.match(statements[0]?.chain, [
    { kind: 'speaker', actorId: 'person/bo-sample', name: 'Bo Sample' },
    { kind: 'outlet', actorId: null, name: 'Sample News' },
  ])
})

t.test('verifying finds a quote, a span, a foreign article and a text that are not as they were', async (t) => {
  const records = readArticle({ outlet: 'Sample News', text: TEXT }, NOW)
  t.match(verifyArticle(records), { articleId: records.article.id, mismatches: [] })
  const [statement] = records.statements
  const [content] = statement?.content ?? []
  if (!statement || !content) throw new Error('the sample has a quotation')
  const altered = (change: Partial<typeof content>) =>
    verifyArticle({ ...records, statements: [{ ...statement, content: [{ ...content, ...change }] }] }).mismatches
  t.match(altered({ quote: 'We agreed on little' }), [{ record: statement.id, expected: 'We agreed on little', found: 'We agreed on much' }])
  t.equal(altered({ start: content.start + 1 }).length, 1)
  t.match(altered({ articleId: 'art_other' }), [{ found: '' }])
  const { mismatches } = verifyArticle({ ...records, article: { ...records.article, textSha256: '0'.repeat(64) } })
  t.match(mismatches, [{ record: records.article.id, start: null, end: null, expected: '0'.repeat(64) }])
})
