import t from 'tap'
import { extract } from '../../src/extract/extract.ts'
import { type Happened, readEvents, toHappened } from './happened.ts'

/** A text and what must be read from it, the main event first; each row names only what it is about. */
type Row = readonly [text: string, ...events: Happened[]]

const asha = 'Iranian Foreign Minister Asha Example'
const bo = 'Turkish Foreign Minister Bo Sample'

const check = (table: Record<string, readonly Row[]>) => {
  for (const [behaviour, rows] of Object.entries(table))
    t.test(behaviour, async (t) => {
      for (const [text, ...expected] of rows)
        t.match(
          readEvents(text).map((event) => toHappened(text, event)),
          expected,
          text,
        )
      for (const [text, ...expected] of rows) t.equal(readEvents(text).length, expected.length, `no more of: ${text}`)
    })
}

check({
  'reads who meets whom, and where that makes one of them a host': [
    [`${asha} met ${bo}.`, { what: 'CONSULT occurred', who: ['actor Asha Example', 'actor Bo Sample'], main: true }],
    [`${asha} and ${bo} met.`, { what: 'CONSULT occurred', who: ['actor Asha Example', 'actor Bo Sample'] }],
    [`${asha} met ${bo} in Geneva on Tuesday.`, { what: 'CONSULT third-party occurred', who: ['actor Asha Example', 'actor Bo Sample'] }],
    [`${asha} and ${bo} held talks in Ankara.`, { what: 'CONSULT visit occurred', who: ['actor Asha Example', 'host Bo Sample'] }],
    [`${bo} received ${asha} in Ankara.`, { what: 'CONSULT visit occurred', who: ['host Bo Sample', 'actor Asha Example'] }],
    [`${asha} arrived in Ankara on Monday for a two-day visit.`, { what: 'CONSULT visit occurred', who: ['actor Asha Example', 'host Turkey'] }],
    [`${asha} met ${bo} on the sidelines of a summit in Geneva.`, { what: 'CONSULT multilateral occurred' }],
    ['Talks between Iran and Turkey began in Geneva.', { what: 'CONSULT third-party occurred', who: ['actor Iran', 'actor Turkey'] }],
    [
      'Foreign Minister Asha Example met her Norwegian counterpart.',
      { what: 'CONSULT occurred', who: ['actor Asha Example', 'actor [her Norwegian counterpart]'] },
    ],
    ['Asha Example met the Norwegian prime minister.', { what: 'CONSULT occurred', who: ['actor Asha Example', 'actor [Norwegian prime minister]'] }],
    [`${bo} invited ${asha} to Ankara.`, { what: 'CONSULT visit proposed', who: ['host Bo Sample', 'actor Asha Example'] }],
  ],
  'reads a call, and takes what is told of it again as the same call': [
    [
      `${asha} and ${bo} spoke by phone on Monday. The two ministers discussed trade.`,
      { what: 'CONSULT phone occurred', who: ['actor Asha Example', 'actor Bo Sample'], rule: 'consult/speak-by-phone' },
    ],
    [
      'The president of Iran, speaking during a telephone conversation with the president of Turkey, praised the agreement.',
      { what: 'CONSULT phone occurred', who: ['actor [president of Iran]', 'actor [president of Turkey]'] },
    ],
  ],
  'tells what is to happen from what is wished for': [
    [`${asha} will visit Turkey next week.`, { what: 'CONSULT visit scheduled', who: ['actor Asha Example', 'host Turkey'] }],
    [`${asha} is due to meet ${bo}.`, { what: 'CONSULT scheduled' }],
    [`${asha} hopes to meet ${bo}.`, { what: 'CONSULT proposed' }],
    [`${asha} could meet ${bo}.`, { what: 'CONSULT proposed' }],
  ],
  'reads what is not allowed, what is announced, and a measure inside a phrase': [
    ['Turkey will not allow Greece to vote.', { what: 'REJECT scheduled', who: ['actor Turkey', 'recipient Greece'] }],
    ['Turkey confirmed on Monday it would tighten the blockade of Greece.', { what: 'THREATEN scheduled', who: ['actor Turkey', 'recipient Greece'] }],
    ['Turkey trained more than 500 computer hackers.', { what: 'MOBILIZE troops occurred', who: ['actor Turkey'] }],
    ['Greek President Asha Example shortened by one hour the curfew in Greece.', { what: 'CONCEDE occurred' }],
    ['Greece demanded that Turkey provide information to Iran.', { what: 'REQUEST occurred' }],
    ['Turkey conceded at last to demands from Greece.', { what: 'CONCEDE occurred', who: ['actor Turkey', 'recipient Greece'] }],
  ],
  'takes a deed that its doer announces for a pledge or a threat, and one that its doer rules out for a refusal': [
    ['Greece said it will release the prisoners.', { what: 'AGREE scheduled', who: ['actor Greece', 'recipient [prisoners]'] }],
    ['Greece said it will attack Turkey.', { what: 'THREATEN violence scheduled', who: ['actor Greece', 'recipient Turkey'] }],
    ['Greece is prepared to impose sanctions on Turkey.', { what: 'THREATEN occurred', who: ['actor Greece', 'recipient Turkey'] }],
    ['Greece is prepared to send aid to Turkey.', { what: 'AGREE occurred', who: ['actor Greece', 'recipient Turkey'] }],
    ['Greece will release the prisoners on Friday.', { what: 'RETREAT release scheduled', who: ['actor Greece', 'recipient [prisoners]'] }],
    ['Greece said it will not lift the ban on Turkey.', { what: 'REJECT yield occurred', who: ['actor Greece', 'recipient Turkey'] }],
    ["Greece won't negotiate with Turkey.", { what: 'REJECT meet occurred', who: ['actor Greece', 'actor Turkey'] }],
    ['Greece did not lift the ban on Turkey.'],
  ],
  'finds who does it before a time, an aside, or an army that is tagged as an adjective': [
    ['Greece last week attacked Turkey.', { what: 'ASSAULT occurred', who: ['actor Greece', 'recipient Turkey'] }],
    [
      'Asha Example, the foreign minister of Greece, in a statement condemned Turkey.',
      { what: 'ACCUSE disapprove occurred', who: ['actor Asha Example', 'recipient Turkey'] },
    ],
    [
      'The Greek military has carried out several air strikes on Turkey.',
      { what: 'ASSAULT aerial occurred', who: ['actor Greek military', 'recipient Turkey'] },
    ],
    ['Greek military units attacked Turkey.', { what: 'ASSAULT occurred', who: ['actor Greece', 'recipient Turkey'] }],
    ['Greece and Turkey launched war games in Italy.', { what: 'COOPERATE occurred', who: ['actor Greece', 'actor Turkey'] }],
  ],
  'reads what is given back, lifted, sought, searched, stopped or taken': [
    ['Greece returned paintings to Turkey.', { what: 'RETREAT release occurred', who: ['actor Greece', 'recipient Turkey'] }],
    ['Greece cut tariffs on Turkish goods.', { what: 'CONCEDE occurred' }],
    ['Greece granted a pardon to Asha Example.', { what: 'CONCEDE occurred', who: ['actor Greece', 'recipient Asha Example'] }],
    ['Hundreds of Syrians have sought refuge in Turkey.', { what: 'REQUEST occurred', who: ['actor [Syrians]', 'recipient Turkey'] }],
    ['Greek police searched the offices of a Turkish company.', { what: 'ACCUSE investigate occurred' }],
    ['Greece suspended publication of a newspaper.', { what: 'COERCE censor occurred' }],
    ['Greek forces captured two villages in Turkey.', { what: 'ASSAULT occurred', who: ['actor Greek forces', 'recipient Turkey'] }],
    ['Asha Example called for sanctions against Turkey.', { what: 'ACCUSE disapprove occurred', who: ['actor Asha Example', 'recipient Turkey'] }],
    ['Greece gave Turkey a deadline.', { what: 'THREATEN occurred', who: ['actor Greece', 'recipient Turkey'] }],
  ],
  'reads nothing from what is negated or imagined': [
    [`${asha} did not meet ${bo}.`],
    [`${asha} has yet to meet ${bo}.`],
    ['The declaration was signed.'],
    ['If Turkey attacks Greece, Iran will respond.'],
    ['Did Turkey attack Greece?'],
    ['Observers spoke of crimes and aggression.'],
    ['The company declined to comment.'],
  ],
  'turns a passive round': [
    ['Sanctions were imposed on Iran by the United States.', { what: 'SANCTION occurred', who: ['actor United States', 'recipient Iran'] }],
    ['The United States imposed sanctions on Iran.', { what: 'SANCTION occurred', who: ['actor United States', 'recipient Iran'] }],
    ['Iran was accused by Turkey of an attack on Greece.', { what: 'ACCUSE allege occurred', who: ['actor Turkey', 'recipient Iran'] }],
  ],
  'keeps a claim apart from what the outlet tells': [
    [`${asha} said Israel had bombed a hospital in Lebanon.`, { what: 'ASSAULT explosives alleged', who: ['actor Israel', 'recipient Lebanon'] }],
    ['Iran denied that it had attacked Turkey.', { what: 'REJECT occurred', who: ['actor Iran'] }, { what: 'ASSAULT denied' }],
    ['Turkish police arrested three Greek journalists.', { what: 'COERCE arrest occurred' }],
  ],
  'reads an act of speech with its target, and not what it only asks for': [
    [
      `${asha} urged Iraq to release the prisoners.`,
      { what: 'REQUEST occurred', who: ['actor Asha Example', 'recipient Iraq'], words: [`${asha} urged Iraq to release the prisoners`] },
    ],
    [`Iran must stop the attacks, ${bo} said.`, { what: 'REQUEST occurred', who: ['actor Bo Sample', 'recipient Iran'] }],
    ['Turkey threatened to close its border with Greece.', { what: 'THREATEN occurred', who: ['actor Turkey', 'recipient Greece'] }],
    ['Iran summoned the ambassador of France over the remarks.', { what: 'ACCUSE disapprove occurred' }],
    [`${asha} refused to meet ${bo}.`, { what: 'REJECT meet occurred', rule: 'reject/refuse-meeting' }],
    ['The president of Turkey thanked Iran for its support.', { what: 'SUPPORT occurred', who: ['actor [president of Turkey]', 'recipient Iran'] }],
    ['Norway pledged 20 million dollars in aid to Lebanon.', { what: 'AGREE occurred', who: ['actor Norway', 'recipient Lebanon'] }],
    [
      `${asha} condemned the attack and urged Iraq to protect diplomats.`,
      { what: 'REQUEST occurred', who: ['actor Asha Example', 'recipient Iraq'] },
      { what: 'ACCUSE disapprove occurred', who: ['actor Asha Example'] },
    ],
  ],
  'finds the subject that a verb shares, hides or has after it': [
    [`${asha} and his Turkish counterpart Bo Sample met in Baku.`, { what: 'CONSULT third-party occurred', who: ['actor Asha Example', 'actor Bo Sample'] }],
    [`Iran, Turkey and Greece held a meeting in Geneva.`, { what: 'CONSULT multilateral occurred', who: ['actor Iran', 'actor Turkey', 'actor Greece'] }],
    [`“We want peace,” said ${asha}, urging Greece to end the dispute.`, { what: 'REQUEST occurred', who: ['actor Asha Example', 'recipient Greece'] }],
    [
      `${asha} said it would not be easy and that she would meet ${bo} in Geneva.`,
      { what: 'CONSULT third-party scheduled', who: ['actor Asha Example', 'actor Bo Sample'] },
    ],
    ['Turkish aircraft bombed a village in Iraq.', { what: 'ASSAULT explosives occurred' }],
    ['The vessels seized recently by Iran belong to Kuwait.', { what: 'COERCE seize occurred' }],
    [`Greece thanked Turkey for sending rescue teams to Athens.`, { what: 'SUPPORT occurred', who: ['actor Greece', 'recipient Turkey'] }],
    ['Iran and Turkey as well as Iraq signed the treaty.', { what: 'SUPPORT occurred', who: ['actor Iran', 'actor Turkey', 'actor Iraq'] }],
  ],
  'tells plans, invitations and visits that nouns name': [
    ['Greece welcomed a visit by Turkey to Athens.', { what: 'SUPPORT occurred' }, { what: 'CONSULT visit occurred' }],
    ['Iran backed a proposal for a summit of Islamic countries.', { what: 'SUPPORT occurred' }, { what: 'CONSULT multilateral proposed' }],
    ['An upcoming meeting between Iran and Turkey in Geneva will open on Friday.', { what: 'CONSULT third-party scheduled' }],
    ['Greece spoke of the importance of talks between Iran and Turkey.'],
    [`${asha} plans to visit Iraq on Monday and to meet ${bo}.`, { what: 'CONSULT visit scheduled', who: ['actor Asha Example', 'host Iraq'] }],
    ['Turkey accused Greece of attacking a boat.', { what: 'ACCUSE allege occurred' }],
    ['Greece reportedly attacked a Turkish boat.', { what: 'ASSAULT alleged' }],
  ],
  'reads what is denied, conditional or only said to go on': [
    ['Turkey denied attacking Greece.', { what: 'REJECT occurred' }, { what: 'ASSAULT denied' }],
    ['Turkey would attack Greece unless it is stopped.'],
    ['Iran would have met Turkey.'],
    ['Turkey said Greece must not attack Iran.', { what: 'REQUEST occurred', who: ['actor Turkey', 'recipient Greece'] }],
    ['Turkey continued to shell Iraqi villages.', { what: 'ASSAULT heavy-weapons occurred' }],
    ['Iran decided to withdraw its troops from Iraq.', { what: 'RETREAT withdraw scheduled' }],
    ['Iran warned against attacking Lebanon.', { what: 'THREATEN occurred' }],
    ['Turkey is meeting Iran tomorrow.', { what: 'CONSULT scheduled' }],
    ['Talks between Iran and Turkey will open in Geneva.', { what: 'CONSULT scheduled' }],
    ['Iran reiterated a call for a meeting with Turkey.', { what: 'CONSULT proposed', who: ['actor Iran', 'actor Turkey'] }],
    ['Greece was urged to release the ship.', { what: 'REQUEST occurred', who: ['recipient Greece'] }],
    [
      'Iran and Turkey met in Geneva. They agreed to cooperate. The leaders signed a treaty.',
      { what: 'CONSULT third-party occurred' },
      { what: 'AGREE occurred', who: ['actor Iran', 'actor Turkey'] },
      { what: 'SUPPORT occurred', who: ['actor Iran', 'actor Turkey'] },
    ],
  ],
  'takes no noun, participle or traveller for a deed or a visit': [
    ['Bo Sample explained the rise of the unstable food supplies to Greece.'],
    ['Greece spoke of the temporarily occupied territories of Iran.'],
    ['Iran supports the price of Turkish sugar.'],
    ['Turkish troops arrived in Iraq.'],
    ['Greece will implement the plan, withdraw its troops and leave.', { what: 'RETREAT withdraw scheduled' }],
    ['Iranian politicians opposed to Bo Sample left.'],
    ['Western nations have stopped short of recognising Greece.'],
    ['Poor families who were promised jobs left.'],
    [`${asha} asked Iraq to immediately release the prisoners.`, { what: 'REQUEST occurred' }],
  ],
  'finds targets that stand late, and keeps the means of a deed out': [
    [
      'Turkish workers began a hunger strike to demand better pay from Greece.',
      { what: 'PROTEST hunger occurred', who: ['actor [Turkish workers]', 'recipient Greece'] },
      { what: 'REQUEST occurred' },
    ],
    ['Turkey strengthened its forces in Iraq.', { what: 'MOBILIZE troops occurred', who: ['actor Turkey'] }],
    [
      'Turkish police arrested on Monday three Greek journalists.',
      { what: 'COERCE arrest occurred', who: ['actor Turkish police', 'recipient [three Greek journalists]'] },
    ],
    ['Iran thanked Turkey for providing aid to Lebanon.', { what: 'SUPPORT occurred' }, { what: 'AID occurred', who: ['actor Turkey', 'recipient Lebanon'] }],
    [`“I met ${bo},” ${asha} said.`, { what: 'CONSULT occurred', who: ['actor Asha Example', 'actor Bo Sample'] }],
    [
      `${asha} met ${bo}. The foreign ministers of Iran and Turkey signed a treaty.`,
      { what: 'CONSULT occurred' },
      { what: 'SUPPORT occurred', who: ['actor Asha Example', 'actor Bo Sample'] },
    ],
    [`${asha} met his Turkish counterpart Bo Sample.`, { what: 'CONSULT occurred', who: ['actor Asha Example', 'actor Bo Sample'] }],
  ],
  'reads deeds of every kind': [
    ['Germany sent humanitarian aid to Lebanon.', { what: 'AID occurred', who: ['actor Germany', 'recipient Lebanon'] }],
    ['Turkey withdrew its troops from Iraq.', { what: 'RETREAT withdraw occurred', who: ['actor Turkey', 'recipient Iraq'] }],
    ['Greece lifted its ban on imports from Turkey.', { what: 'CONCEDE occurred' }],
    ['Russia deployed warships near Cyprus.', { what: 'MOBILIZE troops occurred' }],
    ['Iran and Turkey shared intelligence with Iraq.', { what: 'COOPERATE occurred', who: ['actor Iran', 'actor Turkey', 'actor Iraq'] }],
    ['Iran and Turkey signed a trade agreement in Ankara.', { what: 'SUPPORT occurred', who: ['actor Iran', 'actor Turkey'] }],
    ['Demonstrators marched in Paris.', { what: 'PROTEST demo occurred', who: ['actor [Demonstrators]'] }],
    ['Russia expelled the ambassador of Greece.', { what: 'SANCTION expel occurred' }],
    ['Turkey agreed with Iran on a border plan.', { what: 'AGREE occurred', who: ['actor Turkey', 'actor Iran'] }],
  ],
})

t.test('nobody takes part twice, as “we” and by name', async (t) => {
  const [event] = extract('We agreed to open the border between Slovakia and Austria.', {
    outlet: 'Ministry of Foreign Affairs of Slovakia',
    country: 'SVK',
  }).events
  t.same(event?.participants.map(({ actorId }) => actorId).sort(), ['country/aut', 'country/svk'])
})
