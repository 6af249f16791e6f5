import type { FastifyInstance } from 'fastify'
import { Counter, Histogram, type Registry } from 'prom-client'

/** Upper bounds of the buckets, in seconds. */
const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]
const MILLISECONDS = BOUNDS.map((bound) => bound * 1000)

/** Requests of one status: how many fell into each bucket (the last one beyond all bounds), and their seconds together. */
type Series = { counts: Float64Array; seconds: number }
/** Requests of one route and method by their status. */
type Tally = { method: string; route: string; statuses: Map<number, Series> }

const DURATION = { name: 'readout_http_request_duration_seconds', help: 'Seconds from a request to the end of its answer, by route, method and status' }
const REQUESTS = { name: 'readout_http_requests_total', help: 'Requests answered, by route, method and status' }
const LABELS = ['method', 'route', 'status'] as const
/** What stands for the route of a request that none serves, so that no caller can add routes. */
const UNSERVED = 'none'

function openSeries(statuses: Tally['statuses'], status: number): Series {
  const series = { counts: new Float64Array(BOUNDS.length + 1), seconds: 0 }
  statuses.set(status, series)
  return series
}

/** Counts one answer; what a request costs here is this function alone. */
export function tally({ statuses }: Pick<Tally, 'statuses'>, status: number, milliseconds: number) {
  const series = statuses.get(status) ?? openSeries(statuses, status)
  let bucket = 0
  while (milliseconds > (MILLISECONDS[bucket] ?? Infinity)) bucket += 1
  series.counts[bucket] = (series.counts[bucket] ?? 0) + 1
  series.seconds += milliseconds / 1000
}

const total = ({ counts }: Series) => counts.reduce((sum, count) => sum + count, 0)

/** Every series with its labels. */
const seriesOf = (tallies: Iterable<Tally>) =>
  [...tallies].flatMap(({ method, route, statuses }) =>
    [...statuses].map(([status, series]) => ({ labels: { method, route, status: String(status) }, series })),
  )

/** A histogram's values as Prometheus has them: each bucket counts all that took no longer. */
function toValues({ labels, series }: ReturnType<typeof seriesOf>[number]) {
  let counted = 0
  const buckets = [...series.counts].map((count, index) => {
    counted += count
    return { metricName: `${DURATION.name}_bucket`, labels: { le: BOUNDS[index] ?? '+Inf', ...labels }, value: counted }
  })
  return [...buckets, { metricName: `${DURATION.name}_sum`, labels, value: series.seconds }, { metricName: `${DURATION.name}_count`, labels, value: counted }]
}

/** Publishes tallies; prom-client's own histogram hashes its labels at every observation, so it is told its values only when it is asked for them. */
function publish(registry: Registry, tallies: Map<string, Tally>) {
  const histogram = new Histogram({ ...DURATION, labelNames: LABELS, registers: [registry] })
  const get = async () => ({ ...DURATION, type: 'histogram', aggregator: 'sum', values: seriesOf(tallies.values()).flatMap(toValues) })
  Object.assign(histogram, { get, getForPromString: get })
  new Counter({
    ...REQUESTS,
    labelNames: LABELS,
    registers: [registry],
    collect() {
      this.reset()
      for (const { labels, series } of seriesOf(tallies.values())) this.inc(labels, total(series))
    },
  })
}

/** Counts every answer of the routes that are registered from now on, and those to requests that no route serves. */
export function countRequests(app: FastifyInstance, registry: Registry) {
  const tallies = new Map<string, Tally>()
  const open = (method: string, route: string): Tally => {
    const key = `${method} ${route}`
    const opened = tallies.get(key) ?? { method, route, statuses: new Map() }
    tallies.set(key, opened)
    return opened
  }
  app.addHook('onRoute', (route) => {
    const own = open([route.method].flat().join(), route.url)
    const others = [route.onResponse ?? []].flat()
    route.onResponse = [
      ...others,
      (_request, { statusCode, elapsedTime }, done) => {
        tally(own, statusCode, elapsedTime)
        done()
      },
    ]
  })
  app.addHook('onResponse', (request, { statusCode, elapsedTime }, done) => {
    if (request.is404) tally(open(request.method, UNSERVED), statusCode, elapsedTime)
    done()
  })
  publish(registry, tallies)
}
