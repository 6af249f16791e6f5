import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildApp } from './app.ts'
import { findDraftFiles, readDrafts } from './commands/draft-files.ts'
import { readConfig } from './config.ts'
import { makeExamples } from './http/examples.ts'
import { toDocument, toHead } from './http/openapi.ts'
import { openReader, type Reader } from './reader.ts'
import { openStore } from './store/open.ts'

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The instant that the examples are read at: the document must not change by itself. */
const NOW = '2026-01-01T00:00:00.000Z'

async function ingestSeed(reader: Reader) {
  for (const file of await findDraftFiles([inProject('seed')])) {
    for await (const { draft } of readDrafts(file)) if ('value' in draft) await reader.ingest(draft.value, NOW)
  }
}

/** The OpenAPI document of the service; its examples are what the service answers about the article that comes with it. */
export async function openapiDocument() {
  const store = await openStore('sqlite::memory:')
  const reader = openReader({ queue: 1, store, url: null })
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  const config = readConfig({ LOG_LEVEL: 'silent', EVENT_LOOP_DELAY_LIMIT: '0', HEAP_LIMIT: '0' })
  const app = buildApp({ store, reader, config, now: () => NOW, document: JSON.stringify(toHead(version)) })
  try {
    await ingestSeed(reader)
    return toDocument({ routes: app.served, examples: await makeExamples(app), version })
  } finally {
    await app.close()
    await reader.close()
    await store.close()
  }
}
