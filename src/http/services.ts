import type { Config } from '../config.ts'
import type { Reader } from '../reader.ts'
import type { Store } from '../store/store.ts'
import type { Metrics } from './metrics.ts'

/** What the routes are served from. */
export type Services = {
  store: Store
  reader: Reader
  config: Config
  metrics: Metrics
  /** The instant at which an article is taken in, ISO 8601. */
  now: () => string
  /** The OpenAPI document as JSON. */
  document: string
}
