import t from 'tap'
import { SORTS } from '../../../src/records/filters.ts'
import { type Condition, PLANS, type Plan } from '../../../src/store/sqlite/conditions.ts'
import { openDatabase } from '../../../src/store/sqlite/database.ts'
import { type AnySelection, type Group, type Parts, paired, partsOf } from '../../../src/store/sqlite/groups.ts'
import { pageSql } from '../../../src/store/sqlite/page-sql.ts'
import { compile } from '../../../src/store/sqlite/shapes.ts'

const database = openDatabase(':memory:')
t.teardown(() => database.close())

type Reading = { plan: Plan; sort: string; gathered?: Group; isKnown?: boolean; hasCursor?: boolean } & ({ selection: AnySelection } | { parts: Parts })

/** How SQLite reads a page, a line for each step. */
function stepsOf({ plan, sort, gathered, isKnown = true, hasCursor = true, ...asked }: Reading): string[] {
  const key = plan.keys[sort.replace('-', '')]
  if (!key) throw new Error(`there is no sort ${sort}`)
  const parts = 'parts' in asked ? asked.parts : partsOf(plan, asked.selection)
  return (['records', 'sequences'] as const).flatMap((taking) => {
    const { text, names } = compile(pageSql({ plan, parts, gathered, taking, key, isDescending: sort.startsWith('-'), isKnown, hasCursor }))
    const steps = database.prepare<unknown[], { detail: string }>(`explain query plan ${text}`).all(...names.map(() => '1'))
    return steps.map(({ detail }) => detail)
  })
}

/** A search index that is asked for words is read from there on, which SQLite calls a scan. */
const isMatch = (step: string) => / VIRTUAL TABLE INDEX \d+:=?M/.test(step)
const isScan = (step: string) => step.startsWith('SCAN') && !step.startsWith('SCAN (subquery') && !isMatch(step)
const isSort = (step: string) => step.includes('TEMP B-TREE')

const VALUE = {
  range: { earliest: '2024-05-17', latest: '2024-05-17' },
  number: { least: 0.5, most: 1 },
  column: 'value',
  link: 'value',
  search: 'value',
} as const

const selectionFor = (parameter: string, { kind }: Condition, size: number): AnySelection => ({ filter: { [parameter]: [Array(size).fill(VALUE[kind])] } })
const plans: [keyof typeof PLANS, Plan][] = [
  ['articles', PLANS.articles],
  ['events', PLANS.events],
  ['participants', PLANS.participants],
  ['statements', PLANS.statements],
  ['actors', PLANS.actors],
  ['terms', PLANS.terms],
]

for (const [list, plan] of plans) {
  const sort = SORTS[list][0]

  t.test(`${list}: every filter searches an index in the default order and sorts nothing`, async (t) => {
    for (const [parameter, condition] of Object.entries(plan.conditions).filter(
      ([, { kind }]) => kind === 'column' || kind === 'link' || (kind === 'search' && sort === '-ingested'),
    )) {
      const selection = selectionFor(parameter, condition, 1)
      for (const hasCursor of [false, true]) {
        const steps = stepsOf({ plan, selection, sort, hasCursor })
        t.notOk(
          steps.some((step) => isScan(step) || isSort(step)),
          `${parameter}: ${steps.join(', ')}`,
        )
      }
    }
  })

  t.test(`${list}: rows of few are searched for by an index, whatever the order`, async (t) => {
    for (const [parameter, condition] of Object.entries(plan.conditions)) {
      const selection = selectionFor(parameter, condition, 2)
      const [gathered] = partsOf(plan, selection).groups
      if (!gathered) throw new Error('one filter makes one group')
      for (const order of SORTS[list]) t.notOk(stepsOf({ plan, selection, gathered, sort: order }).some(isScan), `${parameter} by ${order}`)
    }
  })

  t.test(`${list}: every order is that of an index`, async (t) => {
    for (const order of SORTS[list]) {
      const steps = stepsOf({ plan, selection: { filter: {} }, sort: order })
      t.notOk(
        steps.some((step) => isScan(step) || isSort(step)),
        `${order}: ${steps.join(', ')}`,
      )
    }
  })
}

