import t from 'tap'
import { readEvidence, toEvidenceJson } from '../../../src/store/sqlite/search/evidence.ts'
import { PASSAGES } from '../../../src/store/sqlite/search/passages.ts'
import { sampleRecords } from '../../sample.ts'

const { events, statements } = sampleRecords()
const everything = (text: string) => [{ start: 0, end: text.length, term: 0 }]
const reversed = (record: object) => JSON.stringify(Object.fromEntries(Object.entries(record).reverse()))

t.test('evidence is read out of a record’s text as it stands in the record', async (t) => {
  for (const event of events) t.same(readEvidence(JSON.stringify(event), 'evidence'), event.evidence)
  for (const statement of statements) t.same(readEvidence(JSON.stringify(statement), 'content'), statement.content)
  const [statement] = statements
  const [content] = statement?.content ?? []
  if (!statement || !content) throw new Error('a sample has statements')
  for (const quote of ['He said "no"', 'a \\ b }],"cue":', '"', 'two\nlines', '']) {
    const awkward = { ...statement, content: [{ ...content, quote }, content] }
    t.same(readEvidence(JSON.stringify(awkward), 'content'), awkward.content, quote)
    t.same(JSON.parse(toEvidenceJson({ ...content, quote })), { ...content, quote })
  }
})

t.test('a record whose fields stand in another order is read as a whole', async (t) => {
  for (const event of events) {
    t.equal(readEvidence(reversed(event), 'evidence'), null)
    t.equal(PASSAGES.events.toMatches(reversed(event), everything), PASSAGES.events.toMatches(JSON.stringify(event), everything))
  }
})
