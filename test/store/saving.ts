import type { Test } from 'tap'
import { parseJson, parseUtf8 } from '../../src/store/json.ts'
import { sampleRecords } from '../sample.ts'
import type { OpenStore } from './contract.ts'

const all = { filter: {}, limit: 200 } as const

/** How every engine saves. */
export async function savingContract(t: Test, open: OpenStore) {
  const opened = async (t: Test) => {
    const store = await open()
    t.teardown(() => store.close())
    return store
  }

  await t.test('an article comes back as it was saved', async (t) => {
    const store = await opened(t)
    const records = sampleRecords()
    t.same(await store.saveArticle(records), { outcome: 'created', records })
    t.same(await store.findArticleRecords(records.article.id), records)
    t.equal(await store.countArticles(), 1)
  })

  await t.test('equal records change nothing, whenever they are sent again', async (t) => {
    const store = await opened(t)
    const { records } = await store.saveArticle(sampleRecords())
    t.same(await store.saveArticle(sampleRecords({ article: { ingestedAt: '2025-01-01T00:00:00.000Z' } })), { outcome: 'unchanged', records })
    t.equal(await store.countArticles(), 1)
  })

  await t.test('other metadata raise the article’s revision and leave the records’ as they are', async (t) => {
    const store = await opened(t)
    await store.saveArticle(sampleRecords())
    const { outcome, records } = await store.saveArticle(
      sampleRecords({ article: { headline: 'Two ministers meet', publishedOn: '2024-05-19', ingestedAt: '2025-01-01T00:00:00.000Z' } }),
    )
    t.equal(outcome, 'updated')
    t.match(records.article, { revision: 2, headline: 'Two ministers meet', ingestedAt: sampleRecords().article.ingestedAt })
    t.same(
      [...records.events, ...records.statements].map(({ revision }) => revision),
      [1, 1, 1, 1],
    )
    t.same(await store.findArticleRecords(records.article.id), records)
    const published = [[{ earliest: '2024-05-19', latest: '2024-05-19' }]]
    t.equal((await store.listEvents({ ...all, filter: { published }, sort: '-ingested' })).items.length, 2, 'its events are found by the new day')
    t.equal((await store.listStatements({ ...all, filter: { published }, sort: '-ingested' })).items.length, 2, 'so are its statements')
  })

  await t.test('a changed record gets the next revision, a vanished one goes, a new one comes', async (t) => {
    const store = await opened(t)
    const before = sampleRecords()
    await store.saveArticle(before)
    const after = sampleRecords({ main: { status: 'alleged', statementIds: [] } })
    after.events.splice(1, 1)
    const [first, second] = after.statements
    if (!first || !second) throw new Error('the sample has two statements')
    after.statements = [first, { ...second, id: 'stm_new' }]
    after.terms = []
    const { outcome, records } = await store.saveArticle(after)
    t.equal(outcome, 'updated')
    t.match(records, { article: { revision: 2 }, events: [{ revision: 2, status: 'alleged' }], statements: [{ revision: 1 }, { revision: 1, id: 'stm_new' }] })
    t.same(await store.findArticleRecords(records.article.id), records)
    t.equal(await store.findEvent(before.events[1]?.id ?? ''), null)
    t.equal(await store.findStatement(second.id), null)
    t.equal((await store.listParticipants({ ...all, sort: '-ingested' })).items.length, 2)
    t.same((await store.listTerms({ ...all, sort: '-ingested' })).items, [])
    t.same((await store.saveArticle(after)).outcome, 'unchanged')
  })

  await t.test('a failure in the middle leaves nothing', async (t) => {
    const store = await opened(t)
    const broken = sampleRecords()
    Object.assign(broken.events[1] ?? {}, { mode: 'phone' })
    await t.rejects(store.saveArticle(broken), 'an accusation by the mode of a call is against the ontology')
    const dangling = sampleRecords({ background: { statementIds: ['stm_nowhere'] } })
    await t.rejects(store.saveArticle(dangling), { message: /stm_nowhere/ })
    t.equal(await store.countArticles(), 0)
    t.equal(await store.findArticle(broken.article.id), null)
    t.same((await store.listActors({ ...all, sort: 'name' })).items, [])
    t.same((await store.listStatements({ ...all, sort: '-ingested' })).items, [])
  })

  await t.test('a failing update leaves the article as it was', async (t) => {
    const store = await opened(t)
    const { records } = await store.saveArticle(sampleRecords())
    await t.rejects(store.saveArticle(sampleRecords({ article: { headline: 'Other' }, background: { statementIds: ['stm_nowhere'] } })))
    t.same(await store.findArticleRecords(records.article.id), records)
  })

  await t.test('of several articles, one that fails leaves nothing and the others are saved', async (t) => {
    const store = await opened(t)
    const [one, broken, three] = [sampleRecords(), sampleRecords({ key: 'two' }), sampleRecords({ key: 'three' })]
    Object.assign(broken.events[1] ?? {}, { statementIds: ['stm_nowhere'] })
    const attempts = await store.saveArticles([one, broken, three, sampleRecords()])
    t.match(attempts, [
      { outcome: 'created', records: one },
      { outcome: 'failed', error: { message: /stm_nowhere/ } },
      { outcome: 'created' },
      { outcome: 'unchanged' },
    ])
    t.equal(attempts.length, 4)
    t.same(await store.findArticleRecords(one.article.id), one)
    t.same(await store.findArticleRecords(three.article.id), three)
    t.equal(await store.findArticleRecords(broken.article.id), null)
    t.equal((await store.listStatements({ ...all, filter: {}, sort: '-ingested' })).items.length, 4)
  })

  await t.test('of several articles, no more are taken once their time is over', async (t) => {
    const store = await opened(t)
    t.match(await store.saveArticles([sampleRecords(), sampleRecords({ key: 'two' })], 0), [{ outcome: 'created' }])
    t.equal(await store.countArticles(), 1)
    t.same(await store.saveArticles([]), [])
  })

  await t.test('one article cannot take the records of another', async (t) => {
    const store = await opened(t)
    const { records } = await store.saveArticle(sampleRecords())
    const thief = sampleRecords({ key: 'two' })
    Object.assign(thief.terms[0] ?? {}, { id: records.terms[0]?.id })
    await t.rejects(store.saveArticle(thief), { message: /another article/ })
    t.same(await store.findArticleRecords(records.article.id), records)
  })

  await t.test('an actor is what all articles together tell of it', async (t) => {
    const store = await opened(t)
    const find = async (id: string) => {
      const json = await store.findActor(id)
      return json === null ? null : parseJson(json)
    }
    const tell = (key: string, fields: object) => {
      const records = sampleRecords({ key })
      Object.assign(records.actors[0] ?? {}, fields)
      return records
    }
    await store.saveArticle(tell('one', { name: 'Asha Example', names: ['Example', 'Asha Example'], country: null, sector: null }))
    await store.saveArticle(tell('two', { name: 'Asha Maria Example', names: ['Asha Maria Example'], country: 'TUR', sector: null }))
    const told = { name: 'Asha Maria Example', names: ['Asha Maria Example', 'Asha Example', 'Example'], country: 'TUR', sector: null }
    t.match(await find('person/asha-example'), told)
    const speakers = await store.listStatements({ ...all, filter: { country: [['TUR']] }, sort: '-ingested' })
    t.equal(speakers.items.length, 2, 'the country that one article tells holds for what she says in another')

    await store.saveArticle(tell('two', { name: 'A. Example', names: ['A. Example'], country: null, sector: 'GOV' }))
    t.match(await find('person/asha-example'), { name: 'Asha Example', names: ['Asha Example', 'A. Example', 'Example'], country: null, sector: 'GOV' })
    t.same((await store.listStatements({ ...all, filter: { country: [['TUR']] }, sort: '-ingested' })).items, [])
  })

  await t.test('an actor that no article names any more goes', async (t) => {
    const store = await opened(t)
    await store.saveArticle(sampleRecords())
    const without = sampleRecords({ background: { participants: [] } as object, main: { contexts: ['legal'] } })
    without.events.splice(1, 1)
    without.terms = []
    without.statements = without.statements.slice(0, 1)
    without.actors = without.actors.filter(({ kind }) => kind === 'person')
    await store.saveArticle(without)
    t.equal(await store.findActor('org/sample-league'), null)
    t.same(
      (await store.listActors({ ...all, sort: 'name' })).items.map((item) => parseUtf8(item).id),
      ['person/asha-example', 'person/bo-sample'],
    )
    await store.saveArticle(sampleRecords({ key: 'two' }))
    await store.saveArticle(sampleRecords())
    await store.saveArticle(without)
    t.type(await store.findActor('org/sample-league'), 'string', 'while another article names it, it stays')
  })
}
