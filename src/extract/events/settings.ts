import type { Setting } from '../../lexicon/triggers.ts'
import type { TypeAndMode } from '../../records/vocabulary.ts'
import type { Token } from '../document/tokens.ts'
import { homeOf, type Part } from './participants.ts'
import type { Site } from './places.ts'
import type { Trigger } from './triggers.ts'

const REMOTE = /^(phone|telephone|telephonic|telephonically|video|videoconference|virtual|virtually|online|teleconference)$/
const GATHERING =
  /^(sidelines|margins|summit|trilateral|multilateral|quadrilateral|ministerial|forum|conference|congress|assembly|session|summits|quad|g7|g20)$/

/** "senior leaders", met abroad: they are of the place. */
const isNobodys = ({ reference }: Part): boolean =>
  reference.kind === 'group' && !/\s\p{Lu}/u.test(reference.surface) && reference.actor === null && reference.country === null && reference.ownerId === null

/** A state, a body or somebody who speaks for one, not a crowd. */
const OFFICIAL = /^(country|organization|person|title)$/

/** Kind and parts by who does it, and of a meeting by where and how it is held; others keep what their trigger says. */
export function settle({ entry }: Trigger, parts: readonly Part[], clause: readonly Token[], site: Site | null): { kind: TypeAndMode; parts: readonly Part[] } {
  const { settings } = entry
  if (!settings) return { kind: entry.kind, parts }
  const pick = (setting: Setting) => settings[setting]
  const countries = new Set(parts.map(({ reference }) => homeOf(reference)).filter((country) => country !== null))
  const official = parts.some(({ reference, role }) => role === 'actor' && OFFICIAL.test(reference.kind)) ? pick('official') : undefined
  if (official) return { kind: official, parts }
  const remote = clause.some(({ lower }) => REMOTE.test(lower)) ? pick('remote') : undefined
  if (remote) return { kind: remote, parts }
  const gathering = clause.some(({ lower }) => GATHERING.test(lower)) || countries.size >= 3 ? pick('gathering') : undefined
  if (gathering) return { kind: gathering, parts }
  if (!site?.country || countries.size === 0) return { kind: entry.kind, parts }
  const own = parts.filter(({ reference }) => homeOf(reference) === site.country)
  const home = own.length > 0 ? own : parts.filter(isNobodys)
  const abroad = pick('abroad')
  if (abroad && home.length < parts.length && (home.length > 0 || countries.size === 1))
    return { kind: abroad, parts: home.length > 0 ? parts.map((part) => (home.includes(part) ? { ...part, role: 'host' } : part)) : parts }
  const neutral = pick('neutral')
  return neutral && home.length === 0 && countries.size > 1 ? { kind: neutral, parts } : { kind: entry.kind, parts }
}
