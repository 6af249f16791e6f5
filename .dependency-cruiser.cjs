const { join } = require('node:path')

/** Who may import whom: folder, what of ours it may import, what of others. Everything else is forbidden. */
const LAYERS = [
  { from: '^src/records/', ours: ['records/'], others: ['zod', 'edtf'] },
  { from: '^src/lexicon/', ours: ['lexicon/', 'records/'], others: [] },
  { from: '^src/extract/', ours: ['extract/', 'lexicon/', 'records/'], others: ['wink-nlp', 'wink-eng-lite-web-model', 'chrono-node'] },
  { from: '^src/problems\\.ts$', ours: [], others: [] },
  { from: '^src/outcome\\.ts$', ours: ['problems\\.ts'], others: [] },
  { from: '^src/model\\.ts$', ours: ['extract/tagger/model\\.ts'], others: ['node:'] },
  { from: '^src/training(/|\\.ts$)', ours: ['training/', 'extract/'], others: ['node:', 'zod'] },
  {
    from: '^src/(ingest|article-head|explaining|anchors|outlet|verification)\\.ts$',
    ours: [
      'ingest\\.ts',
      'anchors\\.ts',
      'article-head\\.ts',
      'language\\.ts',
      'model\\.ts',
      'outlet\\.ts',
      'verification\\.ts',
      'extract/',
      'lexicon/',
      'records/',
      'problems\\.ts',
    ],
    others: ['node:', 'zod'],
  },
  { from: '^src/language\\.ts$', ours: ['records/', 'problems\\.ts'], others: ['franc-min'] },
  { from: '^src/config\\.ts$', ours: ['records/', 'problems\\.ts'], others: ['node:', 'zod'] },
  { from: '^src/store/[^/]+$', ours: ['store/', 'records/', 'problems\\.ts'], others: ['node:', 'zod'] },
  {
    from: '^src/store/sqlite/',
    ours: ['store/', 'records/', 'problems\\.ts', 'outcome\\.ts'],
    others: ['node:', 'zod', 'drizzle-orm', 'better-sqlite3', 'piscina', 'lru-cache'],
  },
  {
    from: '^src/(reader|reader-worker|verifier-worker|thread)\\.ts$',
    ours: [
      'reader-worker\\.ts',
      'verifier-worker\\.ts',
      'thread\\.ts',
      'outcome\\.ts',
      'ingest\\.ts',
      'explaining\\.ts',
      'verification\\.ts',
      'problems\\.ts',
      'records/',
      'store/(store|open|json)\\.ts',
    ],
    others: ['node:', 'piscina'],
  },
  {
    from: '^src/(http/|app\\.ts$)',
    ours: ['http/', 'config\\.ts', 'ingest\\.ts', 'reader\\.ts', 'records/', 'problems\\.ts', 'store/(store|json)\\.ts'],
    others: ['node:', 'zod', 'fastify', '@fastify/', 'helmet', 'lru-cache', 'prom-client'],
  },
  {
    from: '^src/server\\.ts$',
    ours: ['processes/', 'app\\.ts', 'config\\.ts', 'reader\\.ts', 'store/(store|open|json)\\.ts'],
    others: ['node:', 'close-with-grace'],
  },
  {
    from: '^src/processes/',
    ours: ['processes/', 'app\\.ts', 'config\\.ts', 'reader\\.ts', 'thread\\.ts', 'outcome\\.ts', 'store/(store|open|json)\\.ts'],
    others: ['node:', 'prom-client'],
  },
  {
    from: '^src/openapi\\.ts$',
    ours: ['app\\.ts', 'config\\.ts', 'ingest\\.ts', 'reader\\.ts', 'http/', 'store/(store|open|json)\\.ts', 'commands/draft-files\\.ts'],
    others: ['node:'],
  },
  {
    from: '^src/commands/',
    ours: [
      'commands/',
      'server\\.ts',
      'openapi\\.ts',
      'config\\.ts',
      'article-head\\.ts',
      'reader\\.ts',
      'ingest\\.ts',
      'explaining\\.ts',
      'model\\.ts',
      'training\\.ts',
      'records/',
      'problems\\.ts',
      'store/(store|open|json|maintenance)\\.ts',
    ],
    others: ['node:', 'zod', 'commander'],
  },
]

/** Names by which dependency-cruiser knows a package (its place in node_modules) or Node's own modules. */
const toPattern = (name) => (name === 'node:' ? '^(node:)?[a-z_/]+$' : `node_modules/${name}`)

const only = ({ from, ours, others }) => ({
  name: `${from.replace(/[\^$\\]/g, '')} imports only its own layers`,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [...ours.map((path) => `^src/${path}`), ...others.map(toPattern)] },
})

module.exports = {
  forbidden: [
    ...LAYERS.map(only),
    {
      name: 'every file has a layer',
      severity: 'error',
      from: { path: '^src/', pathNot: LAYERS.map(({ from }) => from) },
      to: {},
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' }, to: {} },
    { name: 'no unresolved imports', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no tests in the program', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|bench|evaluation|scripts)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
}
