import t from 'tap'
import { readEvents } from '../happened.ts'

/** Each participant of an event as "role surface country". */
type Row = readonly [text: string, type: string, ...who: string[]]

const check = (table: Record<string, readonly Row[]>) => {
  for (const [behaviour, rows] of Object.entries(table))
    t.test(behaviour, async (t) => {
      for (const [text, type, ...who] of rows) {
        const event = readEvents(text).find((one) => one.type === type)
        t.same(
          event?.participants.map(({ role, surface, country }) => `${role} ${surface} ${country}`),
          who,
          text,
        )
      }
    })
}

check({
  'finds the subject from which all else hangs': [
    ['Rebels operating in Greece have attacked Turkey.', 'ASSAULT', 'actor Rebels GRC', 'recipient Turkey TUR'],
    [
      'Turkish hackers angered by the cartoons of the Prophet Example have defaced Danish sites.',
      'COERCE',
      'actor Turkish hackers TUR',
      'recipient Danish DNK',
    ],
    ['The Turkish and Greek sides of the divided island of Cyprus have agreed to share papers.', 'AGREE', 'actor Turkish TUR', 'actor Greek sides GRC'],
    ['Greek police issued a declaration demanding that Turkey leave.', 'REQUEST', 'actor Greek police GRC', 'recipient Turkey TUR'],
  ],
  'lets the subject of a verb that says little do what its noun names': [
    ['Turkey launched a fresh and wide investigation into Greece.', 'ACCUSE', 'actor Turkey TUR', 'recipient Greece GRC'],
    ['Turkey speeded up the withdrawal of some forces from Greece.', 'RETREAT', 'actor Turkey TUR', 'recipient Greece GRC'],
  ],
  'lets the subject of a call do what the call is for': [
    [
      'President Asha Example of Turkey called Greek President Bo Sample to congratulate Greece.',
      'SUPPORT',
      'actor President Asha Example of Turkey TUR',
      'recipient Greece GRC',
    ],
    ['Turkey urged Greece to release Egypt’s sailors.', 'REQUEST', 'actor Turkey TUR', 'recipient Greece GRC'],
  ],
  'counts an object whatever measures it': [
    ['Turkey deported on Monday more than 1,000 Greek refugees.', 'COERCE', 'actor Turkey TUR', 'recipient 1,000 Greek refugees GRC'],
    ['Turkey arrested up to 20 Greek sailors.', 'COERCE', 'actor Turkey TUR', 'recipient 20 Greek sailors GRC'],
    ['Turkey denounced as a crime the acts of Greece.', 'ACCUSE', 'actor Turkey TUR', 'recipient Greece GRC'],
  ],
  'takes a country further on, or a place, where no target stands beside': [
    ['Turkey agreed to send more engineers to Chad.', 'AGREE', 'actor Turkey TUR', 'recipient Chad TCD'],
    ['Iraqi officials imposed a curfew on Basra.', 'COERCE', 'actor Iraqi officials IRQ', 'recipient Basra IRQ'],
    ['Turkey filed a complaint in Geneva against Greece.', 'ACCUSE', 'actor Turkey TUR', 'recipient Greece GRC'],
  ],
  'lets units act for their organization, and states suffer for their posts': [
    ['UN peacekeepers attacked Turkey.', 'ASSAULT', 'actor UN peacekeepers null', 'recipient Turkey TUR'],
    ['Protesters attacked the Turkish embassy.', 'ASSAULT', 'actor Protesters null', 'recipient Turkish embassy TUR'],
    ['Turkey vetoed a Security Council resolution.', 'REJECT', 'actor Turkey TUR', 'recipient Security Council resolution null'],
  ],
  'lets the state arrest and expel where nobody else is named': [
    ['Asha Example, a Greek lawyer, was arrested in Turkey.', 'COERCE', 'actor Turkey TUR', 'recipient Asha Example GRC'],
  ],
  'reads a killing whose doer is a thing': [['A blast near the town killed two Turkish soldiers.', 'ASSAULT', 'recipient two Turkish soldiers TUR']],
  'gives people at home the country of the place they act in': [
    ['Protesters blocked roads in Ankara.', 'PROTEST', 'actor Protesters TUR'],
    ['A Turkish aide said armed rebels attacked a camp in Mali.', 'ASSAULT', 'actor armed rebels MLI', 'recipient Mali MLI'],
    ['Rebels loyal to Iranian General Asha Example attacked Turkey.', 'ASSAULT', 'actor Rebels IRN', 'recipient Turkey TUR'],
    [
      'Iranian clerics fell silent as envoys from Greece looked on. Students demanded the resignation of Iranian President Asha Example.',
      'REQUEST',
      'actor Students IRN',
      'recipient Iranian President Asha Example IRN',
    ],
    ['Greece looked on. Envoys attacked a hall in Ankara.', 'ASSAULT', 'actor Envoys null', 'recipient Ankara TUR'],
  ],
  'gives an officer of an organization to it, and a court its state however many words stand between': [
    ['The UN prosecutor condemned Turkey.', 'ACCUSE', 'actor UN prosecutor null', 'recipient Turkey TUR'],
    ["Turkey's highest appeals court condemned Greece.", 'ACCUSE', "actor Turkey's highest appeals court TUR", 'recipient Greece GRC'],
  ],
  'finds the subject before brackets': [
    ['The rebel Example Union (Sample) party has boycotted Greece.', 'PROTEST', 'actor Example Union null', 'recipient Greece GRC'],
  ],
  'takes for the target whom the phrase itself names': [
    [
      'President Asha Example of Turkey banned Greek opposition candidates from voting.',
      'COERCE',
      'actor President Asha Example of Turkey TUR',
      'recipient Greek opposition candidates GRC',
    ],
    ['Turkey backed the Greek call for talks.', 'SUPPORT', 'actor Turkey TUR', 'recipient Greek GRC'],
    ['Turkey defended Greece on Friday against western criticism.', 'SUPPORT', 'actor Turkey TUR', 'recipient Greece GRC'],
  ],
  'reads a choice with a hyphen': [
    ['Greek students staged mass demonstrations against Turkey.', 'PROTEST', 'actor Greek students GRC', 'recipient Turkey TUR'],
  ],
  'names nobody twice: letters in brackets, both sides': [
    ['Greece urged the member states of the African Union (AU) to leave.', 'REQUEST', 'actor Greece GRC', 'recipient member states of the African Union null'],
    [
      'Turkish President Asha Example met Greek President Bo Sample on relations between the two countries.',
      'CONSULT',
      'actor Turkish President Asha Example TUR',
      'actor Greek President Bo Sample GRC',
    ],
  ],
})

t.test('one who acts for an organization of the lexicon is that organization', async (t) => {
  const [event] = readEvents('Red Cross officials condemned Turkey.')
  t.match(event?.participants, [{ actorId: /^org\// }, { actorId: 'country/tur' }])
  t.match(readEvents('Greece attacked the Turkish embassy.')[0]?.participants[1], { actorId: 'country/tur', name: 'Turkey' })
})
