import t from 'tap'
import { resolveActors } from '../../../src/extract/actors.ts'
import { readDocument } from '../../../src/extract/document.ts'
import { findMentions } from '../../../src/extract/mentions.ts'
import { layOut } from '../../../src/extract/page.ts'
import { splitSentences } from '../../../src/extract/sentences.ts'
import { findCandidates } from '../../../src/extract/tagger/candidates.ts'
import { findCueCandidates } from '../../../src/extract/tagger/cue-candidates.ts'
import { LABELS } from '../../../src/extract/tagger/labels.ts'
import { WIDTH } from '../../../src/extract/tagger/lattice.ts'
import { layColumns } from '../../../src/extract/tagger/marking.ts'
import type { Ruling } from '../../../src/extract/tagger/rulings.ts'
import { sequencesOf } from '../../../src/extract/tagger/tag.ts'
import { viewOf } from '../../../src/extract/tagger/view.ts'

/** A text of which a tagger believes nothing but that some words are cues. */
function lay(text: string, cue: string) {
  const document = readDocument(text)
  const sentences = splitSentences(document)
  const page = layOut(document, resolveActors(document, findMentions(document, sentences)))
  const beliefs = new Float64Array(page.tokens.length * WIDTH)
  for (const { index, lower } of page.tokens) {
    beliefs[index * WIDTH] = lower === cue ? 0.4 : 1
    if (lower === cue) beliefs[index * WIDTH + LABELS.indexOf('B-cue')] = 0.6
  }
  return { view: viewOf(page, layColumns(page, sentences, []), beliefs), sentences, beliefs, sequences: sequencesOf(sentences) }
}

/** What the first cue of a text may report, `ruled` being what the rules read. */
function candidatesOf(text: string, cue: string, ruled: Ruling | null = null): string[] {
  const { view, sentences, beliefs, sequences } = lay(text, cue)
  const { tokens } = view.page
  const [found] = findCueCandidates(beliefs, sequences, sentences, new Map(ruled ? [[ruled.cue.first, ruled]] : []))
  const sequence = sequences[found?.sequence ?? 0]
  const sentence = sentences[found?.sentence ?? 0]
  if (!found || !sequence || !sentence) return []
  return findCandidates(view, { cue: found, sequence, sentence }, null, ruled).map(({ parts }) =>
    parts.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end)).join(' … '),
  )
}

t.test('a cue may report nothing, the clause behind it, or the clause that leads it', async (t) => {
  const behind = candidatesOf('Asha Example said on Monday that the road was open.', 'said')
  t.equal(behind[0], '')
  t.ok(behind.includes('the road was open'))
  t.ok(candidatesOf('The road, which was closed, is open, she said.', 'said').includes('The road, which was closed, is open'))
})

t.test('a clause that its cue parts is one candidate in two parts', async (t) => {
  t.ok(candidatesOf('The road, she said, is open.', 'said').includes('The road … is open'))
})

t.test('no candidate takes in words of another sentence, or cuts a quotation', async (t) => {
  for (const found of candidatesOf('The door was shut. Bo Sample said the road was open. Nobody came.', 'said')) t.notMatch(found, /shut|Nobody/)
  for (const found of candidatesOf('Bo Sample said “the road was open” on Monday.', 'said')) t.notMatch(found, /^(?!the road was open).*road was open/)
})

t.test('what the rules read is a candidate, even where the tagger sees no cue', async (t) => {
  const ruled = { cue: { first: 2, last: 3 }, parts: [{ first: 4, last: 6 }], how: 1 }
  t.ok(candidatesOf('Bo Sample recalled how they met in Oslo.', 'recalled', ruled).includes('they met'))
  t.ok(candidatesOf('Bo Sample recalled how they met in Oslo.', 'nothing', ruled).includes('they met'))
  t.same(candidatesOf('Bo Sample recalled how they met in Oslo.', 'nothing'), [])
})

t.test('of cues that lie over each other the likelier one is taken', async (t) => {
  const { beliefs, sequences, sentences } = lay('She said told them.', 'said')
  beliefs[2 * WIDTH + LABELS.indexOf('I-cue')] = 0.5
  beliefs[2 * WIDTH + LABELS.indexOf('B-cue')] = 0.1
  t.match(findCueCandidates(beliefs, sequences, sentences, new Map()), [{ first: 1, last: 3 }])
})
