/** The service as it is shipped, in a process that reads no articles: its language model is never loaded. */
import { buildApp } from '../dist/app.js'
import { readConfig, toQueryLimits } from '../dist/config.js'
import { openReader } from '../dist/reader.js'
import { openStore } from '../dist/store/open.js'

const config = readConfig(process.env)
const store = await openStore(config.databaseUrl, toQueryLimits(config))
const app = buildApp({ store, reader: openReader({ queue: config.ingestQueue, store, url: null }), config })
app.addHook('onClose', () => store.close())
process.once('SIGTERM', () => app.close())
console.log(await app.listen({ host: config.host, port: config.port }))
