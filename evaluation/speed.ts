import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { ArticleDraft } from '../src/records/article.ts'
import { Speed } from './figures.ts'

const CHILD = fileURLToPath(new URL('measured.mjs', import.meta.url))

/** Where the reader is, and what Node is told to run it. */
type Program = { modules: readonly string[]; execArgv: readonly string[] }
const BUILT: Program = { modules: ['../dist/ingest.js', '../dist/problems.js'], execArgv: [] }

/** Reads the drafts three times in a process of its own, with the program as it was built, and tells how fast that went. Rejects where that fails. */
export async function measureSpeed(drafts: readonly ArticleDraft[], { modules, execArgv } = BUILT): Promise<Speed> {
  const child = spawn(process.execPath, [...execArgv, CHILD, ...modules], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  child.stdin.end(JSON.stringify(drafts))
  const [code, output] = await Promise.all([ended, text(child.stdout)])
  if (code !== 0) throw new Error('the speed could not be measured')
  return Speed.parse(JSON.parse(output))
}
