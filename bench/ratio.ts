import { type Figure, toFigure } from './figures.ts'
import type { Speed } from './rounds.ts'

/** The share of what bare Fastify answers. */
export function toRatio(named: Pick<Figure, 'group' | 'name' | 'events' | 'note'>, [ours, bare]: readonly Speed[], least: number | null): Figure {
  if (!ours || !bare) throw new Error('two servers are compared')
  const details = { rate: ours.rate, bareRate: bare.rate, processor: ours.processor, bareProcessor: bare.processor, bytes: ours.bytes, bareBytes: bare.bytes }
  return toFigure({ ...named, value: ours.rate / bare.rate, unit: '', limit: least === null ? null : { least }, details })
}
