/** What a figure has to reach, or may reach. */
export type Limit = { least: number } | { most: number }

/** One measured figure; one without a limit is only told. */
export type Figure = {
  group: string
  name: string
  /** Synthetic events in the database; null where their number does not matter. */
  events: number | null
  value: number
  unit: string
  limit: Limit | null
  /** Null where there is no limit. */
  passes: boolean | null
  /** What else was measured. */
  details: Record<string, number>
  note: string
}

const meets = (value: number, limit: Limit): boolean => ('least' in limit ? value >= limit.least : value <= limit.most)

/** A figure, held against its limit unless it is told how that came out. */
export function toFigure(measured: Pick<Figure, 'group' | 'name' | 'value' | 'unit'> & Partial<Figure>): Figure {
  const limit = measured.limit ?? null
  return { events: null, passes: limit && meets(measured.value, limit), details: {}, note: '', ...measured, limit }
}
