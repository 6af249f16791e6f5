import type { Console } from './console.ts'
import { readDraftLines, readDrafts, type SourcedDraft, walkDraftFiles } from './draft-files.ts'

/** The path that stands for JSON lines on standard input. */
const STANDARD_INPUT = '-'

/** Bytes of all files that the paths name, or null where one is standard input. Throws where a path is missing or a folder holds no article. */
export async function measureSources(paths: readonly string[]): Promise<number | null> {
  let total = 0
  for await (const { bytes } of walkDraftFiles(paths.filter((path) => path !== STANDARD_INPUT))) total += bytes
  return paths.includes(STANDARD_INPUT) ? null : total
}

async function* readSources(paths: readonly string[], { stdin }: Console): AsyncGenerator<SourcedDraft> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) yield* readDraftLines('standard input', stdin)
    else for await (const file of walkDraftFiles([path])) yield* readDrafts(file)
  }
}

/** The articles of files, folders and standard input one by one, until the signal says that it is enough. */
export async function* readUntil(signal: AbortSignal, paths: readonly string[], console: Console): AsyncGenerator<SourcedDraft> {
  const stop = () => void console.stdin.destroy()
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const sourced of readSources(paths, console)) {
      if (signal.aborted) return
      yield sourced
    }
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
