import type { Api } from './operation.ts'
import { actorRoutes } from './routes/actors.ts'
import { articleRoutes } from './routes/articles.ts'
import { eventListRoutes, eventRoutes } from './routes/events.ts'
import { facetRoutes } from './routes/facets.ts'
import { metricRoutes } from './routes/metrics.ts'
import { networkRoutes } from './routes/network.ts'
import { participantRoutes } from './routes/participants.ts'
import { problemRoutes } from './routes/problems.ts'
import { serviceRoutes } from './routes/service.ts'
import { statementRoutes } from './routes/statements.ts'
import { termRoutes } from './routes/terms.ts'
import { timelineRoutes } from './routes/timelines.ts'
import { vocabularyRoutes } from './routes/vocabulary.ts'
import type { Services } from './services.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** Registers every route of the API; what they answer is finished JSON text. */
export function routes(app: Api, services: Services) {
  app.register(async (api: Api) => {
    api.addHook('onRequest', (_request, reply, done) => {
      reply.type(JSON_TYPE)
      done()
    })
    articleRoutes(api, services)
    eventRoutes(api, services)
    eventListRoutes(api, services)
    participantRoutes(api, services)
    statementRoutes(api, services)
    actorRoutes(api, services)
    termRoutes(api, services)
    facetRoutes(api, services)
    timelineRoutes(api, services)
    networkRoutes(api, services)
    vocabularyRoutes(api)
    serviceRoutes(api, services)
    metricRoutes(api, services.metrics)
    problemRoutes(api)
  })
}
