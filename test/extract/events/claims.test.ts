import t from 'tap'
import { readEvents, toHappened } from '../happened.ts'

const asha = 'Iranian Foreign Minister Asha Example'

const check = (behaviour: string, rows: Record<string, string[]>) =>
  t.test(behaviour, async (t) => {
    for (const [text, expected] of Object.entries(rows))
      t.same(
        readEvents(text).map((event) => toHappened(text, event).what),
        expected,
        text,
      )
  })

check('a claim that somebody rejects is denied, and one that nobody judges is alleged', {
  [`${asha} rejected claims that Turkey had supplied drones to Greece.`]: ['REJECT occurred', 'AID denied'],
  [`${asha} dismissed as baseless reports that Turkey had asked Qatar to mediate.`]: ['REJECT occurred', 'REQUEST denied', 'CONSULT proposed'],
  'Turkey supplied drones to Greece.': ['AID occurred'],
})

check('a meeting without a date is not fixed', {
  [`${asha} said that no date had been set for the next round of talks with Turkey.`]: ['CONSULT proposed'],
  [`${asha} said that a date had been set for the next round of talks with Turkey.`]: ['CONSULT scheduled'],
})

check('sanctions that are weighed are only proposed', {
  'Turkey is weighing sanctions against Greece.': ['SANCTION proposed'],
  'Turkey imposed sanctions on Greece.': ['SANCTION occurred'],
})

check('who calls off a trip of his own punishes nobody', {
  'Fijian Prime Minister Bo Sample cancelled his trip.': [],
  'Turkey cancelled a visit by Greek Foreign Minister Bo Sample.': ['SANCTION occurred'],
})

check('talking to reporters, or on condition of anonymity, is no meeting', {
  'The Turkish officials said so, speaking on condition of anonymity.': [],
  'The Turkish president spoke to reporters in Athens.': [],
  'The Turkish president spoke with the Greek president in Athens.': ['CONSULT visit occurred'],
})

check('a noun in the plural behind a verb is no verb', {
  'The experts are investigating abuses in Greece.': ['ACCUSE investigate occurred'],
  'Turkey lifted its sanctions on Greece in exchange for promises of a free election.': ['CONCEDE occurred'],
})

check('an attack and what it brings about are one', {
  'At least four people were killed in drone strikes on a market in Greece.': ['ASSAULT drone occurred'],
  'A drone attack on Athens killed four people.': ['ASSAULT drone occurred'],
})
