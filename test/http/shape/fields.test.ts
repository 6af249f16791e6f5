import t from 'tap'
import { COLUMNS } from '../../../src/http/exports/columns.ts'
import { fieldsOf } from '../../../src/records/resources.ts'
import { sampleRecords } from '../../sample.ts'
import { checkedApp } from '../checked-app.ts'

const LISTS = ['articles', 'events', 'participants', 'statements', 'actors', 'terms'] as const
const { article, events, statements } = sampleRecords({ key: 'one' })

t.test('a record has the fields that are asked for, and its id', async (t) => {
  const { app } = await checkedApp(t, { keys: ['one', 'two'] })
  for (const list of LISTS) {
    const whole = (await app.inject(`/v1/${list}`)).json()
    for (const field of fieldsOf(list)) {
      const { items, next, meta } = (await app.inject(`/v1/${list}?fields[${list}]=${field}`)).json()
      t.same(
        items,
        whole.items.map((item: Record<string, unknown>) => ({ id: item.id, [field]: item[field] })),
        `${list} with ${field}`,
      )
      t.same([next, meta], [whole.next, whole.meta])
    }
  }
})

t.test('single records and the lists within others are as sparse', async (t) => {
  const { app } = await checkedApp(t)
  const addresses = {
    [`/v1/articles/${article.id}?fields[articles]=headline`]: { id: article.id, headline: 'Ministers meet' },
    [`/v1/events/${events[0]?.id}?fields[events]=type,status`]: { id: events[0]?.id, type: 'CONSULT', status: 'occurred' },
    [`/v1/statements/${statements[0]?.id}?fields%5Bstatements%5D=form`]: { id: statements[0]?.id, form: 'direct' },
    '/v1/actors/country/tur?fields[actors]=name,id': { id: 'country/tur', name: 'Turkey' },
  }
  for (const [address, answer] of Object.entries(addresses)) t.same((await app.inject(address)).json(), answer)
  const within = `/v1/events/${events[0]?.id}/statements?fields[statements]=act`
  t.same((await app.inject(within)).json().items, [{ id: statements[0]?.id, act: 'agree' }])
})

t.test('what is included is as sparse as is asked for', async (t) => {
  const { app } = await checkedApp(t)
  const { items, included } = (await app.inject('/v1/statements?form=direct&include=speaker,article&fields[actors]=name&fields[articles]=outlet')).json()
  t.same(items, [statements[0]], 'what no fields are named for stays whole')
  t.same(included, {
    complete: true,
    articles: [{ id: article.id, outlet: article.outlet }],
    actors: [{ id: 'person/asha-example', name: 'Asha Example' }],
  })
})

t.test('what include names stays, where it is part of the record', async (t) => {
  const { app } = await checkedApp(t)
  const [event] = (await app.inject('/v1/events?limit=1&fields[events]=type&include=participants')).json().items
  t.same(Object.keys(event).sort(), ['id', 'participants', 'type'])
  const { included } = (await app.inject('/v1/statements?limit=1&include=events.evidence&fields[events]=id')).json()
  t.same(Object.keys(included.events[0]).sort(), ['evidence', 'id'])
})

t.test('exports have the fields that are asked for', async (t) => {
  const { app } = await checkedApp(t)
  const csv = (await app.inject('/v1/events?fields[events]=occurred,type&format=csv')).body.split('\r\n')
  t.equal(csv[0], 'id,type,occurred.value,occurred.earliest,occurred.latest,occurred.basis,occurred.reason')
  t.match(csv[1], /^evt_\w+,CONSULT,2024-05-17,2024-05-17,2024-05-17,stated,$/)
  const { items } = (await app.inject('/v1/events?fields[events]=type')).json()
  const lines = (await app.inject('/v1/events?fields[events]=type&format=ndjson')).body.trimEnd().split('\n')
  t.same(
    lines.slice(0, -1).map((line) => JSON.parse(line)),
    items,
  )
  t.same((await app.inject('/v1/events?fields[events]=type&format=json')).json().items, items)
})

t.test('the order in which fields are written does not matter', async (t) => {
  const { app } = await checkedApp(t)
  const ask = (query: string) => app.inject(`/v1/events?${query}`)
  const one = await ask('fields[events]=type,status&include=article,actors&fields[articles]=url,headline')
  const other = await ask('fields[articles]=headline,url&include=actors,article&fields[events]=status,type')
  t.equal(one.body, other.body)
  t.equal(one.headers.etag, other.headers.etag)
  t.not(one.headers.etag, (await ask('fields[events]=type')).headers.etag)
})

t.test('every field has a column', async (t) => {
  for (const list of LISTS) {
    const columns = new Set(COLUMNS[list].map((column) => column.split('.')[0]))
    t.same(
      fieldsOf(list).filter((field) => !columns.has(field)),
      [],
      list,
    )
  }
})

t.test('wrong fields are a 400 that names what there is', async (t) => {
  const { app } = await checkedApp(t)
  const ask = async (query: string) => (await app.inject(`/v1/events?${query}`)).json()
  t.match(await ask('fields[events]=id,typ,occured'), {
    status: 400,
    errors: [
      { parameter: 'fields[events]', detail: '"typ" is not an allowed value; did you mean "type"?', allowed: fieldsOf('events') },
      { parameter: 'fields[events]', detail: /did you mean "occurred"/ },
    ],
  })
  t.match(await ask('fields[event]=id'), { errors: [{ parameter: 'fields[event]', detail: 'unknown parameter; did you mean "fields[events]"?' }] })
  t.match(await ask('fields=id'), { errors: [{ parameter: 'fields', detail: 'unknown parameter; did you mean "fields[events]"?' }] })
  for (const wrong of ['', 'id,', 'id,id', 'occurred.value', 'id&fields[events]=type', '__proto__'])
    t.match(await ask(`fields[events]=${wrong}`), { status: 400, errors: [{ parameter: 'fields[events]' }] }, wrong)
  t.match(await ask('format=gdelt&fields[events]=type'), { status: 400, errors: [{ parameter: 'fields[events]', detail: /61 columns/ }] })
})

t.test('fields of records that are not in the answer are refused, not ignored', async (t) => {
  const { app } = await checkedApp(t)
  const detail = 'actors are in this answer only where include names them: one of statements.speaker, statements.actors, actors'
  for (const address of ['/v1/events', `/v1/events/${events[0]?.id}`, '/v1/events?format=csv'])
    t.match((await app.inject(`${address}${address.includes('?') ? '&' : '?'}fields[actors]=name`)).json(), {
      status: 400,
      errors: [{ parameter: 'fields[actors]', detail }],
    })
})
