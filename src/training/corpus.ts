import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { GoldArticle } from './gold.ts'

/** Files whose name says that they are to learn from. */
const TRAINING_FILE = /train.*\.jsonl$/

/** Articles to learn from, and the names of the files that held them. */
export type Corpus = { readonly files: readonly string[]; readonly articles: readonly GoldArticle[] }

function toArticle(line: string, place: string): GoldArticle | null {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    throw new Error(`${place} is no JSON`)
  }
  if (typeof json !== 'object' || json === null || !('statements' in json)) return null
  const article = GoldArticle.safeParse(json)
  if (!article.success) throw new Error(`${place}: ${z.prettifyError(article.error).replace(/\s+/g, ' ')}`)
  return article.data
}

async function readCorpusFile(file: string): Promise<GoldArticle[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.flatMap((line, at) => toArticle(line, `${basename(file)}, line ${at + 1}`) ?? [])
}

/**
 * Reads the annotated articles of a folder, or of its folder `data`: files `…train….jsonl`, a GoldArticle a line; lines without statements are passed over.
 * Throws a plain Error where there are none, or a line is not what it should be.
 */
export async function readCorpus(folder: string): Promise<Corpus> {
  const place = [join(folder, 'data'), folder].find((candidate) => existsSync(candidate))
  if (place === undefined) throw new Error(`there is no folder ${folder}`)
  const names = (await readdir(place)).filter((name) => TRAINING_FILE.test(name)).sort()
  const read = await Promise.all(names.map(async (name) => ({ name, articles: await readCorpusFile(join(place, name)) })))
  const used = read.filter(({ articles }) => articles.length > 0)
  if (used.length === 0)
    throw new Error(`no annotated articles in ${folder}: files named …train….jsonl with a text and its statements on every line are looked for`)
  return { files: used.map(({ name }) => name), articles: used.flatMap(({ articles }) => articles) }
}
