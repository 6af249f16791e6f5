import type { Token } from '../document/tokens.ts'
import type { Page } from '../page.ts'
import { is, LOOK_BACK, type Manner, occurred, proposed, scheduled } from './manners.ts'
import type { Trigger } from './triggers.ts'
import { isCalledOff, isUnfixed } from './unreal.ts'
import { infinitiveStanding, WISH } from './verb-standings.ts'

/** How a noun tells of its event; null where it does not tell it as one at all. */
export function nounStanding(page: Page, trigger: Trigger): Manner | null {
  const { tokens } = page
  const { head, sentence, entry } = trigger
  if (entry.meets && isCalledOff(tokens, trigger)) return null
  if (entry.meets && isUnfixed(tokens, trigger)) return proposed
  if (isMeans(tokens, trigger)) return null
  if (/^(exchange|return) for$/.test(`${tokens[head - 2]?.lower} ${tokens[head - 1]?.lower}`)) return null
  if (isWondered(tokens, head, sentence.first)) return null
  let told: Manner | null = occurred
  for (let at = head - 1; at >= sentence.first && head - at <= LOOK_BACK; at -= 1) {
    const token = tokens[at]
    if (!token || /^[,;:.]$/.test(token.text)) break
    if (token.lower === 'if') return null
    if (is('READY', token) && /^(for|to)$/.test(tokens[at + 1]?.lower ?? '')) told = proposed
    if (is('COMING', token) && head - at <= 3) return { ...scheduled, doubt: -0.1 }
    if (is('WEIGHED', token)) return null
    if (token.lower === 'called' && tokens[at - 2]?.lower === 'what') return { status: 'alleged', doubt: 0.1 }
    if (is('WISHED', token) && (head - at < 8 || /^(for|by|of)$/.test(tokens[at + 1]?.lower ?? ''))) told = { ...proposed, doubt: -0.1 }
    if (/^(will|shall)$/.test(token.lower) && told?.status === 'occurred') return scheduled
    if (token.tag !== 'VERB' || /ing$/.test(token.lower)) continue
    if (told?.status === 'occurred') told = entry.meets ? purposeStanding(page, at) : wishStanding(page, at)
    break
  }
  return told?.status === 'occurred' && liesAhead(tokens, head, sentence.last) ? scheduled : told
}

/** "asked whether the minister would go ahead with his trip". */
function isWondered(tokens: readonly Token[], head: number, first: number): boolean {
  for (let at = head - 1; at >= first && head - at <= 2 * LOOK_BACK && !/^[,;:.]$/.test(tokens[at]?.text ?? ''); at -= 1)
    if (tokens[at]?.lower === 'whether') return true
  return false
}

/** "watched via videoconference": the means of what meets nobody. */
function isMeans(tokens: readonly Token[], { head, sentence }: Trigger): boolean {
  if (!/^(via|through)$/.test(tokens[head - 1]?.lower ?? '')) return false
  for (let at = head - 2; at >= sentence.first && head - at <= LOOK_BACK; at -= 1)
    if (tokens[at]?.tag === 'VERB')
      return /^(watch|follow|observe|open|launch|inaugurate|unveil|see|view|order|announce|declare)$/.test(tokens[at]?.lemma ?? '')
  return false
}

/** "the talks will", "the talks to be held", "the meeting planned for": the words behind a noun tell that it is to come. */
function liesAhead(tokens: readonly Token[], head: number, last: number): boolean {
  for (let at = head + 1; at < last && at - head <= MOST_BEHIND; at += 1) {
    const token = tokens[at]
    if (!token || /^[,;.]$/.test(token.text)) return false
    if (/^(will|shall)$/.test(token.lower)) return true
    if (token.lower === 'to' && /^(be|take)$/.test(tokens[at + 1]?.lower ?? '') && /^(held|convened|hosted|place)$/.test(tokens[at + 2]?.lower ?? ''))
      return true
    if (/^(scheduled|planned|slated|due)$/.test(token.lower) && /^(for|in|on|to|next|later|at)$/.test(tokens[at + 1]?.lower ?? ''))
      return tokens[at - 1]?.tag !== 'AUX' || !/^(was|were|been)$/.test(tokens[at - 1]?.lower ?? '')
    if (/^(VERB|AUX)$/.test(token.tag)) return false
  }
  return false
}
const MOST_BEHIND = 16

/** "will fly to Example for talks", "is due to arrive for talks": a meeting for which somebody is to travel lies ahead as well. */
function purposeStanding(page: Page, verb: number): Manner | null {
  const before = page.tokens[verb - 1]?.lower ?? ''
  if (/^(will|shall)$/.test(before)) return scheduled
  const told = before === 'to' ? infinitiveStanding(page, verb - 2, false) : occurred
  return told?.status === 'scheduled' ? told : wishStanding(page, verb)
}

/** "urged Example to return to talks", "threatened to resume attacks": what somebody is to do is no more than wished for. */
function wishStanding(page: Page, verb: number): Manner | null {
  const told = page.tokens[verb - 1]?.lower === 'to' ? infinitiveStanding(page, verb - 2, false) : occurred
  return told === null || (told.status === 'proposed' && told.doubt <= WISH) ? told : occurred
}