t.test('any of several values merges ordered walks and sorts nothing', async (t) => {
  for (const parameter of ['type', 'country', 'actor'] as const) {
    const steps = stepsOf({ plan: PLANS.events, selection: selectionFor(parameter, PLANS.events.conditions[parameter], 3), sort: '-ingested' })
    t.ok(steps.includes('MERGE (UNION)'), parameter)
    t.notOk(
      steps.some((step) => isScan(step) || isSort(step)),
      steps.join(', '),
    )
  }
})

t.test('records without the sorted value are reached by an index as well', async (t) => {
  const steps = stepsOf({ plan: PLANS.events, selection: { filter: {} }, sort: '-occurred', isKnown: false })
  t.match(steps[1], /SEARCH events USING COVERING INDEX events_by_occurred \(occurred_earliest=\? AND id<\?\)/)
})

t.test('two filters walk one index and test the other', async (t) => {
  const selection = { filter: { country: [['TUR'], ['IRN']], type: [['CONSULT']] } }
  const steps = stepsOf({ plan: PLANS.events, selection, sort: '-ingested' })
  t.match(steps[1], /SEARCH event_countries USING COVERING INDEX .* \(country=\? AND event_sequence<\?\)/)
  t.notOk(
    steps.some((step) => isScan(step) || isSort(step)),
    steps.join(', '),
  )
})

t.test('two countries walk the index of their pairs, of one type or of several that are tested there', async (t) => {
  for (const [types, walk] of [
    [['CONSULT'], /SEARCH event_pairs USING COVERING INDEX .* \(one=\? AND other=\? AND type=\? AND event_sequence<\?\)/],
    [['CONSULT', 'AID'], /SEARCH event_pairs USING COVERING INDEX .* \(one=\? AND other=\? AND event_sequence<\?\)/],
  ] as const) {
    const { groups, branches } = partsOf(PLANS.events, { filter: { country: [['TUR'], ['IRN']], type: [types] } })
    const parts = { groups: paired(groups, { 'country.0.0': 'TUR', 'country.1.0': 'IRN' }), branches }
    const steps = stepsOf({ plan: PLANS.events, parts, sort: '-ingested' })
    t.match(steps.join('\n'), walk)
    t.notOk(
      steps.some((step) => isScan(step) || isSort(step)),
      steps.join(', '),
    )
  }
})

for (const [list, plan] of [
  ['events', PLANS.events],
  ['statements', PLANS.statements],
] as const)
  t.test(`${list}: rows on a walk are tested without their records, whatever is tested but the article`, async (t) => {
    for (const [parameter, condition] of Object.entries<Condition>(plan.conditions)) {
      if (parameter === 'q' || parameter === 'article') continue
      const selection = { filter: { q: [['value']], [parameter]: [[VALUE[condition.kind]]] } }
      const tests = stepsOf({ plan, selection, sort: '-ingested' }).filter((step) => step.startsWith(`SEARCH ${list} `))
      t.match(tests, [`SEARCH ${list} USING INDEX ${list}_tested (sequence=?)`, `SEARCH ${list} USING COVERING INDEX ${list}_tested (sequence=?)`], parameter)
    }
  })

t.test('branches that have an index each are merged walks, tested in full', async (t) => {
  const selection = { filter: { status: [['occurred']] }, any: [{ country: [['TUR', 'IRN']] }, { type: [['CONSULT']], outlet: [['Sample Wire']] }] }
  const alone = stepsOf({ plan: PLANS.events, selection: { ...selection, filter: {} }, sort: '-ingested' })
  t.ok(alone.includes('MERGE (UNION)'), alone.join(', '))
  const together = stepsOf({ plan: PLANS.events, selection, sort: '-ingested' })
  t.notOk(together.includes('MERGE (UNION)'), 'a filter that all share is walked instead')
  for (const steps of [alone, together])
    t.notOk(
      steps.some((step) => isScan(step) || isSort(step)),
      steps.join(', '),
    )
})
