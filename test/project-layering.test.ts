import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The rules that files in src/ break, by dependency-cruiser with the project's table. */
function cruise(cwd: string): string[] {
  const args = [
    `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`,
    'src',
    '--config',
    `${root}.dependency-cruiser.cjs`,
    '--output-type',
    'json',
  ]
  const { stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH } })
  const { summary }: { summary: { violations: { from: string; rule: { name: string } }[] } } = JSON.parse(stdout)
  return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort()
}

t.test('the table of layers forbids what it says', async (t) => {
  const cwd = t.testdir({
    src: {
      records: { 'event.ts': "import '../lexicon/offices.ts'\nimport 'node:fs'\n" },
      lexicon: { 'offices.ts': "import '../records/event.ts'\n" },
      extract: {
        'events.ts': "import { readFileSync } from 'node:fs'\nimport type { Event } from '../records/event.ts'\nexport const read: Event = readFileSync\n",
      },
      misc: { 'lonely.ts': 'export const LONELY = 1\n' },
    },
  })
  t.strictSame(cruise(cwd), [
    'src/extract/events.ts: src/extract/ imports only its own layers',
    'src/lexicon/offices.ts: no cycles',
    'src/misc/lonely.ts: no orphans',
    'src/records/event.ts: src/records/ imports only its own layers',
    'src/records/event.ts: src/records/ imports only its own layers',
  ])
})
