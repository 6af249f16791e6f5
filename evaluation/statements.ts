import type { Answer } from './answer.ts'
import type { Ledger } from './ledger.ts'
import { pairBest } from './matching.ts'
import type { Span, StatementsText } from './shapes.ts'
import { countShared, findQuotations, findWords, formOf, likeness, wordsIn } from './words.ts'

/** How much of their words two contents must share to be one statement. */
export const SAME_CONTENT = 0.5

/** The forms of statements, from their speaker's words to the outlet's. */
export const FORMS = ['direct', 'mixed', 'indirect'] as const
const PARTS = ['content', 'speaker', 'cue'] as const

/** Measures of a set of statements, in the order of the report. */
export const STATEMENT_MEASURES = {
  scores: ['statements', ...FORMS, 'words of content', 'words of speakers', 'words of cues'],
  shares: ['wrong speaker', 'no speaker', 'false direct quotation', 'speaker right', ...FORMS.map((form) => `speaker right, ${form}`), 'form right'],
} as const

const WORDS_OF = { content: 'words of content', speaker: 'words of speakers', cue: 'words of cues' } as const

/** Tells the reader's statements by what gold marks, in words: content, speaker's mention and cue; enters them in the ledger. */
export function scoreStatements({ id, text, statements }: StatementsText, answer: Answer, ledger: Ledger): void {
  const words = findWords(text)
  const quoted = wordsIn(words, findQuotations(text))
  const toSide = <T>(origin: T, spans: { content: Span[]; speaker: Span[]; cue: Span[] }) => {
    const content = wordsIn(words, spans.content)
    return { origin, spans, content, speaker: wordsIn(words, spans.speaker), cue: wordsIn(words, spans.cue), form: formOf(content, quoted) }
  }
  const gold = statements.map((statement) => toSide(statement, { content: statement.content, speaker: statement.speaker ?? [], cue: statement.cue ?? [] }))
  const read = answer.statements.map((statement) =>
    toSide(statement, {
      content: statement.content,
      speaker: statement.speakerSpan ? [statement.speakerSpan] : [],
      cue: statement.cue ? [statement.cue] : [],
    }),
  )
  const show = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' … ') || '–'
  const describe = ({ form, spans }: { form: string; spans: (typeof gold)[number]['spans'] }) =>
    `${form}, ${show(spans.speaker)} (${show(spans.cue)}): ${show(spans.content)}`

  for (const part of PARTS) {
    const [wanted, found] = [gold, read].map((sides) => new Set(sides.flatMap((side) => [...side[part]])))
    if (wanted && found) ledger.overlap(WORDS_OF[part], { shared: countShared(wanted, found), read: found.size, gold: wanted.size })
  }

  const pairs = pairBest(gold, read, (one, other) => {
    const value = likeness(one.content, other.content)
    return value >= SAME_CONTENT ? value : 0
  })
  const goldOf = new Map([...pairs].map(([one, other]) => [other, one]))
  for (const one of gold) {
    for (const measure of ['statements', one.form]) ledger.gold(measure, pairs.has(one))
    if (!pairs.has(one)) ledger.miss({ kind: 'statement missed', id, text, spans: one.spans.content, gold: describe(one), read: '–' })
  }
  for (const other of read) {
    const one = goldOf.get(other)
    for (const measure of ['statements', other.form]) ledger.read(measure, one !== undefined)
    ledger.weigh('statements', other.origin.confidence, one !== undefined)
    if (other.origin.form === 'direct') {
      ledger.judge('false direct quotation', one?.form !== 'direct')
      if (one?.form !== 'direct')
        ledger.miss({ kind: 'false direct quotation', id, text, spans: other.spans.content, gold: one ? describe(one) : '–', read: describe(other) })
    }
    if (!one) ledger.miss({ kind: 'statement not in gold', id, text, spans: other.spans.content, gold: '–', read: describe(other) })
  }
  for (const [one, other] of pairs) {
    ledger.judge('form right', other.origin.form === one.form)
    if (one.speaker.size === 0) continue
    const isRight = countShared(one.speaker, other.speaker) > 0
    for (const measure of ['speaker right', `speaker right, ${one.form}`]) ledger.judge(measure, isRight)
    ledger.judge('wrong speaker', !isRight)
    ledger.judge('no speaker', other.speaker.size === 0)
    ledger.weigh('speakers of statements', other.origin.confidence, isRight)
    if (!isRight) ledger.miss({ kind: 'wrong speaker', id, text, spans: other.spans.content, gold: show(one.spans.speaker), read: show(other.spans.speaker) })
  }
}
