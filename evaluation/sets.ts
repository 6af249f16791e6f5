import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { type EventsText, type ReadoutsText, SHAPES, type StatementsText } from './shapes.ts'

/** Texts with gold of one shape, by the name of their file without its ending. */
export type GoldSet = { name: string } & (
  | { shape: 'readouts'; texts: ReadoutsText[] }
  | { shape: 'statements'; texts: StatementsText[] }
  | { shape: 'events' | 'types'; texts: EventsText[] }
)

/** Sets to learn from: scored only when they are asked for by name. */
const LEARNED = /-train$/
const SUFFIX = '.jsonl'

/** The lines of a file as JSON, or null where one is none. */
function parseLines(content: string): unknown[] | null {
  try {
    return content
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
  } catch {
    return null
  }
}

/** All lines in one shape, or null where one has another. */
function inShape<Shape extends z.ZodType>(lines: readonly unknown[], shape: Shape): z.infer<Shape>[] | null {
  const texts: z.infer<Shape>[] = []
  for (const line of lines) {
    const text = shape.safeParse(line)
    if (!text.success) return null
    texts.push(text.data)
  }
  return texts.length > 0 ? texts : null
}

/** A gold set of the shape that all of its lines have, the fullest first; null where they have none. */
export function toGoldSet(name: string, content: string): GoldSet | null {
  const lines = parseLines(content)
  if (!lines) return null
  const readouts = inShape(lines, SHAPES.readouts)
  if (readouts) return { name, shape: 'readouts', texts: readouts }
  const statements = inShape(lines, SHAPES.statements)
  if (statements) return { name, shape: 'statements', texts: statements }
  const events = inShape(lines, SHAPES.events)
  if (events) return { name, shape: 'events', texts: events }
  const types = inShape(lines, SHAPES.types)
  return types && { name, shape: 'types', texts: types }
}

async function findFiles(folder: string): Promise<{ file: string; name: string }[]> {
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`)
  const places = [folder, join(folder, 'data')].filter(existsSync)
  const files = await Promise.all(places.map(async (place) => (await readdir(place)).map((name) => join(place, name))))
  return files
    .flat()
    .filter((file) => file.endsWith(SUFFIX))
    .sort()
    .map((file) => ({ file, name: basename(file, SUFFIX) }))
}

/**
 * Finds the gold sets of folders and of their folders `data`: those that are named, or all but those to learn from. `passOver` hears of files that hold none.
 * Throws a plain Error where there is no such folder, no set in any of them, none of a given name, or two of one name.
 */
export async function findSets(folders: readonly string[], wanted: readonly string[] | null, passOver: (file: string) => void = () => {}): Promise<GoldSet[]> {
  const files = (await Promise.all(folders.map(findFiles))).flat()
  const where = folders.join(', ')
  const unknown = wanted?.find((name) => !files.some((file) => file.name === name))
  if (unknown !== undefined) throw new Error(`there is no set ${unknown} in ${where}; there are ${files.map(({ name }) => name).join(', ') || 'none'}`)
  const chosen = files.filter(({ name }) => (wanted ? wanted.includes(name) : !LEARNED.test(name)))
  const sets = await Promise.all(
    chosen.map(async ({ file, name }) => {
      const set = toGoldSet(name, await readFile(file, 'utf8'))
      if (!set) passOver(file)
      return set
    }),
  )
  const found = sets.filter((set) => set !== null)
  if (found.length === 0) throw new Error(`${where} holds no gold set: files …${SUFFIX} whose lines hold a text with its statements, events or records`)
  const twice = found.find(({ name }, at) => found.findIndex((other) => other.name === name) < at)
  if (twice) throw new Error(`two sets are called ${twice.name}`)
  return found
}
