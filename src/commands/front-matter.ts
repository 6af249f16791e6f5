import { ArticleDraft } from '../records/article.ts'
import { type Checked, check } from './mistakes.ts'

/** A byte order mark before it belongs to the file, not to the text. */
const HEAD = /^\ufeff?---[ \t]*\r?\n(?<head>(?:.*\r?\n)*?)---[ \t]*\r?\n/
const ENTRY = /^(?<key>[A-Za-z]+)[ \t]*:[ \t]*(?<value>.*?)[ \t]*$/
const KEYS = ['outlet', 'country', 'headline', 'url', 'publishedOn', 'language']

function readEntries(head: string) {
  const entries = new Map<string, string>()
  const mistakes: string[] = []
  for (const [index, line] of head.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const { key = '', value = '' } = line.match(ENTRY)?.groups ?? {}
    if (!KEYS.includes(key)) mistakes.push(`line ${index + 2}: ${key ? `there is no ${key}` : 'not "key: value"'} (keys: ${KEYS.join(', ')})`)
    else if (entries.has(key)) mistakes.push(`line ${index + 2}: ${key} stands twice`)
    else if (value !== '') entries.set(key, value)
  }
  return { entries, mistakes }
}

/**
 * An article as plain text: lines `key: value` between two lines `---`, then the text, kept to the byte.
 * The front matter may be missing where an outlet is given for lack of one.
 */
export function readPlainText(content: string, unknownOutlet?: string): Checked<ArticleDraft> {
  const found = content.match(HEAD)
  const { entries, mistakes } = readEntries(found?.groups?.head ?? '')
  const { outlet: name = unknownOutlet, country, ...metadata } = Object.fromEntries(entries)
  if (name === undefined) mistakes.push('the outlet is missing: begin the file with lines "---", "outlet: NAME", "---"')
  const draft = check(ArticleDraft, {
    ...metadata,
    outlet: { name: name ?? 'unknown', ...(country && { country }) },
    text: content.slice(found?.[0].length ?? 0),
  })
  if ('mistakes' in draft) mistakes.push(...draft.mistakes)
  return mistakes.length > 0 || 'mistakes' in draft ? { mistakes } : draft
}
