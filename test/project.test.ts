import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { SETTINGS } from '../src/config.ts'
import { runCommand } from './commands/memory-console.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const project: { version: string; scripts: Record<string, string> } = JSON.parse(read('package.json'))
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'docs/operations.md']

/** What stands in a document as code, in lines: fences and backticks. */
const codeOf = (text: string) => [...text.matchAll(/```[a-z]*\n([\s\S]*?)```|`([^`\n]+)`/g)].flatMap(([, fence, inline]) => (fence ?? inline ?? '').split('\n'))
const found = (lines: readonly string[], pattern: RegExp) => [...new Set(lines.flatMap((line) => [...line.matchAll(pattern)].map(([, name = '']) => name)))]

/** Routes of the API document as patterns, and those that serve the document itself. */
const ROUTES = [...Object.keys(JSON.parse(read('openapi/openapi.json')).paths), '/openapi.json', '/docs'].map(
  (path) => new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`),
)

for (const document of DOCUMENTS) {
  t.test(`${document} names what exists`, async (t) => {
    const lines = codeOf(read(document))
    t.test('scripts', async (t) => {
      const names = [...found(lines, /\bnpm run (?:--silent )?([\w:-]+)/g), ...found(lines, /\bnpm (start|test)\b/g)]
      t.strictSame(
        names.filter((name) => !(name in project.scripts)),
        [],
      )
      t.not(names.length, 0)
    })
    t.test('commands of readout', async (t) => {
      const names = found(lines, /(?:^|\s)(?:npx (?:--no )?)?readout ([a-z]+)/g)
      const exits = await Promise.all(names.map(async (name) => ({ name, exit: (await runCommand([name, '--help'])).exit })))
      t.strictSame(
        exits.filter(({ exit }) => exit !== 0),
        [],
      )
      t.not(names.length, 0)
    })
    t.test('files', async (t) => {
      const paths = found(lines, /(?:^|\s)((?:\.?[a-z][\w.-]*\/)+[\w.-]*|[\w-]+\.(?:md|json|ts|mjs))(?=$|[\s,;:)])/g)
      t.strictSame(
        paths.filter((path) => !existsSync(join(root, path))),
        [],
      )
      t.not(paths.length, 0)
    })
    t.test('routes', async (t) => {
      const paths = found(lines, /(?:^|[\s'"]|:\d+|GET |POST )(\/(?:v1|docs|healthz|readyz|metrics|openapi\.json)[^\s?'"#,;)]*)/g)
      t.strictSame(
        paths.filter((path) => !ROUTES.some((route) => route.test(path))),
        [],
      )
    })
    t.test('settings', async (t) => {
      const names = found(lines, /(?:^|\s)([A-Z][A-Z]+(?:_[A-Z]+)+)(?==|$|\s)/g)
      t.strictSame(
        names.filter((name) => !(name in SETTINGS)),
        [],
      )
    })
  })
}

t.test('README.md names every setting, script for users and command', async (t) => {
  const text = read('README.md')
  const { out } = await runCommand(['--help'])
  const commands = [...out.matchAll(/^ {2}([a-z]+) (?!\[command\])/gm)].map(([, name = '']) => name)
  t.ok(commands.includes('extract'))
  t.strictSame(
    [...Object.keys(SETTINGS), ...commands.map((command) => `readout ${command}`), 'npm start', 'npm test'].filter((name) => !text.includes(name)),
    [],
  )
})

t.test('nothing in the project depends on one machine or one registry', async (t) => {
  const FORBIDDEN = /(^|[^\w.])\/(work|farm|root|home)\/|\.\.\/shared\b|\bregistry\.[a-z]+\.(org|com)\b/
  t.strictSame(
    tracked.filter((file) => existsSync(join(root, file)) && FORBIDDEN.test(read(file))),
    [],
  )
})

t.test('the changelog and the lockfile know the version', async (t) => {
  t.match(read('CHANGELOG.md'), new RegExp(`^## ${project.version.replaceAll('.', '\\.')}\\b`, 'm'))
  t.equal(JSON.parse(read('package-lock.json')).version, project.version)
})

t.test('seed/ holds one article', async (t) => {
  t.strictSame(
    tracked.filter((file) => file.startsWith('seed/')),
    ['seed/iran-press-bagheri-fidan.txt'],
  )
})
