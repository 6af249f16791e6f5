import type { Rejection } from '../records/vocabulary.ts'
import { type Factors, type Note, unheard } from './account.ts'
import type { Actors } from './actors.ts'
import type { Document } from './document.ts'
import { readArticle } from './events/article.ts'
import { type Draft, draft } from './events/drafts.ts'
import { promiseOf } from './events/intentions.ts'
import { mainOf } from './events/main.ts'
import { merge } from './events/merge.ts'
import { isKnown, type Part } from './events/participants.ts'
import { datelineSite } from './events/places.ts'
import { groundsOf, toReading } from './events/readings.ts'
import { type Scene, setScene, spanBetween } from './events/scene.ts'
import { pairIn } from './events/sides.ts'
import { findTriggers, type Trigger } from './events/triggers.ts'
import { duringVisit } from './events/visits.ts'
import type { Page } from './page.ts'
import type { EventReading } from './readout.ts'
import type { Sentence } from './sentences.ts'
import type { FoundStatement } from './statements/statement.ts'

/** An event with what makes up its confidence. */
export type FoundEvent = { readonly reading: EventReading; readonly factors: Factors }

/** Finds what happened, is to happen, or is said to have happened; the main event first, the others by position. `note` hears of what was put aside. */
export function findEvents(
  document: Document,
  sentences: readonly Sentence[],
  actors: Actors,
  statements: readonly FoundStatement[],
  note: Note = unheard,
): FoundEvent[] {
  const scene = setScene(document, sentences, actors, statements)
  const happenings = merge(findDrafts(scene, note))
  const main = mainOf(happenings)
  const article = readArticle(document, scene.page, actors)
  for (const { told } of happenings)
    for (const { trigger, confidence, evidence } of told.slice(1)) note({ kind: 'event', rule: trigger.rule, confidence, why: 'restated', span: evidence })
  return happenings
    .map((happening) => ({ happening, at: Math.min(...happening.told.map(({ evidence }) => evidence.start)) }))
    .sort((a, b) => Number(b.happening === main) - Number(a.happening === main) || a.at - b.at)
    .map(({ happening }) => ({ reading: toReading(scene, happening, happening === main, article), factors: groundsOf(happening) }))
}

function findDrafts(scene: Scene, note: Note): Draft[] {
  const { page, document, sentences } = scene
  const home = datelineSite(document)
  let sides: readonly Part[] = []
  let pair: readonly Part[] = []
  const visits: Draft[] = []
  return sentences.flatMap((sentence) => {
    const found: Draft[] = []
    const told = pair
    pair = pairIn(page, sentence)
    for (const trigger of findTriggers(scene, sentence)) {
      const putAside = (why: Rejection, confidence: number | null = null) =>
        note({ kind: 'event', rule: trigger.rule, confidence, why, span: spanBetween(page, trigger.first, trigger.last) })
      const start = page.tokens[trigger.head]?.start ?? 0
      const isInDateline = document.datelines.some((one) => one.start <= start && start < one.end)
      const read = isInDateline ? 'dateline' : trigger.verb && isAsking(page, sentence) ? 'unreal' : draft(scene, trigger, { met: sides, pair: told }, home)
      if (typeof read === 'string') {
        putAside(read)
        continue
      }
      const one = { ...read, ...duringVisit(read, visits) }
      const asked = found.findIndex((other) => isAsked(one, other, isBare(page, trigger)))
      const asker = found[asked]
      if (asker) {
        found[asked] = { ...asker, kind: promiseOf(asker.trigger, asker.kind, trigger, one.kind) }
        putAside('asked', one.confidence)
        continue
      }
      if (isTopicOf(one, found)) {
        putAside('restated', one.confidence)
        continue
      }
      if (sides.length < 2 && isTalk(one) && one.parts.length > 1 && one.parts.every(({ reference }) => isKnown(reference))) sides = one.parts
      if (one.parts.some(({ role }) => role === 'host') && visits.length < MOST_VISITS) visits.push(one)
      found.push(one)
    }
    return found
  })
}

/** A meeting or a call: who met are "the two ministers" from then on. */
const isTalk = ({ trigger, parts, kind }: Draft): boolean =>
  trigger.entry.settings !== undefined || kind.mode === 'phone' || (trigger.entry.meets === true && parts.some(({ role }) => role === 'host'))

/** A question tells nothing that happened. */
const isAsking = ({ tokens }: Page, { first, last }: Sentence): boolean => tokens.slice(Math.max(first, last - 2), last).some(({ text }) => text === '?')

const MOST_VISITS = 8

/** "held talks with B to discuss trade": what a meeting is for is no meeting of its own. */
const isTopicOf = ({ trigger }: Draft, found: readonly Draft[]): boolean =>
  trigger.entry.topical === true &&
  trigger.verb?.shape === 'infinitive' &&
  found.some((other) => other.trigger.entry.meets === true && other.trigger.head < trigger.first && trigger.head < other.until)

/** What somebody asks, threatens or promises is no event of its own, unless it is a meeting. */
const isAsked = (one: Draft, by: Draft, isBareVerb: boolean): boolean =>
  by.trigger.entry.asks === true &&
  one.trigger.entry.meets !== true &&
  !(one.trigger.verb?.shape === 'finite' && /^(occurred|denied)$/.test(one.status) && !isBareVerb) &&
  one.trigger.head > by.trigger.head &&
  one.trigger.head < by.until

/** "demands that Turkey provide": a verb without ending or auxiliary. */
const isBare = ({ tokens }: Page, { verb, head }: Trigger): boolean => verb?.start === head && tokens[head]?.lower === tokens[head]?.lemma
