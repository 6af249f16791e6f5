import { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { Inspection } from '../store/maintenance.ts'
import { type Console, EXIT, messageOf, type Run, toPrintable, write } from './console.ts'
import { openProgress } from './progress.ts'

/** What a check found wrong, a line each; null where it was not made because the first failed. */
export type Finding = { name: string; ok: boolean | null; found: string[] }

/** Mistakes that are shown of one check. */
const MOST_SHOWN = 20

const attempt = (name: string, find: () => string[]): Finding => {
  try {
    const found = find()
    return { name, ok: found.length === 0, found }
  } catch (error) {
    return { name, ok: false, found: [messageOf(error)] }
  }
}

async function findMismatches({ articles, bytes, records }: Inspection, console: Console): Promise<string[]> {
  const { verifyArticle } = await import('../ingest.ts')
  const progress = openProgress(console, bytes)
  const found: string[] = []
  try {
    for (const one of records()) {
      const { articleId, mismatches } = verifyArticle(one)
      if (mismatches.length > 0) found.push(`${articleId}: ${mismatches.length} wrong; readout verify ${articleId} tells which`)
      progress.advance(bytes / articles)
    }
    return found
  } finally {
    progress.clear()
  }
}

/** Makes every check of an opened database, and compares every span and hash with the texts. */
export async function checkAll(inspection: Inspection, console: Console): Promise<Finding[]> {
  const findings: Finding[] = []
  const isBroken = () => findings[0]?.ok === false
  for (const { name, find } of inspection.checks) findings.push(isBroken() ? { name, ok: null, found: [] } : attempt(name, find))
  const spans = 'spans and hashes'
  if (isBroken()) return [...findings, { name: spans, ok: null, found: [] }]
  const found = await findMismatches(inspection, console).catch((error: unknown) => [messageOf(error)])
  return [...findings, { name: spans, ok: found.length === 0, found }]
}

const WORDS = { true: 'ok', false: 'wrong', null: 'not checked' } as const

const toWord = (ok: boolean | null) => (ok === null ? WORDS.null : ok ? WORDS.true : WORDS.false)

/** A line for each check, and one for each thing that is wrong. */
export const formatFindings = (findings: readonly Finding[]): string =>
  findings
    .map(({ name, ok, found }) => {
      const shown = found.slice(0, MOST_SHOWN).map((line) => `  ${toPrintable(line).replace(/\s*\n\s*/g, ' ')}\n`)
      const more = found.length > MOST_SHOWN ? [`  and ${found.length - MOST_SHOWN} more\n`] : []
      return [`${toWord(ok).padEnd(13)}${name}\n`, ...shown, ...more].join('')
    })
    .join('')

const EXAMPLES = `
The exit code is 1 where anything is wrong. The database is the one that DATABASE_URL names; it may be in use, and nothing in it is changed.

Examples:
  $ readout check
  $ readout check --json | jq '.checks[] | select(.ok | not)'`

/** `readout check`: whether the database is sound and its records true to their texts. */
export const buildCheck = ({ console, finish }: Run) =>
  new Command('check')
    .description('check that the database is sound and its records are true to their texts')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async ({ json = false }: { json?: boolean }) => {
      const { databaseUrl } = readConfig(console.env)
      const { openMaintenance } = await import('../store/open.ts')
      const inspection = openMaintenance(databaseUrl).inspect()
      try {
        const checks = await checkAll(inspection, console)
        const ok = checks.every((check) => check.ok === true)
        await write(console.stdout, json ? `${JSON.stringify({ database: databaseUrl, ok, checks }, null, 2)}\n` : formatFindings(checks))
        finish(ok ? EXIT.done : EXIT.failed)
      } finally {
        inspection.close()
      }
    })
