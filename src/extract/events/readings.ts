import { EVENT_TYPES, type Status, type TypeAndMode } from '../../records/vocabulary.ts'
import { type Factors, factorsOf } from '../account.ts'
import { contextsOf, countContexts } from '../contexts.ts'
import type { EventReading } from '../readout.ts'
import { type Article, toParticipant } from './article.ts'
import { confidenceOf, type Draft } from './drafts.ts'
import type { Happening } from './merge.ts'
import { placeFact } from './places.ts'
import type { Scene } from './scene.ts'
import { summaryOf } from './summaries.ts'

/** Turns what was told of one happening into its reading. */
export function toReading(scene: Scene, { told }: Happening, isMain: boolean, article: Article): EventReading {
  const { document, statements } = scene
  const [fullest, ...rest] = told
  if (!fullest) throw new Error('a happening that nothing tells')
  const { trigger, parts, status } = fullest
  const assertedBy = told.some((one) => one.assertedBy === null) ? null : fullest.assertedBy
  const { kind } = told.find((one) => one.kind.mode !== null) ?? fullest
  const passage = countContexts(scene.page, ...tokensOf(scene, fullest))
  const dates = told.map((one) => one.occurred)
  const sites = told.map(({ site }) => site)
  return {
    contexts: contextsOf(passage, article.topic, trigger.entry.meets === true),
    cameo: cameoOf(trigger, kind, status),
    status,
    salience: isMain ? 'main' : 'background',
    occurred: dates.find(({ value }) => value !== null) ?? dates.find(({ reason }) => reason !== 'not-stated') ?? fullest.occurred,
    place: placeFact(sites.find((site) => site !== null) ?? null, document.text),
    summary: summaryOf(trigger, kind.mode, parts, { status }, assertedBy === null ? null : (statements[assertedBy]?.speaker ?? null)),
    participants: parts
      .map((part) => toParticipant(document, part, told, article))
      .filter(({ actorId }, place, all) => actorId === null || all.findIndex((one) => one.actorId === actorId) === place),
    statements: linked(scene, told),
    assertedBy,
    evidence: [fullest, ...rest]
      .map(({ evidence }) => evidence)
      .filter(({ start, end }, place, all) => all.findIndex((one) => one.start < end && start < one.end) === place),
    rule: trigger.rule,
    confidence: confidenceOf(groundsOf({ told })),
    ...kind,
  }
}

/** What makes up the confidence of a happening: how its fullest telling stands, and how often it is told. */
export const groundsOf = ({ told: [fullest, ...rest] }: Happening): Factors => [...(fullest?.factors ?? []), ...factorsOf({ retold: RETOLD * rest.length })]
const RETOLD = 0.03

/** CAMEO's reading: a meeting that is only intended or asked for has a code of its own. */
function cameoOf({ entry }: Draft['trigger'], kind: TypeAndMode, status: Status): string {
  if (entry.meets && status === 'scheduled') return '036'
  if (entry.meets && status === 'proposed') return entry.status === status && entry.cameo ? entry.cameo : '106'
  if (kind.type !== entry.kind.type) return EVENT_TYPES[kind.type].cameo
  const byMode = kind.mode === null ? undefined : CAMEO_OF_MODE[kind.mode]
  return entry.cameo && kind.mode === entry.kind.mode ? entry.cameo : (byMode ?? entry.cameo ?? EVENT_TYPES[kind.type].cameo)
}
const CAMEO_OF_MODE: Readonly<Record<string, string>> = { phone: '041', visit: '042', 'third-party': '044' }

const tokensOf = ({ document: { tokens } }: Scene, { evidence, trigger: { sentence } }: Draft): [number, number] => {
  let first = sentence.first
  while (first < sentence.last && (tokens[first]?.end ?? 0) <= evidence.start) first += 1
  let last = first
  while (last < sentence.last && (tokens[last]?.start ?? evidence.end) < evidence.end) last += 1
  return [first, last]
}

/** Statements that the event's words make or tell: their cue is its trigger, or their content holds it. */
function linked({ statementsOf, statementAt, document }: Scene, told: readonly Draft[]): number[] {
  const found = new Set<number>()
  for (const { trigger, evidence } of told) {
    const holder = statementAt(document.tokens[trigger.head]?.start ?? 0)
    if (holder) found.add(holder.index)
    if (!trigger.entry.speech) continue
    for (const { cue, index, content } of statementsOf(trigger.sentence.index))
      if ((cue && cue.first < trigger.last && trigger.first < cue.last) || content.some(({ start, end }) => evidence.start <= start && end <= evidence.end))
        found.add(index)
  }
  return [...found].sort((a, b) => a - b)
}
