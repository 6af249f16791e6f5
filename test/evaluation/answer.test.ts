import t from 'tap'
import { toAnswer } from '../../evaluation/answer.ts'
import { readArticle } from '../../src/ingest.ts'

const text = '🤝 Turkish Foreign Minister Ana Placeholder met her Norwegian counterpart Bo Sample in Oslo. “The road is open,” Placeholder said.'
const { statements, events, persons } = toAnswer(readArticle({ outlet: 'Example Wire', text }, '2026-01-01T00:00:00.000Z'))

t.test('records are flattened to names, countries and spans in UTF-16 units', async (t) => {
  const [said] = statements
  t.match(said, { form: 'direct', speaker: 'Ana Placeholder' })
  t.same(
    said?.content.map((span) => text.slice(...span)),
    ['The road is open'],
  )
  const [met] = events
  t.match(met, { type: 'CONSULT', status: 'occurred' })
  t.equal(met && text.slice(...met.evidence).includes('Ana Placeholder met'), true)
  t.match(persons, [
    { name: 'Ana Placeholder', country: 'TUR', offices: [/Foreign Minister/] },
    { name: 'Bo Sample', country: 'NOR' },
  ])
})
