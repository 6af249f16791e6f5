import t from 'tap'
import { checkedApp } from './checked-app.ts'

type Item = { id: string; type: string; salience: string }

async function asking() {
  const { app } = await checkedApp(t, { keys: ['one', 'two', 'three'] })
  return {
    answer: async (query: string) => (await app.inject(`/v1/events?${query}`)).json(),
    kinds: async (query: string): Promise<string[]> => {
      const { items } = (await app.inject(`/v1/events?${query}`)).json()
      return [...new Set<string>(items.map(({ type, salience }: Item) => `${type} ${salience}`))].sort()
    },
  }
}

t.test('what is in brackets behind not is left out', async (t) => {
  const { kinds } = await asking()
  const all = await kinds('')
  t.equal(all.length, 2)
  for (const kind of all) {
    const [type, salience] = kind.split(' ')
    t.same(
      await kinds(`not[type]=${type}`),
      all.filter((other) => other !== kind),
    )
    t.same(
      await kinds(`not%5Bsalience%5D=${salience}`),
      all.filter((other) => other !== kind),
      'brackets may be encoded',
    )
    t.same(await kinds(`type=${type}&not[salience]=${salience}`), [])
  }
})

t.test('of several branches one has to be met in full', async (t) => {
  const { kinds } = await asking()
  const [first = '', second = ''] = await kinds('')
  const [type, salience] = first.split(' ')
  const [otherType, otherSalience] = second.split(' ')
  t.same(await kinds(`any[0][type]=${type}&any[1][salience]=${otherSalience}`), [first, second])
  t.same(await kinds(`any[0][type]=${type}&any[0][salience]=${otherSalience}`), [], 'the filters of a branch belong together')
  t.same(await kinds(`any[0][type]=${type}&any[9][type]=${otherType}&salience=${salience}`), [first], 'what stands outside holds for all branches')
})

t.test('a cursor belongs to its branches, and the order in which a query is written does not matter', async (t) => {
  const { answer } = await asking()
  const { next } = await answer('any[0][status]=occurred,alleged&any[0][type]=CONSULT&limit=1&not[type]=AID,ACCUSE')
  t.type(next, 'string')
  const same = await answer(`not[type]=ACCUSE,AID,ACCUSE&any[0][type]=CONSULT&any[0][status]=alleged,occurred&limit=1&cursor=${next}`)
  t.equal(same.items?.length, 1)
  t.match(await answer(`any[0][type]=CONSULT&limit=1&cursor=${next}`), { status: 400, errors: [{ parameter: 'cursor' }] })
})

t.test('mistakes in brackets are named with their brackets', async (t) => {
  const { answer } = await asking()
  const { status, errors } = await answer('not[typ]=x&not[status]=x&any[0][mode]=fone&any[3][sort]=x&any[12][type]=AID&any[type]=AID&not=x')
  t.equal(status, 400)
  const parameters = errors.map(({ parameter }: { parameter: string }) => parameter)
  t.same(parameters.toSorted(), ['any[0][mode]', 'any[12][type]', 'any[3][sort]', 'any[type]', 'not', 'not[status]', 'not[typ]'])
  t.match(
    errors.find(({ parameter }: { parameter: string }) => parameter === 'not[typ]'),
    { detail: 'unknown parameter; did you mean "type"?', allowed: ['type', 'mode'] },
  )
})

t.test('a range of confidence takes those within it', async (t) => {
  const { answer } = await asking()
  t.equal((await answer('confidence=0/1')).items.length, 6)
  t.same((await answer('confidence=0/0.01')).items, [])
  for (const wrong of ['0.9', '1/0', '2/3', '/', 'a/b', '0.5/0.4', '-1/1'])
    t.match(await answer(`confidence=${encodeURIComponent(wrong)}`), { status: 400, errors: [{ parameter: 'confidence', detail: /such as 0.9\/1/ }] }, wrong)
})
