import type { Actors } from './actors.ts'
import type { Document } from './document.ts'
import { readArticle } from './events/article.ts'
import { type Draft, draft } from './events/drafts.ts'
import { mainOf } from './events/main.ts'
import { merge } from './events/merge.ts'
import type { Part } from './events/participants.ts'
import { datelineSite } from './events/places.ts'
import { toReading } from './events/readings.ts'
import { type Scene, setScene } from './events/scene.ts'
import { findTriggers } from './events/triggers.ts'
import { duringVisit } from './events/visits.ts'
import type { EventReading } from './readout.ts'
import type { Sentence } from './sentences.ts'
import type { FoundStatement } from './statements/statement.ts'

/** Finds what happened, is to happen, or is said to have happened; the main event first, the others by position. */
export function findEvents(document: Document, sentences: readonly Sentence[], actors: Actors, statements: readonly FoundStatement[]): EventReading[] {
  const scene = setScene(document, sentences, actors, statements)
  const happenings = merge(findDrafts(scene))
  const main = mainOf(happenings)
  const article = readArticle(document, scene.page, actors)
  return happenings
    .map((happening) => ({ happening, at: Math.min(...happening.told.map(({ evidence }) => evidence.start)) }))
    .sort((a, b) => Number(b.happening === main) - Number(a.happening === main) || a.at - b.at)
    .map(({ happening }) => toReading(scene, happening, happening === main, article))
}

function findDrafts(scene: Scene): Draft[] {
  const { page, document, sentences } = scene
  const home = datelineSite(document)
  let sides: readonly Part[] = []
  const visits: Draft[] = []
  return sentences.flatMap((sentence) => {
    const found: Draft[] = []
    for (const trigger of findTriggers(scene, sentence)) {
      const start = page.tokens[trigger.head]?.start ?? 0
      if (document.datelines.some((one) => one.start <= start && start < one.end)) continue
      const read = draft(scene, trigger, sides, home)
      const one = read && { ...read, ...duringVisit(read, visits) }
      if (!one || found.some((other) => isAsked(one, other))) continue
      if (sides.length < 2 && trigger.entry.settings && one.parts.length > 1) sides = one.parts
      if (one.parts.some(({ role }) => role === 'host') && visits.length < MOST_VISITS) visits.push(one)
      found.push(one)
    }
    return found
  })
}

const MOST_VISITS = 8

/** What somebody asks, threatens or promises is no event of its own, unless it is a meeting. */
const isAsked = (one: Draft, by: Draft): boolean =>
  by.trigger.entry.asks === true &&
  one.trigger.entry.meets !== true &&
  !(one.trigger.verb?.shape === 'finite' && one.status === 'occurred') &&
  one.trigger.head > by.trigger.head &&
  one.trigger.head < by.until
