import { z } from 'zod'
import type { Metrics } from '../metrics.ts'
import type { Api } from '../operation.ts'
import { NoParameters } from '../query.ts'

const EXAMPLE = `# HELP readout_http_requests_total Requests answered, by route, method and status
# TYPE readout_http_requests_total counter
readout_http_requests_total{method="GET",route="/v1/events",status="200"} 12
`

/** Figures about the running process, for Prometheus. */
export function metricRoutes(app: Api, { registry, figures }: Metrics) {
  app.get('/metrics', {
    config: { alwaysAnswered: true },
    schema: {
      operationId: 'getMetrics',
      tag: 'service',
      summary: 'Get figures about the running process, for Prometheus',
      description: 'In the text format of Prometheus, version 0.0.4. Counters begin with the process; records are counted at most once a minute.',
      querystring: NoParameters,
      response: { 200: z.string().describe('Metrics, a line each') },
      answer: { type: 'text/plain', example: EXAMPLE },
    },
    handler: async (_request, reply) => {
      reply.type(registry.contentType)
      return figures()
    },
  })
}
