import t from 'tap'
import { readEvents, toHappened } from '../happened.ts'

/** Each event of a text as "TYPE status: role name, role name". */
const told = (text: string) => readEvents(text).map((event) => `${event.type} ${event.status}: ${toHappened(text, event).who.join(', ')}`)

const check = (behaviour: string, rows: Record<string, string[]>) =>
  t.test(behaviour, async (t) => {
    for (const [text, expected] of Object.entries(rows)) t.same(told(text), expected, text)
  })

check('who condemns a deed condemns its doer, and never whoever suffered it', {
  'France condemned the attack on Ukraine.': ['ACCUSE occurred: actor France'],
  'France condemned the killing of two journalists in Gaza.': ['ACCUSE occurred: actor France'],
  'France condemned the annexation of Cyprus by Turkey.': ['ACCUSE occurred: actor France, recipient Turkey', 'COERCE alleged: actor Turkey, recipient Cyprus'],
  'France condemned Turkey for its attack on Greece.': ['ACCUSE occurred: actor France, recipient Turkey'],
  'France criticised the arrest of activists in Belarus.': ['ACCUSE occurred: actor France, recipient Belarus', 'COERCE alleged: recipient [activists]'],
  'The attack on Ukraine was condemned by France.': ['ACCUSE occurred: actor France'],
  'France condemned the situation in Belarus.': ['ACCUSE occurred: actor France, recipient Belarus'],
})

check('who only tells of a deed did not do it', {
  'Minister Asha Example underscored that attacks on merchant ships are unacceptable.': [],
  'Iran spoke of an attack that the human rights office says killed 61 people.': [],
  'Turkish troops fired on Greece, Gen. Bo Sample said, wounding two soldiers.': [
    'ASSAULT occurred: actor Turkish troops, recipient Greece',
    'ASSAULT occurred: actor Turkish troops, recipient [two soldiers]',
  ],
  'The European Union imposed sanctions on Belarus, prompting Minsk to warn of a response.': [
    'SANCTION occurred: actor European Union, recipient Belarus',
    'THREATEN occurred: actor Belarus',
  ],
})

check('talks that fail leave nothing agreed, and what "nor" opens did not happen', {
  'The two sides failed to agree on a border.': [],
  'Iran said the talks had failed, leaving the treaty in doubt.': [],
  'Nor did Asha Example meet Bo Sample in Geneva.': [],
  'A text that had been agreed in January was lost.': [],
  'Dates will be agreed through diplomatic channels.': [],
})

check('what is denied of a plan is denied', {
  'Iranian officials have denied claims that agents intended to abduct Bo Sample.': [
    'REJECT occurred: actor [Iranian officials]',
    'ASSAULT denied: actor [agents], recipient Bo Sample',
  ],
})

check('letters, credentials and reminders are no deeds', {
  'Asha Example handed over to the President a message from Turkey.': [],
  'The Turkish president accepted credentials from the ambassadors of Iran and Greece.': [],
  'Asha Example reminded Bo Sample that the road was closed.': [],
  'Iran handed over a suspect to Turkey.': ['COOPERATE occurred: actor Iran, actor Turkey'],
})

check('diplomats are expelled in many words', {
  'Colombia declared three Nicaraguan diplomats personae non gratae.': ['SANCTION occurred: actor Colombia, recipient [three Nicaraguan diplomats]'],
  'Managua threw out the Colombian ambassador.': ['SANCTION occurred: actor Nicaragua, recipient [Colombian ambassador]'],
})

check('a verb in a headline begins a clause, and whoever mediates receives nothing', {
  'Iran frees two Finns, Sweden releases convicted trader in Oman-brokered exchange': [
    'RETREAT occurred: actor Iran, recipient [Finns]',
    'RETREAT occurred: actor Sweden',
  ],
  'Indonesia filed a complaint at the World Trade Organization against the European Union.': ['ACCUSE occurred: actor Indonesia, recipient European Union'],
})

check('"the two governments" are those of two states, and a body in a relative clause acts for itself', {
  'Colombian Ambassador Asha Example met Bishop Bo Sample. The two governments expelled diplomats.': [
    'CONSULT occurred: actor Asha Example, actor Bo Sample',
    'SANCTION occurred: actor [two governments], recipient [diplomats]',
  ],
  'Iran instructed the working group, which last met in Tangier.': [],
})

check('who is named behind a title takes its place', {
  'Asha Example had breakfast with the head of the Arab League, Bo Sample.': ['CONSULT occurred: actor Asha Example, actor Bo Sample'],
  'The Turkish minister left. His Greek counterpart, Bo Sample, blamed Iran.': ['ACCUSE occurred: actor Bo Sample, recipient Iran'],
})

check('whoever was killed did not kill, and a country is where it was', {
  'Three Omani sailors killed in an attack on a ship were buried.': ['ASSAULT occurred: recipient [Three Omani sailors]'],
  'Four peacekeepers killed in Central African Republic ambush': ['ASSAULT occurred: recipient [Four peacekeepers]'],
  'Turkish police arrested on Monday three Greek journalists.': ['COERCE occurred: actor Turkish police, recipient [three Greek journalists]'],
})

check('a call by telephone is one on any day, and those who speak are "the two leaders"', {
  'Iranian President Asha Example spoke today by telephone with Turkish President Bo Sample. The two leaders condemned Greece.': [
    'CONSULT occurred: actor Asha Example, actor Bo Sample',
    'ACCUSE occurred: actor Asha Example, actor Bo Sample, recipient Greece',
  ],
  'Iranian President Asha Example briefed Turkish President Bo Sample on her talks with Greece.': ['CONSULT occurred: actor Asha Example, actor Bo Sample'],
})

check('whose decision it is carries it out, whoever is told of it takes no part', {
  'Greece welcomed Turkey’s decision last week to send aid to Ukraine.': [
    'SUPPORT occurred: actor Greece, recipient Turkey',
    'AID proposed: actor Turkey, recipient Ukraine',
  ],
  'A deputy to Bo Sample is expected to travel to Tehran.': ['CONSULT scheduled: host Iran'],
  'Asha Example denied the claim in a message sent to journalists.': ['REJECT occurred: actor Asha Example'],
  'Chad accused Central African troops of crossing the border, killing five men.': [
    'ACCUSE occurred: actor Chad, recipient Central African troops',
    'ASSAULT alleged: actor Central African troops, recipient [five men]',
  ],
  'Turkey rejected interference in Greece’s affairs.': ['REJECT occurred: actor Turkey'],
  'Iran warned that forces were massing near Greece.': [],
  'Iran invited the envoy to come forward with options.': [],
  'Turkey protested the remarks of the Greek minister.': ['ACCUSE occurred: actor Turkey, recipient [Greek minister]'],
})

check('what stands in somebody’s words is not done by the speaker', {
  'Asha Example warned that fighting in Upper Example had displaced 130,000 people.': ['COERCE alleged: recipient [130,000 people]'],
  'Turkey’s border service said guards shot at a crew, wounding two Greek workers.': ['ASSAULT occurred: recipient [two Greek workers]'],
  'Asha Example said that money first promised at the summit was late.': [],
  'Turkey said that 84 deported migrants had returned.': [],
  'Greece said that warning shots were fired into the air.': [],
})

check('what is told in the present of tomorrow lies ahead', {
  'Iranian Foreign Minister Asha Example travels to Ankara tomorrow.': ['CONSULT scheduled: actor Asha Example, host Turkey'],
})
