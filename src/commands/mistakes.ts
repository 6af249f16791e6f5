import type { z } from 'zod'
import { messageOf } from './console.ts'

/** Bytes as UTF-8 text, a byte order mark kept; throws where they are none. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Something that was read, or every mistake that stands in the way. */
export type Checked<T> = { value: T } | { mistakes: string[] }

type Issue = z.core.$ZodIssue

const isOfType = (branch: readonly Issue[]) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0)

const toMessage = ({ code, input, message }: Issue): string => {
  if (input === undefined && code !== 'unrecognized_keys') return 'is missing'
  return code === 'invalid_union' ? 'is of the wrong type' : message
}

/** One line for a mistake; where a value may be of several types, the mistakes of the one that it is of. */
function toLines(issue: Issue, above: readonly PropertyKey[] = []): string[] {
  const path = [...above, ...issue.path]
  const branch = issue.code === 'invalid_union' ? issue.errors.find(isOfType) : undefined
  if (branch) return branch.flatMap((inner) => toLines(inner, path))
  const message = toMessage(issue)
  return [path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message]
}

/** A value as the schema wants it, or every mistake in it. */
export function check<T>(schema: z.ZodType<T>, input: unknown): Checked<T> {
  const { success, data, error } = schema.safeParse(input, { reportInput: true })
  return success ? { value: data } : { mistakes: error.issues.flatMap((issue) => toLines(issue)) }
}

/** Bytes as text, or the mistake that they are not UTF-8. */
export function decode(bytes: Uint8Array): Checked<string> {
  try {
    return { value: decoder.decode(bytes) }
  } catch {
    return { mistakes: ['not UTF-8 text'] }
  }
}

/** Bytes as JSON, or the mistake that they are none. */
export function decodeJson(bytes: Uint8Array): Checked<unknown> {
  const text = decode(bytes)
  if ('mistakes' in text) return text
  try {
    return { value: JSON.parse(text.value.replace(/^\u{feff}/u, '')) }
  } catch (error) {
    return { mistakes: [`not JSON: ${messageOf(error)}`] }
  }
}
