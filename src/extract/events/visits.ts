import type { TypeAndMode } from '../../records/vocabulary.ts'
import type { Draft } from './drafts.ts'
import { homeOf, type Part } from './participants.ts'

/** A meeting of a visitor with somebody of the country that is visited is part of the visit. */
export function duringVisit({ trigger, kind, parts }: Draft, visits: readonly Draft[]): { kind: TypeAndMode; parts: readonly Part[] } {
  const abroad = trigger.entry.settings?.abroad
  if (!abroad || kind.mode !== null) return { kind, parts }
  const hosts = visits.flatMap((visit) => {
    const visitors = new Set(visit.parts.filter(({ role }) => role === 'actor').flatMap(({ reference }) => (reference.actor ? [reference.actor.id] : [])))
    const isHere = parts.some(({ reference }) => reference.actor && visitors.has(reference.actor.id))
    return isHere ? visit.parts.filter(({ role }) => role === 'host').map(({ reference }) => homeOf(reference)) : []
  })
  const isHost = ({ reference }: Part) => homeOf(reference) !== null && hosts.includes(homeOf(reference))
  if (!parts.some(isHost) || parts.every(isHost)) return { kind, parts }
  return { kind: abroad, parts: parts.map((part) => (isHost(part) ? { ...part, role: 'host' } : part)) }
}
