import { hash } from 'node:crypto'

/** The strong validator (RFC 9110) of whatever some parts decide, each but the last a single line; equal parts have the same. */
export const tagOf = (...parts: readonly string[]): string => `"${hash('sha256', parts.join('\n'), 'base64url').slice(0, 22)}"`

/** Whether an answer's validator is among those of an If-None-Match, where the comparison is weak; an answer without one is never named, not even by `*`. */
export const isNamed = (names: string | undefined, tag: unknown): boolean =>
  names !== undefined && tag !== undefined && (names.trim() === '*' || names.split(',').some((name) => name.trim().replace(/^W\//, '') === tag))
