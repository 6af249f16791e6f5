import { hash } from 'node:crypto'
import { epochOf } from '../../store/store.ts'

/** The strong validator (RFC 9110) of whatever some parts decide; equal parts have the same. */
export const tagOf = (...parts: readonly string[]): string => `"${hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 22)}"`

/** A record's revision in its finished JSON; a quotation mark inside of a text is escaped there, so that only a key can look like one. */
const REVISION = /"revision":(\d+)/

/** The strong validator of a record that is answered as it is stored; undefined where it has no revision. */
export function recordTag(version: string, id: string, body: string): string | undefined {
  const [, revision] = REVISION.exec(body) ?? []
  return revision === undefined ? undefined : `"${id}.${revision}.${epochOf(version)}"`
}

/** Whether a validator is among those of an If-None-Match, where the comparison is weak. */
export const isNamed = (names: string | undefined, tag: unknown): boolean =>
  names !== undefined && (names.trim() === '*' || names.split(',').some((name) => name.trim().replace(/^W\//, '') === tag))
