import { Command } from 'commander'
import type { Verification } from '../records/article.ts'
import { parseUtf8 } from '../store/json.ts'
import type { Store } from '../store/store.ts'
import { type Console, complain, EXIT, type Run, write } from './console.ts'

async function* findArticleIds(store: Store): AsyncGenerator<string> {
  let cursor: string | null = null
  do {
    const page = await store.listArticles({ filter: {}, sort: 'ingested', limit: 200, ...(cursor !== null && { cursor }) })
    yield* page.items.map((item) => parseUtf8(item).id)
    cursor = page.next
  } while (cursor !== null)
}

/** One line for an article whose spans are true, one more for each that is not. */
export function formatVerification({ articleId, textSha256, spans, mismatches }: Verification): string {
  const head = `${articleId}  ${mismatches.length === 0 ? 'ok' : `${mismatches.length} wrong`}  ${spans} spans  sha256 ${textSha256}\n`
  const place = ({ start, end }: Verification['mismatches'][number]) => (start === null ? '' : ` [${start}, ${end})`)
  return (
    head +
    mismatches.map((wrong) => `  ${wrong.record}${place(wrong)}: says ${JSON.stringify(wrong.expected)}, found ${JSON.stringify(wrong.found)}\n`).join('')
  )
}

async function verify(store: Store, ids: Iterable<string> | AsyncIterable<string>, console: Console) {
  const { verifyArticle } = await import('../ingest.ts')
  let failed = false
  let articles = 0
  for await (const id of ids) {
    const records = await store.findArticleRecords(id)
    if (!records) await complain(console, `no article has the id ${id}`)
    const verification = records && verifyArticle(records)
    if (verification) await write(console.stdout, formatVerification(verification))
    failed ||= verification === null || verification.mismatches.length > 0
    articles += 1
  }
  if (articles === 0) await write(console.stdout, 'No article is stored.\n')
  return failed ? EXIT.failed : EXIT.done
}

const EXAMPLES = `
The exit code is 1 where any span or hash is wrong or an id is unknown. The database is the one that DATABASE_URL names.

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
      const { openDatabase } = await import('./database.ts')
      const store = await openDatabase(console)
      try {
        finish(await verify(store, ids.length > 0 ? ids : findArticleIds(store), console))
      } finally {
        await store.close()
      }
    })
