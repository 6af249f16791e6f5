/** Installs dependencies and builds dist where they are missing or older than their sources. Runs before node_modules exists. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (/** @type {string[]} */ ...names) => join(root, ...names)
const ENTRY = at('dist', 'commands', 'readout.js')
const BUILT = at('dist', '.built')
const RUNTIME = at('node_modules', '.node-runtime')
const runtime = `${process.platform} ${process.arch} ${process.versions.modules}\n`

const readJson = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'))

/** Runs a command in the checkout, its output on standard error; ends this process if it fails. */
function run(/** @type {string} */ command, /** @type {string[]} */ ...args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (status === 0) return
  console.error(`${command} ${args.join(' ')} ${error ? `could not be started: ${error.message}` : 'failed'}`)
  process.exit(1)
}

/** Whether node_modules holds what package-lock.json asks for, built for this Node. */
export function isInstalled() {
  const installed = at('node_modules', '.package-lock.json')
  if (!existsSync(installed) || !existsSync(RUNTIME) || readFileSync(RUNTIME, 'utf8') !== runtime) return false
  const has = readJson(installed).packages
  return Object.entries(readJson(at('package-lock.json')).packages).every(
    ([path, wanted]) => path === '' || (has[path] ? has[path].version === wanted.version : wanted.optional === true),
  )
}

function newest(/** @type {string} */ path) {
  const stats = statSync(path)
  return stats.isDirectory() ? readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), stats.mtimeMs) : stats.mtimeMs
}

/** Whether dist is newer than everything that it is built from. */
export function isBuilt() {
  return (
    existsSync(ENTRY) && existsSync(BUILT) && ['src', 'tsconfig.json', 'tsconfig.build.json'].every((source) => newest(at(source)) < statSync(BUILT).mtimeMs)
  )
}

/** Installs what package-lock.json asks for, if it is not there. */
export function install() {
  if (isInstalled()) return
  console.error('Installing dependencies (npm ci) …')
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error')
}

/** Builds dist with the compiler that is installed, if it is stale. */
export function build() {
  if (isBuilt()) return
  const started = new Date()
  if (!existsSync(ENTRY)) rmSync(at('dist'), { recursive: true, force: true })
  run(process.execPath, at('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json')
  chmodSync(ENTRY, 0o755)
  writeFileSync(BUILT, '')
  utimesSync(BUILT, started, started)
}

/** What npm runs at the end of an installation. */
export function prepare() {
  writeFileSync(RUNTIME, runtime)
  build()
}
