import { z } from 'zod'

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) => z.enum(values, { error: `not one of ${values.join(', ')}` })

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, { error: 'not a whole number' })
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: `not between ${least} and ${most}` })

/** The settings by their names in the environment, with their defaults. */
export const SETTINGS = {
  DATABASE_URL: z
    .string()
    .regex(/^[a-z]+:./, { error: 'not of the form engine:place, such as sqlite:readout.db' })
    .default('sqlite:readout.db')
    .describe('Where the records are kept'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  PORT: whole(0, 65_535).default(3000).describe('Port to listen on; 0 for any that is free'),
  WORKERS: whole(1, 64).default(1).describe('Processes that answer requests; with more than one, another process reads articles'),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
    .default('info')
    .describe('Least severe messages that are logged; from warn on, requests are not'),
  BODY_LIMIT: whole(1, 1_073_741_824).default(4_194_304).describe('Largest request body, in bytes'),
  OPEN_INGEST: oneOf(['true', 'false'])
    .transform((value) => value === 'true')
    .default(false)
    .describe('Whether others than programs on this machine may send articles'),
  QUERY_SECONDS: whole(1, 3600).default(20).describe('Longest time that a question to the database may take, in seconds'),
  ANSWER_CACHE: whole(0, 1_099_511_627_776).default(16_777_216).describe('Memory for answers that may be asked for again, in bytes; 0 for none'),
  INGEST_QUEUE: whole(0, 10_000).default(16).describe('Number of articles that may wait to be read'),
  READING_TIMEOUT: whole(100, 3_600_000).default(120_000).describe('Longest time for an article, waiting included, in ms'),
  REQUEST_TIMEOUT: whole(100, 3_600_000).default(60_000).describe('Longest time for a request to arrive in full, in ms'),
  ANSWER_TIMEOUT: whole(0, 3_600_000).default(30_000).describe('Longest time until any other answer is ready, in ms; 0 for no limit'),
  KEEP_ALIVE_TIMEOUT: whole(1, 3_600_000).default(72_000).describe('Time for which an idle connection is kept open, in ms'),
  EVENT_LOOP_DELAY_LIMIT: whole(0, 60_000).default(1_000).describe('Mean delay of the event loop from which requests are refused, in ms; 0 for no limit'),
  HEAP_LIMIT: whole(0, 1_099_511_627_776).default(1_073_741_824).describe('Heap in use from which requests are refused, in bytes; 0 for no limit'),
} as const

const Settings = z.object(SETTINGS)

/** What the service was told by its environment. */
export type Config = {
  databaseUrl: string
  host: string
  port: number
  workers: number
  logLevel: z.infer<typeof SETTINGS.LOG_LEVEL>
  /** Bytes. */
  bodyLimit: number
  openIngest: boolean
  /** Longest time of a question to the database. */
  querySeconds: number
  /** Bytes. */
  answerCache: number
  /** Articles that may wait. */
  ingestQueue: number
  /** Milliseconds, as are all times. */
  readingTimeout: number
  requestTimeout: number
  answerTimeout: number
  keepAliveTimeout: number
  eventLoopDelayLimit: number
  /** Bytes. */
  heapLimit: number
}

/** Longest time that open requests are given when a process ends, in milliseconds. */
export const GRACE = 10_000

/** Passing 2,000 entries was measured to take a millisecond, and some more where they are not in memory. */
const WALK = 2000

/** The limits of the threads that answer what needs much reading; several serving processes have one each. */
export const toQueryLimits = ({ querySeconds, workers }: Pick<Config, 'querySeconds' | 'workers'>) => ({
  walk: WALK,
  threads: workers === 1 ? 2 : 1,
  queue: workers === 1 ? 32 : 16,
  timeLimit: querySeconds * 1000,
})

/** Reads the settings once. Throws one Error that names every wrong setting; a setting that is empty counts as not set. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.keys(SETTINGS).map((name) => [name, environment[name] || undefined]))
  const { success, data, error } = Settings.safeParse(given)
  if (!success) throw new Error(error.issues.map(({ path, message }) => `${path.join('.')}=${given[String(path[0])]}: ${message}`).join('\n'))
  return {
    databaseUrl: data.DATABASE_URL,
    host: data.HOST,
    port: data.PORT,
    workers: data.WORKERS,
    logLevel: data.LOG_LEVEL,
    bodyLimit: data.BODY_LIMIT,
    openIngest: data.OPEN_INGEST,
    querySeconds: data.QUERY_SECONDS,
    answerCache: data.ANSWER_CACHE,
    ingestQueue: data.INGEST_QUEUE,
    readingTimeout: data.READING_TIMEOUT,
    requestTimeout: data.REQUEST_TIMEOUT,
    answerTimeout: data.ANSWER_TIMEOUT,
    keepAliveTimeout: data.KEEP_ALIVE_TIMEOUT,
    eventLoopDelayLimit: data.EVENT_LOOP_DELAY_LIMIT,
    heapLimit: data.HEAP_LIMIT,
  }
}
