import { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { Verification } from '../records/article.ts'
import type { ArticleRecords } from '../records/article-records.ts'
import type { Inspection } from '../store/maintenance.ts'
import { type Console, complain, EXIT, type Run, write } from './console.ts'

/** One line for an article whose spans are true, one more for each that is not. */
export function formatVerification({ articleId, textSha256, spans, mismatches }: Verification): string {
  const head = `${articleId}  ${mismatches.length === 0 ? 'ok' : `${mismatches.length} wrong`}  ${spans} spans  sha256 ${textSha256}\n`
  const place = ({ start, end }: Verification['mismatches'][number]) => (start === null ? '' : ` [${start}, ${end})`)
  return (
    head +
    mismatches.map((wrong) => `  ${wrong.record}${place(wrong)}: says ${JSON.stringify(wrong.expected)}, found ${JSON.stringify(wrong.found)}\n`).join('')
  )
}

async function verify({ records, findRecords }: Inspection, ids: readonly string[], console: Console) {
  const { verifyArticle } = await import('../ingest.ts')
  let failed = false
  let articles = 0
  const tell = async (one: ArticleRecords) => {
    const verification = verifyArticle(one)
    await write(console.stdout, formatVerification(verification))
    failed ||= verification.mismatches.length > 0
    articles += 1
  }
  for (const id of ids) {
    const found = findRecords(id)
    if (found) await tell(found)
    else await complain(console, `no article has the id ${id}`)
    failed ||= found === null
  }
  if (ids.length > 0) return failed ? EXIT.failed : EXIT.done
  for (const one of records()) await tell(one)
  if (articles === 0) await write(console.stdout, 'No article is stored.\n')
  return failed ? EXIT.failed : EXIT.done
}

const EXAMPLES = `
The exit code is 1 where any span or hash is wrong or an id is unknown. The database is the one that DATABASE_URL names; nothing in it is changed.

Examples:
  $ readout verify
  $ readout verify art_0123456789abcdef`

/** `readout verify`: every span and hash of stored articles compared with their text. */
export const buildVerify = ({ console, finish }: Run) =>
  new Command('verify')
    .description('compare every span and hash of stored articles with their text')
    .argument('[ids...]', 'ids of articles; without any, all of them')
    .addHelpText('after', EXAMPLES)
    .action(async (ids: string[]) => {
      const { openMaintenance } = await import('../store/open.ts')
      const inspection = openMaintenance(readConfig(console.env).databaseUrl).inspect()
      try {
        finish(await verify(inspection, ids, console))
      } finally {
        inspection.close()
      }
    })
