import fc from 'fast-check'
import t from 'tap'
import { extract } from '../../src/extract/extract.ts'
import type { Span } from '../../src/extract/readout.ts'
import { anyText } from './any-text.ts'

/** Every span anywhere in a reading. */
function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(spansOf)
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'
    ? [{ start: value.start, end: value.end }, ...inside]
    : inside
}

t.test('reads any text without an error, twice alike, with spans inside it and links that lead somewhere', async (t) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const readout = extract(text)
      const { statements, events } = readout
      const isInside = spansOf(readout).every(({ start, end }) => Number.isInteger(start) && 0 <= start && start < end && end <= text.length)
      const isLinked = events.every((event) =>
        [...event.statements, ...(event.assertedBy === null ? [] : [event.assertedBy])].every((index) => statements[index] !== undefined),
      )
      return isInside && isLinked && JSON.stringify(extract(text)) === JSON.stringify(readout)
    }),
    { numRuns: 300 },
  )
  t.pass()
})

t.test('an article has one main event or none, and it comes first', async (t) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { events } = extract(text)
      return events.every(({ salience }, place) => (salience === 'main') === (place === 0))
    }),
  )
  t.pass()
})

t.test('names of a country that are not neutral are terms, in the voice that uses them', async (t) => {
  const text = 'The Zionist regime closed the road. Bo Sample said the Zionist regime had closed it. “The Zionist regime closed it,” he said. Iran opened it.'
  t.same(
    extract(text).terms.map(({ surface, actorId, voice, speaker }) => [surface, actorId, voice, speaker]),
    [
      ['Zionist regime', 'country/isr', 'narration', null],
      ['Zionist regime', 'country/isr', 'paraphrase', 'person/bo-sample'],
      ['Zionist regime', 'country/isr', 'quotation', 'person/bo-sample'],
    ],
  )
})

t.test('a statement tells on whose behalf, to whom and about whom it is', async (t) => {
  const [thanks, request] = extract(
    'On behalf of the Iranian government, Foreign Minister Bo Sample thanked Turkey for its help. He urged Iraq to open the border.',
  ).statements
  t.match(thanks, { act: 'thank', onBehalfOf: [{ actorId: 'country/irn', surface: 'Iranian government' }], about: [{ actorId: 'country/tur' }] })
  t.match(request, { act: 'urge', speaker: { name: 'Bo Sample', surface: 'He', resolvedBy: 'pronoun' }, addressees: [{ actorId: 'country/irq' }] })
})

t.test('an article that says nothing gives nothing', async (t) => {
  for (const text of ['', ' ', '12345', '😀😀', 'Lorem']) t.match(extract(text), { statements: [], events: [], terms: [] }, JSON.stringify(text))
})
