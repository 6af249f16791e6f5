import { FEATURES } from './features.ts'
import { LABELS } from './labels.ts'
import { WIDTH } from './lattice.ts'

const FORMAT = 'readout-tagger/2'

/** Weights of what decides what a cue reports, a bucket each, in steps of `scale`. */
export type Ranker = { readonly bits: number; readonly weights: Int8Array; readonly scale: number }

/** What training of the tagger gives. */
export type Tagger = {
  /** Two to this power buckets hold the weights of all features, by their hash. */
  readonly bits: number
  /** WIDTH a bucket, in steps of `scale`. */
  readonly weights: Int8Array
  readonly scale: number
  /** From each label to each. */
  readonly transitions: Float64Array
}

/** What training gives, as a file holds it. */
export type Trained = { readonly tagger: Tagger; readonly ranker: Ranker }

/** A trained tagger, laid out for use. */
export type LaidOut = Pick<Tagger, 'bits' | 'scale' | 'transitions'> & {
  /** LANES a bucket: the weights of four labels in one number, a byte each, raised by RAISED. Fetching them takes longer than summing them: at half the size of two in one, it takes two thirds of the time. */
  readonly lanes: Int32Array
}

/** A trained reader: the tagger, and what decides between the readings that it leaves open. */
export type Model = { readonly tagger: LaidOut; readonly ranker: Ranker }

/** Numbers that hold the weights of a bucket. */
export const LANES = Math.ceil(WIDTH / 4)
/** Makes every weight positive. */
export const RAISED = 128

function toLanes(weights: Int8Array): Int32Array {
  const lanes = new Int32Array((weights.length / WIDTH) * LANES)
  for (let bucket = 0, place = 0; place < weights.length; bucket += LANES)
    for (let label = 0; label < WIDTH; label += 1, place += 1) {
      const lane = bucket + (label >> 2)
      lanes[lane] = (lanes[lane] ?? 0) | (((weights[place] ?? 0) + RAISED) << (8 * (label & 3)))
    }
  return lanes
}

/** Lays a trained tagger out for use. */
export const layTagger = ({ bits, weights, scale, transitions }: Tagger): LaidOut => ({ bits, lanes: toLanes(weights), scale, transitions })

/** A model as a file: the length of its head in four bytes, the head as JSON, and the weights of the tagger and of the ranker. */
export function toBytes({ tagger, ranker }: Trained): Uint8Array {
  const { bits, weights, scale, transitions } = tagger
  const ranking = { bits: ranker.bits, scale: ranker.scale }
  const head = new TextEncoder().encode(
    JSON.stringify({ format: FORMAT, labels: LABELS, features: FEATURES, bits, scale, transitions: [...transitions], ranking }),
  )
  const bytes = new Uint8Array(4 + head.length + weights.length + ranker.weights.length)
  new DataView(bytes.buffer).setUint32(0, head.length, true)
  bytes.set(head, 4)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), 4 + head.length)
  bytes.set(new Uint8Array(ranker.weights.buffer, ranker.weights.byteOffset, ranker.weights.length), 4 + head.length + weights.length)
  return bytes
}

/** The model in a file's bytes. Throws a plain Error where it was trained for other features or labels. */
export function toModel(bytes: Uint8Array): Model {
  const length = bytes.length < 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  const head = length > 0 && 4 + length <= bytes.length ? JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) : {}
  const all = new Int8Array(bytes.subarray(4 + length))
  const { format, features, labels, bits, scale, ranking } = head
  const size = 2 ** bits * WIDTH
  const fits = format === FORMAT && features === FEATURES && String(labels) === String(LABELS) && all.length === size + 2 ** ranking?.bits
  if (!fits) throw new Error('the weights were trained for another version of the reader: train them again with "readout train"')
  const tagger = { bits, weights: all.subarray(0, size), scale, transitions: Float64Array.from(head.transitions) }
  return { tagger: layTagger(tagger), ranker: { bits: ranking.bits, weights: all.subarray(size), scale: ranking.scale } }
}
