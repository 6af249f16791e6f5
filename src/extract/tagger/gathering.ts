import { mix } from './hashes.ts'

/** More features than any candidate has. */
const MOST = 128

/** Where the hashes of one candidate's features are put, in their order; used again for the next candidate. */
export type Gathering = { readonly hashes: Int32Array; length: number; seeds: Int32Array; next: number }

/** Hashes that features begin with, by their place in their order; features of different seeds stay apart. */
export const seedsOf = (seed: number): Int32Array => Int32Array.from({ length: MOST }, (_, place) => mix(seed, place + 1))

/** A place for hashes, with none. */
export const openGathering = (): Gathering => ({ hashes: new Int32Array(MOST), length: 0, seeds: new Int32Array(0), next: 0 })

/** Goes on with features of other seeds. */
export function goOnWith(gathering: Gathering, seeds: Int32Array): void {
  gathering.seeds = seeds
  gathering.next = 0
}

/** Puts the hash of a feature, up to four values together. */
export function put(gathering: Gathering, one: number, two = 0, three = 0, four = 0): void {
  gathering.hashes[gathering.length] = mix(mix(mix(mix(gathering.seeds[gathering.next] ?? 0, one), two), three), four)
  gathering.length += 1
  gathering.next += 1
}
