import { readFileSync } from 'node:fs'
import t from 'tap'
import { runCommand } from './memory-console.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const COMMANDS = ['serve', 'seed', 'import', 'extract', 'openapi', 'verify', 'backup', 'restore', 'check']

t.test('prints its version and its help', async (t) => {
  t.same(await runCommand(['--version']), { exit: 0, out: `${version}\n`, err: '' })
  const { exit, out, err } = await runCommand(['--help'])
  t.same({ exit, err }, { exit: 0, err: '' })
  for (const command of COMMANDS) t.match(out, new RegExp(`^  ${command} `, 'm'))
})

for (const command of COMMANDS) {
  t.test(`helps with ${command}, by examples`, async (t) => {
    const { exit, out, err } = await runCommand([command, '--help'])
    t.same({ exit, err }, { exit: 0, err: '' })
    t.match(out, new RegExp(`Examples:\n(  \\$ .*\n)*  \\$ .*readout ${command}`))
    t.same(await runCommand(['help', command]), { exit, out, err })
  })
}

const MISUSES = {
  'no command': { argv: [], says: /no command given/ },
  'an unknown command': { argv: ['sede'], says: /unknown command 'sede'.*seed/ },
  'an unknown option': { argv: ['extract', '--prety'], says: /unknown option '--prety'.*--pretty/ },
  'an option without its value': { argv: ['openapi', '--output'], says: /argument missing/ },
  'too many arguments': { argv: ['serve', 'now'], says: /too many arguments/ },
}

for (const [name, { argv, says }] of Object.entries(MISUSES)) {
  t.test(`says in one line what is wrong with ${name}, and exits with 2`, async (t) => {
    const { exit, out, err } = await runCommand(argv)
    t.same({ exit, out }, { exit: 2, out: '' })
    t.match(err, says)
    t.match(err, /^readout: [^\n]+\n$/)
  })
}

t.test('says in one line what a wrong setting is, and exits with 1', async (t) => {
  const { exit, out, err } = await runCommand(['verify'], { env: { DATABASE_URL: 'nowhere', PORT: 'many' } })
  t.same({ exit, out }, { exit: 1, out: '' })
  t.match(err, /^readout: [^\n]*DATABASE_URL[^\n]*PORT[^\n]*\n$/)
})
