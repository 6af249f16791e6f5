import t from 'tap'
import { readEvents, toHappened } from '../happened.ts'

const eventsOf = (text: string) => readEvents(text).map((event) => toHappened(text, event))
const whatOf = (text: string) => eventsOf(text).map(({ what }) => what)

t.test('what one state tells of the deeds of two others is alleged', async (t) => {
  t.same(whatOf('The United States said on Wednesday that China had supplied drones to Russia.'), ['AID alleged'])
  t.same(whatOf('Soldiers attacked the village of Karo at dawn, witnesses said.'), ['ASSAULT alleged'])
  t.same(whatOf('Iranian forces fired missiles at a base in Iraq, according to two villagers.'), ['ASSAULT heavy-weapons alleged'])
})

t.test('what somebody tells of his own side, or of what was done for it, occurred', async (t) => {
  t.same(whatOf('Egypt said that it had sent aid to Sudan.'), ['AID occurred'])
  t.same(whatOf('Turkish Foreign Minister Bo Sample said Greece had released three Turkish fishermen.'), ['RETREAT release occurred'])
})

t.test('a meeting that the text itself tells is not alleged because a stranger mentions it', async (t) => {
  const told = eventsOf(
    'The presidents of Turkey and Russia met in Ankara on Monday. Ukraine said the Turkish president met the Russian president for two hours.',
  )
  t.same(
    told.filter(({ what }) => what.startsWith('CONSULT')).map(({ what }) => what.split(' ').at(-1)),
    ['occurred'],
  )
})

t.test('whoever says that others bear responsibility accuses them', async (t) => {
  t.match(eventsOf('“The Israeli government bears responsibility for the escalation,” Jordanian Foreign Minister Asha Example said.'), [
    { what: 'ACCUSE disapprove occurred', who: ['actor Asha Example', 'recipient Israel'] },
  ])
})

t.test('what talks are about tells neither where they are nor who calls whom', async (t) => {
  const [talks] = readEvents('Qatari Prime Minister Bo Sample hosted Asha Example for talks on a ceasefire in Gaza.')
  t.equal(talks?.place.value, null)
  t.match(eventsOf('Kuwaiti Prime Minister Bo Sample received a telephone call today from French President Asha Example.'), [
    { what: 'CONSULT phone occurred', who: ['actor Bo Sample', 'actor Asha Example'] },
  ])
})

t.test('ministers of several states each act for theirs, commas or not', async (t) => {
  t.match(eventsOf('We, the foreign ministers of Estonia, Latvia and Lithuania, condemn the situation in Tbilisi.'), [
    { who: ['actor [foreign ministers of Estonia]', 'actor Latvia', 'actor Lithuania', 'recipient Georgia'] },
  ])
})
