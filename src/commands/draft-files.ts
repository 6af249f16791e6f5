import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { ArticleDraft } from '../records/article.ts'
import { messageOf } from './console.ts'
import { readPlainText } from './front-matter.ts'
import { readLines } from './lines.ts'
import { type Checked, check, decode, decodeJson } from './mistakes.ts'

const SUFFIXES = ['.txt', '.json', '.jsonl']

/** A file to read articles from, and its size in bytes. */
export type DraftFile = { file: string; bytes: number }

/** An article of a file, or what is wrong with it; `source` names file and line or place; `bytes` is its share of the file. */
export type SourcedDraft = { source: string; bytes: number; draft: Checked<ArticleDraft> }

/** The files that the paths name, a folder's in order of their names. Throws where a path is missing or a folder holds none. */
export async function findDraftFiles(paths: readonly string[]): Promise<DraftFile[]> {
  const found = await Promise.all(paths.map(findFiles))
  return found.flat()
}

async function findFiles(path: string): Promise<DraftFile[]> {
  const stats = await stat(path).catch(() => null)
  if (!stats) throw new Error(`${path}: there is no such file or folder`)
  if (!stats.isDirectory()) return [{ file: path, bytes: stats.size }]
  const names = (await readdir(path)).filter((name) => SUFFIXES.includes(extname(name)) && !name.startsWith('.')).sort()
  if (names.length === 0) throw new Error(`${path}: the folder holds no file that ends in ${SUFFIXES.join(', ')}`)
  return Promise.all(names.map(async (name) => ({ file: join(path, name), bytes: (await stat(join(path, name))).size })))
}

/** The articles of a file: plain text with front matter, JSON (one or an array) or JSON lines, by the file's ending. */
export async function* readDrafts({ file, bytes }: DraftFile): AsyncGenerator<SourcedDraft> {
  try {
    if (extname(file) === '.jsonl') yield* readJsonLines(file)
    else if (extname(file) === '.json') yield* readJson(file, bytes, await readFile(file))
    else {
      const content = decode(await readFile(file))
      yield { source: file, bytes, draft: 'value' in content ? readPlainText(content.value) : content }
    }
  } catch (error) {
    yield { source: file, bytes, draft: { mistakes: [messageOf(error)] } }
  }
}

function checkJson(json: Checked<unknown>): Checked<ArticleDraft> {
  return 'value' in json ? check(ArticleDraft, json.value) : json
}

async function* readJsonLines(file: string): AsyncGenerator<SourcedDraft> {
  for await (const { number, bytes } of readLines(createReadStream(file))) {
    yield { source: `${file}, line ${number}`, bytes: bytes.length + 1, draft: checkJson(decodeJson(bytes)) }
  }
}

function* readJson(file: string, bytes: number, content: Uint8Array): Generator<SourcedDraft> {
  const json = decodeJson(content)
  if (!('value' in json) || !Array.isArray(json.value)) yield { source: file, bytes, draft: checkJson(json) }
  else
    for (const [index, value] of json.value.entries())
      yield { source: `${file}, article ${index + 1}`, bytes: bytes / json.value.length, draft: checkJson({ value }) }
}
