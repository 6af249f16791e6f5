/** The groups of figures by their names, in the order in which they are measured. */
import { measureAgain } from './groups/again.ts'
import { measureAggregates } from './groups/aggregates.ts'
import { measureDepth } from './groups/depth.ts'
import { measureEventLoop } from './groups/event-loop.ts'
import { measureExports } from './groups/exports.ts'
import { measureFirst } from './groups/first.ts'
import { measureImporting } from './groups/importing.ts'
import { measureLogs } from './groups/logs.ts'
import { measureMemory } from './groups/memory.ts'
import { measureProcesses } from './groups/processes.ts'
import { measureReader } from './groups/reader.ts'
import { measureStart } from './groups/start.ts'
import { measureTails } from './groups/tails.ts'
import { measureWrites } from './groups/writes.ts'
import type { MeasureEach, MeasureOnce } from './measuring.ts'

/** What is measured for each database. */
export const EACH: Record<string, MeasureEach> = {
  first: measureFirst,
  again: measureAgain,
  depth: measureDepth,
  loop: measureEventLoop,
  aggregates: measureAggregates,
  processes: measureProcesses,
  memory: measureMemory,
  logs: measureLogs,
  exports: measureExports,
}

/** What is measured once. */
export const ONCE: Record<string, MeasureOnce> = {
  tails: measureTails,
  reader: measureReader,
  start: measureStart,
  writes: measureWrites,
  importing: measureImporting,
}

export const GROUPS = [...Object.keys(EACH), ...Object.keys(ONCE)]
