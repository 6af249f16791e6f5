import type { Status } from '../../records/vocabulary.ts'
import type { Page } from '../page.ts'
import { is } from './manners.ts'
import { nounStanding } from './noun-standings.ts'
import type { Cast } from './participants.ts'
import type { Scene } from './scene.ts'
import { isOfOthers, isOfStrangers } from './third-parties.ts'
import type { Trigger } from './triggers.ts'
import { claimOf, isSupposed } from './unreal.ts'
import { verbStanding } from './verb-standings.ts'

/** How an event stands, on whose word, and how much of that is guessed (0 nothing). */
export type Standing = { readonly status: Status; readonly assertedBy: number | null; readonly doubt: number }

/** Reads the standing of a trigger's event; null where the text does not tell it as an event at all. */
export function readStanding(scene: Scene, trigger: Trigger, cast: Cast): Standing | null {
  const { page, document } = scene
  const told = trigger.verb ? verbStanding(page, trigger) : nounStanding(page, trigger)
  if (!told) return null
  const statement = scene.statementAt(document.tokens[trigger.head]?.start ?? 0)
  const assertedBy = statement?.index ?? null
  if (!statement && /^(would|'d)$/.test(trigger.verb?.modal ?? '')) return null
  const status = trigger.entry.status ?? told.status
  const past = isReducedRelative(trigger) ? 0.25 : 0
  const doubt = told.doubt + (isBackground(page, trigger) ? (trigger.entry.hostile ? 0.2 : 0.12) : 0) + past
  const claim = claimOf(page.tokens, trigger)
  if (claim === 'denied' && status !== 'denied') return { status: claim, assertedBy, doubt }
  if (status !== 'occurred') return { status, assertedBy, doubt }
  const isDenied = page.tokens[trigger.first - 1]?.text !== ','
  if (statement && isDenied && (statement.act === 'deny' || (statement.polarity === 'negative' && statement.act !== 'reject')))
    return { status: 'denied', assertedBy, doubt }
  const speaker = statement?.speaker ?? null
  const isTold =
    statement !== null &&
    (trigger.entry.hostile ? isOfOthers(cast.agents, speaker) : trigger.verb?.shape === 'finite' && isOfStrangers(page, trigger, cast, speaker))
  return { status: isTold || claim === 'alleged' || isAlleged(page, trigger) ? 'alleged' : status, assertedBy, doubt }
}

const isAlleged = ({ tokens }: Page, trigger: Trigger) =>
  tokens.slice(Math.max(0, trigger.first - 2), trigger.head + 1).some((token) => is('ALLEGING', token)) || isSupposed(tokens, trigger)

/** True where a word of time or a relative pronoun opens the clause before the trigger. */
function isBackground({ tokens }: Page, { first, sentence }: Trigger): boolean {
  for (let at = first - 1; at >= sentence.first && first - at < 12; at -= 1) {
    if (is('BACKGROUND', tokens[at])) return true
    if (/^[,;:“”"]$/.test(tokens[at]?.text ?? '')) return is('BACKGROUND', tokens[at + 1])
  }
  return false
}

/** "vessels seized by the navy": the clause is about the vessels. */
const isReducedRelative = ({ verb, sentence, entry }: Trigger): boolean =>
  verb?.passive === true && verb.shape === 'participle' && entry.hostile === true && sentence.index > 0
