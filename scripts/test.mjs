/** Every check of the project, then all tests; ends with how many passed and failed. `npm test -- FILE …` runs only those test files. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { install, root } from './install.mjs'

const TAP = join(root, '.tap', 'tests.tap')
const only = process.argv.slice(2)

const CHECKS = [
  { name: 'Format and lint', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'Types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'Layering', command: ['depcruise', 'src', '--config', '.dependency-cruiser.cjs'] },
  { name: 'Unused code', command: ['knip'] },
  { name: 'API document', command: ['redocly', 'lint', 'openapi/openapi.json'] },
]

/** On a terminal tap draws over what it drew before; elsewhere it writes a line a file, and what failed follows from its log. */
const isWatched = process.stdout.isTTY
const env = { ...process.env, ...(isWatched ? {} : { CI: 'true' }), REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

/** Runs one tool of node_modules, or a script of ours, and tells whether it was content. */
function passes({ name, command: [tool, ...args] }) {
  const started = performance.now()
  const script = tool.endsWith('.mjs')
  const { status } = spawnSync(script ? process.execPath : join(root, 'node_modules', '.bin', tool), script ? [tool, ...args] : args, {
    cwd: root,
    stdio: 'inherit',
    env,
  })
  console.log(`${status === 0 ? '✔' : '✘'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  return status === 0
}

/** How many assertions passed and failed, by tap's own count; a run that left none has failed. */
function readCount(log) {
  const last = log.match(/^# \{ total: .*\}$/gm)?.at(-1)
  const count = (key) => Number(last?.match(new RegExp(`${key}: (\\d+)`))?.[1] ?? 0)
  return last ? { passed: count('pass'), failed: count('fail') } : { passed: 0, failed: 1 }
}

/** Every assertion that failed, with its diagnosis. */
const readFailures = (log) => log.match(/^( *)not ok .*\n\1 {2}---\n(?:\1 {2}.*\n|\n)*?\1 {2}\.\.\.\n/gm) ?? []

let sum = '0 passed, 1 failed'
process.on('exit', () => console.log(sum))
install()
const checks = only.length > 0 ? [] : CHECKS.map(passes)
rmSync(TAP, { force: true })
const tests = passes({ name: 'Tests', command: ['tap', 'run', `--reporter=${isWatched ? 'terse' : 'base'}`, ...only] })
const log = existsSync(TAP) ? readFileSync(TAP, 'utf8') : ''
if (!isWatched) console.log(readFailures(log).join('\n'))
if (only.length === 0) checks.push(passes({ name: 'Coverage', command: ['scripts/coverage.mjs'] }))
const { passed, failed } = readCount(log)
const failures = failed + checks.filter((ok) => !ok).length + (tests || failed > 0 ? 0 : 1)
sum = `${passed + checks.filter(Boolean).length} passed, ${failures} failed`
process.exitCode = failures > 0 ? 1 : 0
