import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const count = z.int().min(0)
const part = z.number().min(0).max(1)

/** How many of how many, and the share that this is; null of none. */
export const Share = z.strictObject({ share: part.nullable(), count, of: count })
export type Share = z.infer<typeof Share>

const Count = z.strictObject({ count, of: count })

/** How much of what was read is right, and how much of what gold holds was read. */
export const Score = z.strictObject({ precision: part, recall: part, f1: part, read: Count, gold: Count })
export type Score = z.infer<typeof Score>

/** What was measured on one gold set: scores and shares by measure, and by kind and band of confidence how much was right. */
export const Figures = z.strictObject({
  shape: z.enum(['readouts', 'statements', 'events', 'types']),
  texts: count,
  refused: count.describe('Texts that the reader refuses, all of whose records are missing'),
  bytes: count,
  scores: z.record(z.string(), Score),
  shares: z.record(z.string(), Share),
  calibration: z.record(z.string(), z.array(Share.extend({ from: part }))),
})
export type Figures = z.infer<typeof Figures>

const rate = z.number().min(0)

/** Megabytes of text read in a second of processor time, at first and once they were read twice; what the start takes, first article and all; and the memory. */
export const Speed = z.strictObject({ megabytesPerSecond: z.strictObject({ first: rate, later: rate }), loadMilliseconds: rate, memoryMegabytes: rate })
export type Speed = z.infer<typeof Speed>

/** Everything that one run measures. */
export const Evaluation = z.strictObject({
  extractor: z.strictObject({ name: z.string(), version: z.string() }),
  date: z.iso.date(),
  speed: Speed.nullable(),
  sets: z.record(z.string(), Figures),
})
export type Evaluation = z.infer<typeof Evaluation>

/** Where the figures of the present reader are kept. */
export const FIGURES_FILE = fileURLToPath(new URL('figures.json', import.meta.url))
