import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Model, toModel } from './extract/tagger/model.ts'

/** Where the trained weights lie, beside the package's `src` and `dist` alike. */
export const MODEL_FILE = fileURLToPath(new URL('../models/statements.bin', import.meta.url))

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Loads the trained weights; null where there is no such file, and the rules read alone. Throws a plain Error where they fit another version. */
export function openModel(file: string = MODEL_FILE): Model | null {
  try {
    return toModel(readFileSync(file))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
