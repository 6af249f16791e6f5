import t from 'tap'
import { readConfig, SETTINGS } from '../src/config.ts'

t.test('needs no settings', async (t) => {
  t.match(readConfig({}), {
    databaseUrl: 'sqlite:readout.db',
    host: '127.0.0.1',
    port: 3000,
    workers: 1,
    logLevel: 'info',
    bodyLimit: 4_194_304,
    openIngest: false,
    querySeconds: 20,
    answerCache: 16_777_216,
    ingestQueue: 16,
    readingTimeout: 120_000,
    requestTimeout: 60_000,
    answerTimeout: 30_000,
    keepAliveTimeout: 72_000,
    eventLoopDelayLimit: 1000,
    heapLimit: 1_073_741_824,
  })
  t.same(readConfig({ PORT: '', HOST: '', HOME: '/root' }), readConfig({}), 'an empty setting counts as not set, and others are none of ours')
})

t.test('reads every setting', async (t) => {
  const environment = {
    DATABASE_URL: 'sqlite::memory:',
    HOST: '::',
    PORT: '0',
    WORKERS: '4',
    LOG_LEVEL: 'silent',
    BODY_LIMIT: '1000',
    OPEN_INGEST: 'true',
    QUERY_SECONDS: '5',
    ANSWER_CACHE: '1000000',
    INGEST_QUEUE: '2',
    READING_TIMEOUT: '1000',
    REQUEST_TIMEOUT: '2000',
    ANSWER_TIMEOUT: '0',
    KEEP_ALIVE_TIMEOUT: '3000',
    EVENT_LOOP_DELAY_LIMIT: '0',
    HEAP_LIMIT: '0',
  }
  t.same(Object.keys(environment).sort(), Object.keys(SETTINGS).sort(), 'none is left out here')
  t.same(readConfig(environment), {
    databaseUrl: 'sqlite::memory:',
    host: '::',
    port: 0,
    workers: 4,
    logLevel: 'silent',
    bodyLimit: 1000,
    openIngest: true,
    querySeconds: 5,
    answerCache: 1_000_000,
    ingestQueue: 2,
    readingTimeout: 1000,
    requestTimeout: 2000,
    answerTimeout: 0,
    keepAliveTimeout: 3000,
    eventLoopDelayLimit: 0,
    heapLimit: 0,
  })
})

t.test('names all mistakes at once, a line each', async (t) => {
  const wrong = { DATABASE_URL: 'readout.db', PORT: '70000', LOG_LEVEL: 'loud', BODY_LIMIT: '4 MB', OPEN_INGEST: 'yes', INGEST_QUEUE: '-1' }
  const lines = [
    'DATABASE_URL=readout.db: not of the form engine:place, such as sqlite:readout.db',
    'PORT=70000: not between 0 and 65535',
    'LOG_LEVEL=loud: not one of trace, debug, info, warn, error, fatal, silent',
    'BODY_LIMIT=4 MB: not a whole number',
    'OPEN_INGEST=yes: not one of true, false',
    'INGEST_QUEUE=-1: not a whole number',
  ]
  t.throws(() => readConfig(wrong), { message: lines.join('\n') })
})
