import t from 'tap'
import { LABELS, mayFollow } from '../../../src/extract/tagger/labels.ts'
import { believe, bestPath, type Lattice, laySteps, openRoom, WIDTH } from '../../../src/extract/tagger/lattice.ts'
import { seeded } from '../../../src/training/random.ts'

const LENGTH = 3

/** Random scores of labels and of the steps between them. */
function randomScores(seed: number) {
  const random = seeded(seed)
  const scores = (size: number) => Float64Array.from({ length: size }, () => 4 * random() - 2)
  return { emissions: scores(LENGTH * WIDTH), transitions: scores(WIDTH * WIDTH) }
}

/** Every legal sequence of labels with its score, by trying all of them. */
function everyPath({ emissions, transitions }: ReturnType<typeof randomScores>): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }]
  for (let at = 0; at < LENGTH; at += 1)
    paths = paths.flatMap(({ path, score }) =>
      LABELS.flatMap((_, label) => {
        const from = path.at(-1) ?? null
        const moved = from === null ? 0 : (transitions[from * WIDTH + label] ?? 0)
        return mayFollow(from, label) ? [{ path: [...path, label], score: score + moved + (emissions[at * WIDTH + label] ?? 0) }] : []
      }),
    )
  return paths
}

for (const seed of [1, 2, 3]) {
  const scores = randomScores(seed)
  const lattice: Lattice = { length: LENGTH, emissions: scores.emissions, steps: laySteps(scores.transitions) }
  const paths = everyPath(scores)
  const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0)
  const chance = (holds: (path: number[]) => boolean) => paths.filter(({ path }) => holds(path)).reduce((sum, { score }) => sum + Math.exp(score), 0) / total

  t.test(`the best path is the best of all legal ones (${seed})`, async (t) => {
    const [best] = paths.sort((a, b) => b.score - a.score)
    t.same([...bestPath(lattice)], best?.path)
  })

  t.test(`beliefs are the shares of all legal paths (${seed})`, async (t) => {
    const beliefs = believe(lattice)
    for (let at = 0; at < LENGTH; at += 1)
      for (let label = 0; label < WIDTH; label += 1) t.ok(Math.abs((beliefs.labels[at * WIDTH + label] ?? 0) - chance((path) => path[at] === label)) < 1e-9)
    t.ok(Math.abs(beliefs.pair(1, 0, 1) - chance((path) => path[0] === 0 && path[1] === 1)) < 1e-9)
  })
}

t.test('what a label is favoured by counts for it everywhere', async (t) => {
  const { emissions, transitions } = randomScores(4)
  const steps = laySteps(transitions)
  const opening = LABELS.indexOf('B-cue')
  const favours = Float64Array.from({ length: WIDTH }, (_, label) => (label === opening ? 100 : 0))
  t.same([...bestPath({ length: LENGTH, emissions, steps }, favours)], [opening, opening, opening])
})

t.test('room that was used before changes nothing', async (t) => {
  const room = openRoom(LENGTH + 2)
  const latticeOf = (seed: number, length: number): Lattice => {
    const { emissions, transitions } = randomScores(seed)
    return { length, emissions, steps: laySteps(transitions) }
  }
  for (const [seed, length] of [
    [5, 3],
    [6, 2],
    [7, 3],
    [8, 1],
  ] as const) {
    const lattice = latticeOf(seed, length)
    t.same([bestPath(lattice, undefined, room), believe(lattice, room).labels], [bestPath(lattice), believe(lattice).labels])
  }
})

t.test('a run goes on only from itself', async (t) => {
  const opening = LABELS.indexOf('B-cue')
  const inside = LABELS.indexOf('I-cue')
  t.notOk(mayFollow(null, inside))
  t.ok(mayFollow(opening, inside))
  t.ok(mayFollow(inside, inside))
  t.notOk(mayFollow(LABELS.indexOf('B-content>'), inside))
  t.ok(mayFollow(inside, LABELS.indexOf('outside')))
})
