import { writeFile } from 'node:fs/promises'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { type Console, EXIT, type Exit, messageOf, toPrintable, write } from '../src/commands/console.ts'
import { openProgress } from '../src/commands/progress.ts'
import { EXTRACTOR } from '../src/ingest.ts'
import { type Evaluation, FIGURES_FILE } from './figures.ts'
import type { Miss } from './ledger.ts'
import { formatMisses } from './misses.ts'
import { read, toDraft } from './reader.ts'
import { formatEvaluation } from './report.ts'
import { scoreSet } from './score.ts'
import { findSets, type GoldSet } from './sets.ts'
import { SHAPES } from './shapes.ts'
import { measureSpeed } from './speed.ts'

const HELP = `
Finds every gold set in the folders and in their folders data: files ….jsonl of which each line is a text with its gold, of the shape
of PolNeAR (statements), PLOVER (events), PLV (types) or readouts. Sets whose name ends in -train are left out unless --set names them.

Examples:
  $ npm run evaluate -- test/gold
  $ npm run evaluate -- FOLDER test/gold --record
  $ npm run evaluate -- FOLDER --set NAME,NAME --errors 20
  $ npm run --silent evaluate -- FOLDER --speed --json > figures.json`

type Options = { set?: string[]; errors?: number | true; json?: true; speed?: true; record?: true; limit?: number }

function toCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It has to be a whole number from 1.')
  return Number(text)
}

/** How many misses of a kind are shown where no number is given. */
const SOME = 10

/** The first texts of a set. */
function cut(set: GoldSet, limit: number): GoldSet {
  if (set.shape === 'readouts') return { ...set, texts: set.texts.slice(0, limit) }
  if (set.shape === 'statements') return { ...set, texts: set.texts.slice(0, limit) }
  return { ...set, texts: set.texts.slice(0, limit) }
}

function score(sets: readonly GoldSet[], console: Console): { figures: Evaluation['sets']; misses: Map<string, Miss[]> } {
  const bar = openProgress(
    console,
    sets.flatMap(({ texts }) => texts.map(({ text }) => Buffer.byteLength(text))).reduce((sum, bytes) => sum + bytes, 0),
  )
  const scored = sets.map((set) => {
    const { figures, misses } = scoreSet(set, (text) => {
      const answer = read(text)
      bar.advance(Buffer.byteLength(text.text))
      return answer
    })
    return { name: set.name, figures, misses }
  })
  bar.clear()
  return {
    figures: Object.fromEntries(scored.map(({ name, figures }) => [name, figures])),
    misses: new Map(scored.map(({ name, misses }) => [name, misses])),
  }
}

const buildCommand = (act: (folders: string[], options: Options) => Promise<void>, { stdout, stderr }: Console) =>
  new Command('evaluate')
    .description('Scores the reader on gold sets: what it finds, what it finds rightly, how sure it is and how fast.')
    .argument('<folder...>', 'folders of gold sets')
    .option('--set <names>', 'only these sets, with commas between them', (names: string) => names.split(','))
    .option('--errors [n]', `show the misses in context, at most n of a kind (${SOME})`, toCount)
    .option('--json', 'print the figures as JSON')
    .option('--speed', 'measure too how fast the built program reads the texts')
    .option('--record', 'write the figures, speed too, to evaluation/figures.json')
    .option('--limit <n>', 'only the first texts of each set', toCount)
    .addHelpText('after', HELP)
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text), outputError: () => {} })
    .action(act)

const SHAPE_NAMES = Object.keys(SHAPES)

/** Finds the sets that the folders hold, the fullest shapes first. */
async function findAll(folders: readonly string[], { set, limit }: Options, tell: (line: string) => void): Promise<GoldSet[]> {
  const passOver = (file: string) => tell(`${file} is passed over: its lines have no shape of gold in common`)
  const found = await findSets(folders, set ?? null, passOver)
  const sets = found.sort((a, b) => SHAPE_NAMES.indexOf(a.shape) - SHAPE_NAMES.indexOf(b.shape))
  return limit === undefined ? sets : sets.map((one) => cut(one, limit))
}

const misuse = (error: unknown) => new CommanderError(EXIT.misused, 'evaluate.misused', messageOf(error))

/** Options that exclude each other. */
function requireSense({ record, limit, json, errors }: Options): void {
  if (record && limit !== undefined) throw misuse('--record keeps the figures of whole sets: leave out --limit')
  if (json && errors !== undefined) throw misuse('--errors is for people: leave out --json')
}

/** Runs `npm run evaluate` with its arguments and tells the exit code: 2 where they make no sense or there is nothing to score. Never throws. */
export async function run(argv: readonly string[], console: Console, figuresFile = FIGURES_FILE, measure = measureSpeed): Promise<Exit> {
  const tell = (line: string) =>
    write(
      console.stderr,
      `evaluate: ${toPrintable(line)
        .trim()
        .replace(/\s*\n\s*/g, ' ')}\n`,
    )
  const act = async (folders: string[], options: Options) => {
    requireSense(options)
    const sets = await findAll(folders, options, (line) => void tell(line)).catch((error) => Promise.reject(misuse(error)))
    const { figures, misses } = score(sets, console)
    const speed = options.speed || options.record ? await measure(sets.flatMap(({ texts }) => texts.map(toDraft))) : null
    const evaluation = { extractor: EXTRACTOR, date: new Date().toISOString().slice(0, 10), speed, sets: figures }
    await write(console.stdout, options.json ? `${JSON.stringify(evaluation, null, 2)}\n` : formatEvaluation(evaluation))
    const most = options.errors === true ? SOME : options.errors
    if (most !== undefined) for (const [name, ofSet] of misses) await write(console.stdout, formatMisses(name, ofSet, most))
    if (options.record) await writeFile(figuresFile, `${JSON.stringify(evaluation, null, 2)}\n`)
  }
  try {
    await buildCommand(act, console).parseAsync(argv, { from: 'user' })
    return EXIT.done
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done
    await tell(messageOf(error).replace(/^error: /, ''))
    return error instanceof CommanderError ? EXIT.misused : EXIT.failed
  }
}
