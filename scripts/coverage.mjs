/** Holds the floor of coverage over all of src, files that no test loads included. Reads what tap left in .tap/report. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { root } from './install.mjs'

const FLOOR = { lines: 95, branches: 90 }
const NOTHING = { lines: { total: 0, covered: 0 }, branches: { total: 0, covered: 0 } }

const percent = ({ total, covered }) => (total === 0 ? 100 : (100 * covered) / total)

/** Whether anything of a source file is left once its types are gone. */
function hasCode(text) {
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true, removeComments: true }
  return (
    ts
      .transpileModule(text, { compilerOptions })
      .outputText.replace(/export \{\};?/, '')
      .trim() !== ''
  )
}

function measure(file, reported) {
  if (reported) return reported
  const text = readFileSync(file, 'utf8')
  return hasCode(text) ? { lines: { total: text.split('\n').length - 1, covered: 0 }, branches: { total: 1, covered: 0 } } : NOTHING
}

const add = (a, b) => ({ total: a.total + b.total, covered: a.covered + b.covered })

const report = JSON.parse(readFileSync(join(root, '.tap/report/coverage-summary.json'), 'utf8'))
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => join(root, 'src', name))
  .map((file) => ({ file, ...measure(file, report[file]) }))
const total = files.reduce((sum, { lines, branches }) => ({ lines: add(sum.lines, lines), branches: add(sum.branches, branches) }), NOTHING)
const below = Object.keys(FLOOR).filter((key) => percent(total[key]) < FLOOR[key])

const show = (measured) => Object.keys(FLOOR).map((key) => `${percent(measured[key]).toFixed(1)} % of ${key}`)
console.log(`${files.length} files of src: ${show(total).join(', ')}; the floor is ${FLOOR.lines} % and ${FLOOR.branches} %`)
if (below.length > 0) {
  const missed = ({ lines, branches }) => lines.total - lines.covered + branches.total - branches.covered
  const worst = files.filter(missed).sort((a, b) => missed(b) - missed(a))
  for (const file of worst.slice(0, 15)) console.log(`  ${relative(root, file.file)}: ${show(file).join(', ')}`)
  process.exitCode = 1
}
