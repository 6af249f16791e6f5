import { open } from 'node:fs/promises'
import { Command } from 'commander'
import { z } from 'zod'
import { ArticleDraft } from '../records/article.ts'
import type { ArticleRecords } from '../records/article-records.ts'
import type { Account } from '../records/explanation.ts'
import { type Console, complain, EXIT, messageOf, type Run, write } from './console.ts'
import { readPlainText } from './front-matter.ts'
import { readLines } from './lines.ts'
import { type Checked, check, decode, decodeJson } from './mistakes.ts'
import { formatReport } from './report.ts'

const UNKNOWN_OUTLET = 'unknown'

const isExact = (value: unknown): boolean =>
  typeof value === 'number'
    ? !Number.isInteger(value) || Number.isSafeInteger(value)
    : typeof value !== 'object' || value === null || Object.values(value).every(isExact)

/** A line of input: an article with an id of the sender's, any JSON value, which the answer carries unchanged. */
const Input = ArticleDraft.extend({
  id: z.json({ error: 'is missing' }).refine(isExact, { error: 'a whole number beyond 2^53 does not survive JSON: send it as a string' }),
  outlet: ArticleDraft.shape.outlet.default(UNKNOWN_OUTLET),
})
type Input = z.infer<typeof Input>

/** Records, with an account of how they came about where that is asked for. */
type Answer = ArticleRecords & Partial<Account>
type ReadArticle = (draft: ArticleDraft, ingestedAt: string) => Answer

/** Loads the reader, which takes a moment: after the options were understood. */
async function loadReader(explain: boolean): Promise<ReadArticle> {
  if (!explain) return (await import('../ingest.ts')).readArticle
  const { explainArticle } = await import('../explaining.ts')
  return (draft, ingestedAt) => {
    const { records, account } = explainArticle(draft, ingestedAt)
    return { ...records, ...account }
  }
}

function attempt<T>(read: () => Checked<T>): Checked<T> {
  try {
    return read()
  } catch (error) {
    return { mistakes: [messageOf(error)] }
  }
}

const readLine = (readArticle: ReadArticle, bytes: Uint8Array) =>
  attempt((): Checked<Pick<Input, 'id'> & Answer> => {
    const json = decodeJson(bytes)
    const input = 'value' in json ? check(Input, json.value) : json
    if ('mistakes' in input) return input
    const { id, ...draft } = input.value
    return { value: { id, ...readArticle(draft, new Date().toISOString()) } }
  })

async function extractLines(input: AsyncIterable<Uint8Array>, console: Console, explain: boolean) {
  const readArticle = await loadReader(explain)
  let failed = false
  for await (const { number, bytes } of readLines(input)) {
    const answer = readLine(readArticle, bytes)
    if ('value' in answer) await write(console.stdout, `${JSON.stringify(answer.value)}\n`)
    else {
      failed = true
      await complain(console, `line ${number}: ${answer.mistakes.join('; ')}`)
    }
  }
  return failed ? EXIT.failed : EXIT.done
}

/** One article, as plain text with or without front matter, or as one JSON object. */
function readOne(bytes: Uint8Array): Checked<ArticleDraft> {
  const text = decode(bytes)
  if ('mistakes' in text) return text
  if (!text.value.trimStart().startsWith('{')) return readPlainText(text.value, UNKNOWN_OUTLET)
  const json = decodeJson(bytes)
  const input = 'value' in json ? check(Input.partial({ id: true }), json.value) : json
  if ('mistakes' in input) return input
  const { id, ...draft } = input.value
  return { value: draft }
}

async function reportOne(input: AsyncIterable<Uint8Array>, console: Console, explain: boolean) {
  const chunks = []
  for await (const chunk of input) chunks.push(chunk)
  const draft = readOne(Buffer.concat(chunks))
  const readArticle = await loadReader(explain)
  const records = 'value' in draft ? attempt(() => ({ value: readArticle(draft.value, new Date().toISOString()) })) : draft
  if ('mistakes' in records) {
    await complain(console, records.mistakes.join('; '))
    return EXIT.failed
  }
  const { isTTY = false, columns = 100 } = console.stdout
  await write(console.stdout, formatReport(records.value, { colours: isTTY && !console.env.NO_COLOR, columns: Math.min(columns, 120) }))
  return EXIT.done
}

const EXAMPLES = `
Every line of input is a JSON object: id (any JSON value) and text; outlet, publishedOn, headline, url and language may be added.
For every line there is one of output: the same id, then article, actors, events, statements and terms.
With --explain the line of output also has explanations, by the ids of events and statements, and rejected, the candidates on other words.
A line that cannot be read is named on standard error, the others are still read, and the exit code is 1.

Examples:
  $ echo '{"id":1,"text":"Minister Asha Example met her counterpart in Oslo."}' | readout extract
  $ readout extract articles.jsonl > records.jsonl
  $ readout extract --pretty seed/iran-press-bagheri-fidan.txt
  $ readout extract --explain articles.jsonl | jq .explanations`

/** `readout extract`: articles in, records out, nothing stored. */
export const buildExtract = ({ console, finish }: Run) =>
  new Command('extract')
    .description('read articles from standard input and write their records to standard output')
    .argument('[file]', 'file to read in place of standard input')
    .option('--pretty', 'a report of one article for people, with its statements and events marked')
    .option('--explain', 'also how each event and statement came about, and which candidates lost and why')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, { pretty = false, explain = false }: { pretty?: boolean; explain?: boolean }) => {
      const input = file === undefined ? console.stdin : (await open(file)).createReadStream()
      finish(await (pretty ? reportOne : extractLines)(input, console, explain))
    })
