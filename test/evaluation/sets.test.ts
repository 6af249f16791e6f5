import t from 'tap'
import { findSets, toGoldSet } from '../../evaluation/sets.ts'
import { BETWEEN, SAID, WANTED } from './sample.ts'

const line = JSON.stringify
const typed = { ...BETWEEN, events: BETWEEN.events.map(({ type, source, target }) => ({ type, source, target })) }

t.test('what a set is follows from the shape of its lines', async (t) => {
  for (const [gold, shape] of [
    [WANTED, 'readouts'],
    [SAID, 'statements'],
    [BETWEEN, 'events'],
    [typed, 'types'],
  ] as const)
    t.match(toGoldSet('any', `${line(gold)}\n\n${line(gold)}\n`), { name: 'any', shape, texts: [{ id: gold.id }, { id: gold.id }] })
  for (const content of ['', '{', '{"id":"x"}', `${line(WANTED)}\n${line(SAID)}`]) t.equal(toGoldSet('none', content), null)
})

t.test('sets are found in a folder and in its folder data, those to learn from only by name', async (t) => {
  const folder = t.testdir({ 'a.jsonl': line(SAID), data: { 'b.jsonl': line(WANTED), 'c-train.jsonl': line(SAID), 'd.jsonl': '{}', 'e.txt': line(SAID) } })
  const passed: string[] = []
  const namesOf = async (wanted: string[] | null) => (await findSets([folder], wanted, (file) => passed.push(file))).map(({ name }) => name)
  t.same(await namesOf(null), ['a', 'b'])
  t.match(passed, [/d\.jsonl$/])
  t.same(await namesOf(['c-train', 'a']), ['a', 'c-train'])
})

t.test('a named set may lie in any of the folders', async (t) => {
  const folder = t.testdir({ one: { 'a.jsonl': line(SAID) }, two: { 'b.jsonl': line(WANTED), 'a.jsonl': line(SAID) } })
  const folders = [`${folder}/one`, `${folder}/two`]
  t.match(await findSets(folders, ['b']), [{ name: 'b' }])
  await t.rejects(findSets(folders, null), /two sets are called a/)
})

t.test('a folder that cannot be scored is said in one line', async (t) => {
  const folder = t.testdir({ 'a.jsonl': line(SAID), empty: {} })
  await t.rejects(findSets([`${folder}/missing`], null), /there is no folder/)
  await t.rejects(findSets([`${folder}/empty`], null), /holds no gold set/)
  await t.rejects(findSets([folder], ['b']), /there is no set b in .*; there are a$/)
})
