import type { z } from 'zod'
import type { Mistake } from '../problems.ts'
import { nearest } from './nearest.ts'

type Issue = z.core.$ZodIssue

const suggestion = (word: unknown, allowed: readonly string[]) => {
  const match = typeof word === 'string' ? nearest(word, allowed) : undefined
  return match === undefined ? '' : `; did you mean "${match}"?`
}
const shown = (value: unknown) => (typeof value === 'string' ? `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"` : `this ${typeof value}`)

/** What is wrong with one value, and what would be right. */
function toFault(issue: Issue): Omit<Mistake, 'parameter' | 'pointer'> {
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    return { detail: issue.input === '' ? 'the value is empty' : `${shown(issue.input)} is not an allowed value${suggestion(issue.input, allowed)}`, allowed }
  }
  if (issue.input === undefined) return { detail: 'is missing' }
  if (issue.input === '') return { detail: 'the value is empty' }
  return { detail: issue.code === 'invalid_union' ? `${shown(issue.input)} is of the wrong type` : issue.message }
}

const unknownNames = ({ keys, where, known }: { keys: readonly string[]; where: 'parameter' | 'field'; known: readonly string[] }) =>
  keys.map((key) => ({
    key,
    detail: known.length === 0 ? `unknown ${where}; this address takes none` : `unknown ${where}${suggestion(key, known)}`,
    allowed: known,
  }))

const distinct = (mistakes: Mistake[]) => [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()]

/** The parameter that a place in a query stands for: `type`, `not[type]`, `any[0][type]`. */
function toParameter([first, second, third]: readonly PropertyKey[]): string {
  if (first === 'filter') return String(second)
  if (first === 'not') return `not[${String(second)}]`
  return first === 'any' ? `any[${String(second)}][${String(third)}]` : String(first)
}

/** The mistakes of a query string, each with the name of its parameter. */
export function queryMistakes(issues: readonly Issue[], { own, filters }: { own: readonly string[]; filters: readonly string[] }): Mistake[] {
  return distinct(
    issues.flatMap((issue): Mistake[] => {
      const [first] = issue.path
      const isFilter = first === 'filter' || first === 'not' || first === 'any'
      if (issue.code === 'unrecognized_keys') {
        const known = first === 'not' || first === 'any' ? filters : [...filters, ...own]
        return unknownNames({ keys: issue.keys, where: 'parameter', known }).map(({ key, ...fault }) => ({
          parameter: toParameter([...issue.path, key]),
          ...fault,
        }))
      }
      if (!isFilter && Array.isArray(issue.input)) return [{ parameter: String(first), detail: 'given more than once' }]
      return [{ parameter: toParameter(issue.path), ...toFault(issue) }]
    }),
  )
}

const toPointer = (path: readonly PropertyKey[]) => `#${path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`

/** Of the ways to read a union, the one that the value comes nearest to: its mistakes lie deepest. */
function nearestBranch({ errors }: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  return errors.find((branch) => branch.length > 0 && branch.every(({ path, code }) => path.length > 0 || code !== 'invalid_type'))
}

/** The mistakes of a body, each with a pointer; `fieldsAt` names the fields that the object at a path may have. */
export function bodyMistakes(issues: readonly Issue[], fieldsAt: (path: readonly PropertyKey[]) => readonly string[]): Mistake[] {
  return distinct(
    issues.flatMap((issue): Mistake[] => {
      if (issue.code === 'unrecognized_keys') {
        const unknown = unknownNames({ keys: issue.keys, where: 'field', known: fieldsAt(issue.path) })
        return unknown.map(({ key, ...fault }) => ({ pointer: toPointer([...issue.path, key]), ...fault }))
      }
      const branch = issue.code === 'invalid_union' ? nearestBranch(issue) : undefined
      if (branch)
        return bodyMistakes(
          branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
          fieldsAt,
        )
      return [{ pointer: toPointer(issue.path), ...toFault(issue) }]
    }),
  )
}
