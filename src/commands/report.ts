import { stripVTControlCharacters, styleText } from 'node:util'
import type { ArticleRecords } from '../records/article-records.ts'
import type { Event } from '../records/event.ts'
import type { Account } from '../records/explanation.ts'
import type { Form } from '../records/vocabulary.ts'
import { toPrintable } from './console.ts'
import { cutAtMarks, findMarks, labelEvent, labelStatement, type Segment } from './marks.ts'
import { formatReasons } from './reasons.ts'
import { formatTable, shorten } from './table.ts'

/** How a report is laid out: in colours or with brackets, and how wide. */
export type Layout = { colours: boolean; columns: number }

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const FORM_STYLES = { direct: 'green', mixed: 'cyan', indirect: 'yellow' } as const satisfies Record<Form, Style>

const openPaint =
  (colours: boolean): Paint =>
  (style, text) =>
    colours ? styleText(style, text, { validateStream: false }) : text

/** Breaks lines at spaces so that none is wider than the columns, colours not counted. */
export function wrap(text: string, columns: number): string {
  const wrapLine = (line: string) => {
    let width = 0
    return line.split(' ').reduce((wrapped, word) => {
      const size = [...stripVTControlCharacters(word)].length
      const fits = wrapped === '' || width + 1 + size <= columns
      width = fits && wrapped !== '' ? width + 1 + size : size
      return wrapped === '' ? word : `${wrapped}${fits ? ' ' : '\n'}${word}`
    }, '')
  }
  return text.split('\n').map(wrapLine).join('\n')
}

/** Statements stand in [S1 … S1], events in {E1 … E1}; in colours a statement has that of its form and an event is underlined. */
function formatText({ article, events, statements }: ArticleRecords, paint: Paint): string {
  const forms = new Map(statements.map(({ form }, index) => [labelStatement(index), form]))
  const open = ({ opening }: Segment) => opening.map(({ kind, label }) => paint('dim', kind === 'event' ? `{${label} ` : `[${label} `)).join('')
  const close = ({ closing }: Segment) => closing.map(({ kind, label }) => paint('dim', kind === 'event' ? ` ${label}}` : ` ${label}]`)).join('')
  const body = ({ inside, text }: Segment) =>
    inside.reduce((painted, { kind, label }) => paint(kind === 'event' ? 'underline' : FORM_STYLES[forms.get(label) ?? 'indirect'], painted), toPrintable(text))
  return cutAtMarks(article.text, findMarks({ events, statements }))
    .map((segment) => open(segment) + body(segment) + close(segment))
    .join('')
}

const toNames = (participants: Event['participants']) =>
  participants.map(({ name, surface, role }) => `${name ?? surface}${role === 'actor' ? '' : ` (${role})`}`).join(', ')

function formatEvents({ events }: ArticleRecords, columns: number): string {
  if (events.length === 0) return 'No events.\n'
  const rows = events.map(({ type, mode, status, salience, occurred, participants }, index) => [
    labelEvent(index),
    mode ? `${type} ${mode}` : type,
    salience === 'main' ? `${status}, main` : status,
    occurred.value ?? occurred.reason ?? '',
    shorten(toPrintable(toNames(participants)), Math.max(20, columns - 60)),
  ])
  return formatTable(['', 'event', 'status', 'date', 'participants'], rows)
}

function formatStatements({ statements }: ArticleRecords, columns: number): string {
  if (statements.length === 0) return 'No statements.\n'
  const rows = statements.map(({ speaker, form, act, polarity, content }, index) => [
    labelStatement(index),
    shorten(toPrintable(speaker?.name ?? speaker?.surface ?? '–'), 30),
    form,
    polarity === 'negative' ? `not ${act}` : act,
    shorten(toPrintable(content.map(({ quote }) => quote).join(' … ')), Math.max(20, columns - 64)),
  ])
  return formatTable(['', 'speaker', 'form', 'act', 'content'], rows)
}

function formatHead({ article }: ArticleRecords): string {
  const { headline, outlet, publishedOn, dateline, url, language } = article
  const source = [outlet.country ? `${outlet.name} (${outlet.country})` : outlet.name, publishedOn ?? 'no date', language, url].filter((part) => part !== null)
  return [...(headline ? [headline] : []), source.join(' · '), ...(dateline ? [`Dateline: ${dateline}`] : []), article.id]
    .map((line) => `${shorten(toPrintable(line), 200)}\n`)
    .join('')
}

/** A report for people: what is known of the article, its text with statements and events marked, tables of both, and how they came about where that is told. */
export function formatReport(records: ArticleRecords & Partial<Account>, { colours, columns }: Layout): string {
  const paint = openPaint(colours)
  const parts = [
    formatHead(records),
    `${wrap(formatText(records, paint), columns)}\n`,
    `${paint('bold', 'Events')}\n${formatEvents(records, columns)}`,
    `${paint('bold', 'Statements')}\n${formatStatements(records, columns)}`,
    ...(records.explanations ? [`${paint('bold', 'How they came about')}\n${formatReasons(records, columns)}`] : []),
  ]
  return parts.join('\n')
}
