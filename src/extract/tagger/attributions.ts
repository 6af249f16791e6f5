import type { TokenRange } from '../document/tokens.ts'
import type { Sentence } from '../sentences.ts'
import { goesOn, type Role, roleOf } from './labels.ts'
import { WIDTH } from './lattice.ts'
import { sequencesOf, type Tagging } from './tag.ts'

/** Tokens that were labelled alike, and how sure that is. */
export type Run = TokenRange & { readonly role: Role; readonly sentence: number; readonly sequence: number; readonly belief: number }

/** What is said, by which words and by whom, as the tagger sees it, and how sure that is. */
export type Attribution = { readonly content: readonly Run[]; readonly cue: Run | null; readonly speaker: Run | null; readonly belief: number }

/** The runs of labels in reading order. */
export function findRuns({ labels, beliefs }: Tagging, sentences: readonly Sentence[]): Run[] {
  const runs: Run[] = []
  let sentence = 0
  for (const [sequence, range] of sequencesOf(sentences).entries())
    for (let at = range.first; at < range.last; at += 1) {
      const label = labels[at] ?? 0
      const role = roleOf(label)
      if (role === null || goesOn(label)) continue
      let last = at + 1
      while (last < range.last && labels[last] === label + 1) last += 1
      while ((sentences[sentence]?.last ?? last) <= at) sentence += 1
      let sum = 0
      for (let inside = at; inside < last; inside += 1) sum += (beliefs[inside * WIDTH + label] ?? 0) + (beliefs[inside * WIDTH + label + 1] ?? 0)
      runs.push({ first: at, last, role, sentence, sequence, belief: sum / (last - at) })
    }
  return runs
}

/** The cue that a content belongs to: the next one on the side that its label names, in its paragraph or at the end of the one before. */
function cueOf(content: Run, cues: readonly Run[], after: number): Run | null {
  const next = cues[after]
  const last = cues[after - 1]
  const ahead = next?.sequence === content.sequence ? next : null
  const behind = last && content.sequence - last.sequence <= 1 ? last : null
  if (content.role === 'content>') return ahead ?? (behind?.sequence === content.sequence ? behind : null)
  return behind
}

/** The speaker of a cue: the nearest in its sentence, behind it only where no other cue stands between. */
function speakerOf(cue: Run, speakers: readonly Run[], cues: readonly Run[]): Run | null {
  const same = speakers.filter(({ sentence }) => sentence === cue.sentence)
  const left = same.findLast(({ role, last }) => role === 'speaker>' && last <= cue.first) ?? null
  const right = same.find(({ role, first }) => role === 'speaker<' && first >= cue.last) ?? null
  const isApart = (from: number, to: number) => cues.some((other) => other !== cue && other.first >= from && other.last <= to)
  if (right && !isApart(cue.last, right.first) && (right.first - cue.last <= 2 || !left || isApart(left.last, cue.first))) return right
  return left ?? right ?? same.findLast(({ last }) => last <= cue.first) ?? same.find(({ first }) => first >= cue.last) ?? null
}

function bySentence(runs: readonly Run[]): Map<number, Run[]> {
  const found = new Map<number, Run[]>()
  for (const run of runs) {
    const known = found.get(run.sentence)
    if (known) known.push(run)
    else found.set(run.sentence, [run])
  }
  return found
}

/** Tells the speaker of any cue among runs. */
export function openSpeakers(runs: readonly Run[]): (cue: Run) => Run | null {
  const speakersIn = bySentence(runs.filter(({ role }) => role.startsWith('speaker')))
  const cuesIn = bySentence(runs.filter(({ role }) => role === 'cue'))
  return (cue) => speakerOf(cue, speakersIn.get(cue.sentence) ?? [], cuesIn.get(cue.sentence) ?? [])
}

/** How sure a content that stands without a known cue is of one. */
const WITHOUT_CUE = 0.5

const beliefOf = (content: readonly Run[], cue: Run | null): number => Math.min(...content.map(({ belief }) => belief)) * (cue?.belief ?? WITHOUT_CUE) ** 0.5

/** Puts runs together: every content with its cue, every cue with its speaker. */
export function toAttributions(runs: readonly Run[]): Attribution[] {
  const cues = runs.filter(({ role }) => role === 'cue')
  const speaker = openSpeakers(runs)
  const found: { content: Run[]; cue: Run | null; speaker: Run | null }[] = []
  const ofCue = new Map<Run, { content: Run[] }>()
  let after = 0
  for (const content of runs) {
    if (!content.role.startsWith('content')) continue
    while (after < cues.length && (cues[after]?.first ?? 0) < content.last) after += 1
    const cue = cueOf(content, cues, after)
    const open = cue && ofCue.get(cue)
    const previous = open?.content.at(-1)
    const isNext = previous?.role === 'content<' && content.role === 'content<'
    if (open && !isNext) {
      open.content.push(content)
      continue
    }
    const attribution = { content: [content], cue, speaker: cue && speaker(cue) }
    found.push(attribution)
    if (cue && !isNext) ofCue.set(cue, attribution)
  }
  return found.map((attribution) => ({ ...attribution, belief: beliefOf(attribution.content, attribution.cue) }))
}
