import { Command, InvalidArgumentError } from 'commander'
import { GROUPS } from './groups.ts'
import type { Rounds } from './rounds.ts'

/** What a run is told: sizes of databases, the smallest first, and the groups that are wanted. */
export type Options = Rounds & { events: number[]; only: string[]; folder?: string; json?: string }

function toCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It has to be a whole number from 1.')
  return Number(text)
}

const toCounts = (text: string): number[] => [...new Set(text.split(',').map(toCount))].sort((a, b) => a - b)

function toGroups(text: string): string[] {
  const unknown = text.split(',').filter((name) => !GROUPS.includes(name))
  if (unknown.length > 0) throw new InvalidArgumentError(`${unknown.join(', ')}: not one of ${GROUPS.join(', ')}.`)
  return text.split(',')
}

/** Reads the command line; ends the process where it is wrong. */
export const readOptions = (): Options =>
  new Command('npm run bench --')
    .description('measure the service, with synthetic data and beside bare Fastify that sends the same bytes; exits with 1 where a limit is missed')
    .option(
      '--events <numbers>',
      'sizes of databases, with commas between them; a million events take half an hour to fill and 17 GB',
      toCounts,
      [10_000, 100_000],
    )
    .option('--only <groups>', `what to measure: ${GROUPS.join(', ')}`, toGroups, GROUPS)
    .option('--rounds <number>', 'rounds of which the middle counts', toCount, 5)
    .option('--seconds <number>', 'length of a round of requests', toCount, 2)
    .option('--folder <folder>', 'folder of databases named readout-10000.db and so on; those that are missing are filled, and kept')
    .option('--json <file>', 'file that takes all figures')
    .allowExcessArguments(false)
    .parse()
    .opts<Options>()
