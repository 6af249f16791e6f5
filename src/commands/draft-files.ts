import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { ArticleDraft } from '../records/article.ts'
import { messageOf } from './console.ts'
import { readPlainText } from './front-matter.ts'
import { readLines } from './lines.ts'
import { type Checked, check, decode, decodeJson } from './mistakes.ts'

const LINES = ['.jsonl', '.ndjson']
const SUFFIXES = ['.txt', '.json', ...LINES]

/** Whether a file in a folder is one to read articles from. */
export const isDraftName = (name: string): boolean => !name.startsWith('.') && SUFFIXES.includes(extname(name))

/** A file to read articles from, and its size in bytes. */
export type DraftFile = { file: string; bytes: number }

/** Where in a file an article stands, counted from 1; null where it is the whole file. */
export type Place = { line: number } | { article: number } | null

/** An article of a file, or what is wrong with it; `source` names file and place; `bytes` is its share of the file. */
export type SourcedDraft = { file: string; place: Place; source: string; bytes: number; draft: Checked<ArticleDraft> }

/** The files that the paths name, those in folders and their folders in order of their names. Throws where a path is missing or a folder holds none. */
export async function findDraftFiles(paths: readonly string[]): Promise<DraftFile[]> {
  const found = []
  for await (const file of walkDraftFiles(paths)) found.push(file)
  return found
}

/** The same files one by one. */
export async function* walkDraftFiles(paths: readonly string[]): AsyncGenerator<DraftFile> {
  for (const path of paths) {
    const stats = await stat(path).catch(() => null)
    if (!stats) throw new Error(`${path}: there is no such file or folder`)
    if (!stats.isDirectory()) yield { file: path, bytes: stats.size }
    else if (!(yield* walkFolder(path))) throw new Error(`${path}: the folder holds no file that ends in ${SUFFIXES.join(', ')}`)
  }
}

/** The files in a folder and the folders below; tells whether there are any. What begins with a dot is left out. */
async function* walkFolder(folder: string): AsyncGenerator<DraftFile, boolean> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
  let any = false
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) any = (yield* walkFolder(path)) || any
    else if (isDraftName(entry.name)) {
      any = true
      yield { file: path, bytes: (await stat(path).catch(() => null))?.size ?? 0 }
    }
  }
  return any
}

const sourced = (file: string, place: Place, bytes: number, draft: Checked<ArticleDraft>): SourcedDraft => {
  const within = place === null ? '' : 'line' in place ? `, line ${place.line}` : `, article ${place.article}`
  return { file, place, source: `${file}${within}`, bytes, draft }
}

/** The articles of a file: plain text with front matter, JSON (one or an array) or JSON lines, by the file's ending. */
export async function* readDrafts({ file, bytes }: DraftFile): AsyncGenerator<SourcedDraft> {
  try {
    if (LINES.includes(extname(file))) yield* readDraftLines(file, createReadStream(file))
    else if (extname(file) === '.json') yield* readJson(file, bytes, await readFile(file))
    else {
      const content = decode(await readFile(file))
      yield sourced(file, null, bytes, 'value' in content ? readPlainText(content.value) : content)
    }
  } catch (error) {
    yield sourced(file, null, bytes, { mistakes: [messageOf(error)] })
  }
}

function checkJson(json: Checked<unknown>): Checked<ArticleDraft> {
  return 'value' in json ? check(ArticleDraft, json.value) : json
}

/** The articles of a stream of JSON lines; `file` is what it is called. */
export async function* readDraftLines(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SourcedDraft> {
  for await (const { number, bytes } of readLines(chunks)) yield sourced(file, { line: number }, bytes.length + 1, checkJson(decodeJson(bytes)))
}

function* readJson(file: string, bytes: number, content: Uint8Array): Generator<SourcedDraft> {
  const json = decodeJson(content)
  if (!('value' in json) || !Array.isArray(json.value)) yield sourced(file, null, bytes, checkJson(json))
  else for (const [index, value] of json.value.entries()) yield sourced(file, { article: index + 1 }, bytes / json.value.length, checkJson({ value }))
}
