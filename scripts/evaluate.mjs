/** Scores the reader on gold records: runs FOLDER/run.mjs on `readout extract`. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, install, root } from './install.mjs'

const [folder, ...options] = process.argv.slice(2)
const scorer = folder && join(resolve(folder), 'run.mjs')
if (!scorer || !existsSync(scorer)) {
  console.error(folder ? `There is no scorer in ${folder}: ${scorer} is missing` : 'Which scorer? npm run evaluate -- FOLDER, a folder that holds run.mjs')
  process.exit(2)
}
install()
build()
const { status } = spawnSync(process.execPath, [scorer, '--cmd', 'npx --no readout extract', ...options], { cwd: root, stdio: 'inherit' })
process.exit(status ?? 1)
