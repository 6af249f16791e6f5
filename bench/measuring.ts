import type { Figure } from './figures.ts'
import type { Rounds } from './rounds.ts'

/** What is measured with: `folder` takes files that are thrown away, `tell` says how far it is. */
export type Bench = Rounds & { folder: string; tell: (text: string) => void }

/** A filled database. */
export type Filled = { file: string; events: number }

/** Measures figures of one database. */
export type MeasureEach = (filled: Filled, bench: Bench) => Promise<Figure[]>

/** Measures figures once, with all databases at hand, the smallest first. */
export type MeasureOnce = (filled: readonly Filled[], bench: Bench) => Promise<Figure[]>
