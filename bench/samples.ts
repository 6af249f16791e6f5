import type { Addresses } from './kinds.ts'
import type { Question } from './load.ts'

/** At most so many bodies, and so many bytes of them, are kept by the bare server. */
const MOST = 1000
const MOST_BYTES = 32_000_000

/** Answers of the service, by their addresses; `items` is how many records an answer holds on the average. */
export type Sample = { bodies: Map<string, string>; tags: Map<string, string>; bytes: number; items: number }

/** Asks the service for the first addresses of a kind. */
export async function takeSample(url: string, { count, at }: Addresses, most = MOST): Promise<Sample> {
  const sample: Sample = { bodies: new Map(), tags: new Map(), bytes: 0, items: 0 }
  let total = 0
  for (let index = 0; index < Math.min(count, most) && total < MOST_BYTES; index += 1) {
    const path = at(index)
    const answer = await fetch(url + path)
    const body = await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${body}`)
    sample.bodies.set(path, body)
    sample.tags.set(path, answer.headers.get('etag') ?? '')
    total += Buffer.byteLength(body)
    sample.items += JSON.parse(body).items?.length ?? 1
  }
  return { ...sample, bytes: total / sample.bodies.size, items: sample.items / sample.bodies.size }
}

/** The questions of a sample, with the validators of their answers where those are wanted. */
export const questionsOf = ({ tags }: Sample, isConditional = false): Question[] =>
  [...tags].map(([path, tag]) => (isConditional ? { path, headers: { 'if-none-match': tag } } : { path }))
