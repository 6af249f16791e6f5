import t from 'tap'
import { readEvents, toHappened } from '../happened.ts'

const asha = 'Iranian Foreign Minister Asha Example'

/** Each event of a text as "TYPE: role name, role name". */
const parties = (text: string) => readEvents(text).map((event) => `${event.type}: ${toHappened(text, event).who.join(', ')}`)

const check = (behaviour: string, rows: Record<string, string[]>) =>
  t.test(behaviour, async (t) => {
    for (const [text, expected] of Object.entries(rows)) t.same(parties(text), expected, text)
  })

check('a counterpart and the name behind it are one person', {
  [`${asha} met his Chinese counterpart, Bo Sample, in Tokyo.`]: ['CONSULT: actor Asha Example, actor Bo Sample'],
  [`${asha} met Turkish colleague Bo Sample.`]: ['CONSULT: actor Asha Example, actor Bo Sample'],
})

check('who acts in what is denied, rejected or promised takes no part in saying so', {
  'Asha Example denied reports that Turkey had delivered jets to Iran.': ['REJECT: actor Asha Example', 'AID: actor Turkey, recipient Iran'],
  'Turkish President Bo Sample promised that the United States would not forget.': ['AGREE: actor Bo Sample'],
  [`${asha} rejected Greece's allegation that Turkey was behind the killing.`]: ['REJECT: actor Asha Example, recipient Greece'],
  [`${asha} promised Turkey to help.`]: ['AGREE: actor Asha Example, recipient Turkey'],
})

check('whose remarks are rejected rejects nothing', {
  'Jordan affirmed its rejection of statements made by the Turkish Prime Minister.': ['REJECT: actor Jordan, recipient [Turkish Prime Minister]'],
})

check('a clause about something else gives no doer to the verb behind it', {
  'Iran and Turkey condemned Greece’s drone attack on Cyprus, which killed four people, and rejected talks.': [
    'ACCUSE: actor Iran, actor Turkey, recipient Greece',
    'REJECT: actor Iran, actor Turkey',
    'ASSAULT: actor Greece, recipient Cyprus',
  ],
})

check('a place where people gather is not who demands', {
  'Protesters rallied in Athens to demand a deal.': ['PROTEST: actor [Protesters]', 'REQUEST: actor [Protesters]'],
})

check('an owner takes no part beside what it owns', {
  'The United States sanctioned companies that supply Sudan’s armed forces.': [
    'SANCTION: actor United States, recipient [companies], recipient Sudan’s armed forces',
  ],
})

check('calling on somebody is no request, unless it is said for what', {
  [`${asha} called on the Greek foreign minister in Athens.`]: [],
  [`${asha} called on Greece to leave.`]: ['REQUEST: actor Asha Example, recipient Greece'],
})

check('nothing is done where no such thing was done', {
  'No further information was provided about the meeting.': [],
  'No weapons were delivered to Greece.': [],
})

check('a part of the world is no country, and a thing that is agreed on no party', {
  'Venezuela expelled the staff of seven Latin American countries.': ['SANCTION: actor Venezuela, recipient [seven Latin American countries]'],
  'India and China agreed to resume the Example Sample Run from this summer.': ['AGREE: actor India, actor China'],
})

check('what is withheld, shut, frozen or sent out is told with whom it is turned against', {
  'Germany halted arms deliveries to Israel on Monday.': ['SANCTION: actor Germany, recipient Israel'],
  'Poland shut its border with Belarus.': ['SANCTION: actor Poland, recipient Belarus'],
  'The European Union imposed a price cap on Russian oil.': ['SANCTION: actor European Union, recipient Russia'],
  'Canada froze the assets of Iran.': ['SANCTION: actor Canada, recipient Iran'],
  'Australia deployed a frigate to the coast of Chad.': ['MOBILIZE: actor Australia, recipient Chad'],
})

check('what somebody has long done is a deed of the sentence, and what is long is none', {
  'Iran has long accused Greece of sabotage.': ['ACCUSE: actor Iran, recipient Greece'],
  'Iran had a long unheated room.': [],
})

t.test('of two who share a surname, the one who holds the office is meant', async (t) => {
  const text = 'President Lee Example named Lee Sample, a diplomat, as minister. President Lee met Greek Prime Minister Asha Placeholder on Monday.'
  t.match(parties(text), ['CONSULT: actor Lee Example, actor Asha Placeholder'])
  t.match(parties('Park Ji-sample, the party’s leader, dismissed the criticism.'), ['REJECT: actor Park Ji-sample'])
})

t.test('what was told of two days, or of other doers, happened twice', async (t) => {
  const told = (text: string) => readEvents(text).length
  t.equal(told('Turkey held talks with Greece in Athens on Monday. Turkey held talks with Greece in Athens last month.'), 2)
  t.equal(told('Turkey held talks with Greece in Athens on Monday. The talks with Greece in Athens were the first.'), 1)
  t.equal(told('Hamas-led gunmen killed 1,200 people in 2023. The offensive has killed more than 60,000 Palestinians.'), 2)
})

t.test('several states are of no single one', async (t) => {
  const [event] = readEvents('Venezuela expelled the staff of seven Latin American countries.')
  t.match(event?.participants, [{ country: 'VEN' }, { country: null }])
})

check('the two countries are those that were just named together', {
  'Turkish Foreign Minister Bo Sample met Greek Foreign Minister Asha Example. Japan and China were close to an accord. In 2008, the two countries agreed to develop gas fields.':
    ['CONSULT: actor Bo Sample, actor Asha Example', 'AGREE: actor Japan, actor China'],
  'Turkish Foreign Minister Bo Sample met Greek Foreign Minister Asha Example. The two sides agreed to build a road.': [
    'CONSULT: actor Bo Sample, actor Asha Example',
    'AGREE: actor Bo Sample, actor Asha Example',
  ],
})

check('counterparts of several states are as many persons', {
  'Iranian President Asha Example held phone talks with his US and Japanese counterparts, Bo Sample and Ola Specimen.': [
    'CONSULT: actor Asha Example, actor Bo Sample, actor Ola Specimen',
  ],
  'Iranian President Asha Example held phone talks with his US and Japanese counterparts.': [
    'CONSULT: actor Asha Example, actor United States, actor [Japanese counterparts]',
  ],
})

check('what is done to somebody goes on being done to him', {
  'Bo Sample was arrested in Tehran in March 2023 and sentenced last month to 16 years.': [
    'COERCE: actor Iran, recipient Bo Sample',
    'SANCTION: recipient Bo Sample',
  ],
})

check('a question is asked of states, not by somebody called Will', { 'Will China and Turkey hold talks this month?': [] })

check('who has just said it is whom "it" means', {
  'Iran accused Turkey of a raid on Monday, while Turkey said it had struck a Greek depot.': ['ACCUSE: actor Iran, recipient Turkey', 'ASSAULT: actor Turkey'],
})

check('a participle that only describes somebody tells no deed of those about it', {
  'Greece urged Turkey to release ousted Prime Minister Asha Example.': ['REQUEST: actor Greece, recipient Turkey'],
})

check('an object that a clause describes gives no doer either', {
  'Iran and Iraq reviewed the dam, which Turkey opened in May, and rejected new measures.': [
    'CONSULT: actor Iran, actor Iraq',
    'REJECT: actor Iran, actor Iraq',
  ],
})

check('three states are not the two who met', {
  'Iran met Turkey in Geneva. The three countries threatened new sanctions.': ['CONSULT: actor Iran, actor Turkey', 'THREATEN: actor [three countries]'],
})

t.test('talks that are wound up hurt nobody, and what goes on is still to come', async (t) => {
  t.match(
    readEvents('Iran and Turkey wound up talks in Geneva on Tuesday.').map(({ type }) => type),
    ['CONSULT'],
  )
  t.match(readEvents('Turkey will continue to receive Greek ministers.'), [{ type: 'CONSULT', status: 'scheduled' }])
})

t.test('two persons of a state do not meet somebody in one event', async (t) => {
  const text =
    'Turkish President Bo Sample received Chinese Premier Asha Example in Ankara. Turkish Foreign Minister Ola Specimen held talks with Example. Specimen visited China in June.'
  t.same(parties(text), [
    'CONSULT: host Bo Sample, actor Asha Example',
    'CONSULT: host Ola Specimen, actor Asha Example',
    'CONSULT: actor Ola Specimen, host China',
  ])
})

check('where somebody is based, what a relative clause names and a clause behind a comma give nobody a part', {
  'Turkey imposed sanctions on three companies based in Greece and one in Panama.': ['SANCTION: actor Turkey, recipient [three companies]'],
  'Turkey blacklisted Iranian businessman Bo Sample, freezing any assets he holds in Greece.': ['SANCTION: actor Turkey, recipient Bo Sample'],
  'Australia and New Zealand pledged aid to Fiji, and a French navy ship left Noumea on Thursday.': [
    'AGREE: actor Australia, actor New Zealand, recipient Fiji',
  ],
  'Iran agreed to withdraw troops from the old road.': ['AGREE: actor Iran'],
  'Iran and Turkey agreed to respond to any attack by Greece.': ['AGREE: actor Iran, actor Turkey'],
})

check('a place that nobody knows does something, and nobody else does', {
  'Asha Example and Bo Sample spoke a day after the North fired two ballistic missiles.': [],
  'Greek troops, backed by Turkish officials, left Iran.': ['SUPPORT: actor [Turkish officials], recipient Greek troops'],
})

t.test('what talks are for is no meeting of its own', async (t) => {
  t.same(parties('Asha Example held a phone conversation with Bo Sample on Saturday to discuss trade.'), ['CONSULT: actor Asha Example, actor Bo Sample'])
})

check('two officers are not the two who met, and "the two leaders" are', {
  'Iranian President Asha Example met Turkish President Bo Sample. Gunmen wounded two officers.': [
    'CONSULT: actor Asha Example, actor Bo Sample',
    'ASSAULT: actor [Gunmen], recipient [two officers]',
  ],
  'Iranian President Asha Example met Turkish President Bo Sample. The two leaders condemned Greece.': [
    'CONSULT: actor Asha Example, actor Bo Sample',
    'ACCUSE: actor Asha Example, actor Bo Sample, recipient Greece',
  ],
})

check('who stands in a clause about something else takes no part', {
  'Bo Sample accused the rebels of hiding in hospitals, an allegation the group rejects.': ['ACCUSE: actor Bo Sample, recipient [rebels]'],
  [`${asha} criticised what he called claims, and urged Turkey to lift its ban.`]: [
    'REQUEST: actor Asha Example, recipient Turkey',
    'ACCUSE: actor Asha Example',
  ],
  '“Of course they talk,” Bo Sample said.': [],
  'Asha Example said gangs attacked a patrol, wounding two officers.': ['ASSAULT: recipient [two officers]'],
  'Asha Example said that gangs had attacked a patrol, wounding two officers.': ['ASSAULT: recipient [two officers]'],
  'The Office of Foreign Assets Control also blacklisted Iranian businessman Bo Sample.': [
    'SANCTION: actor United States Department of the Treasury, recipient Bo Sample',
  ],
})

check('who telephones is another than whom', {
  'Turkey’s prime minister telephoned Asha Example to congratulate her.': [
    'CONSULT: actor [Turkey’s prime minister], actor Asha Example',
    'SUPPORT: actor [Turkey’s prime minister], recipient [her]',
  ],
})

t.test('what persons and firms do is not done by the state that is their home', async (t) => {
  const whoIn = (text: string) => readEvents(text).map(({ participants }) => participants.map(({ actorId, surface, country }) => [surface, actorId, country]))
  t.same(whoIn('Greek smugglers attacked a Turkish tourist in Nairobi.'), [
    [
      ['Greek smugglers', null, 'GRC'],
      ['Turkish tourist', null, 'TUR'],
    ],
  ])
  t.match(whoIn('Iran arrested a Greek national and two Turkish truck drivers.'), [
    [
      ['Iran', 'country/irn'],
      ['Greek national', null, 'GRC'],
      [/Turkish truck drivers/, null, 'TUR'],
    ],
  ])
  t.match(whoIn('Greek shipowners asked Turkey to lift the ban.'), [
    [
      ['Greek shipowners', null, 'GRC'],
      ['Turkey', 'country/tur'],
    ],
  ])
  t.match(whoIn('A Turkish company sued the Greek government.'), [
    [
      [/Turkish company/, null, 'TUR'],
      [/.*/, 'country/grc'],
    ],
  ])
})

t.test('a side strikes another, storms and tariffs do not', async (t) => {
  const whatIn = (text: string) => readEvents(text).map(({ type, participants }) => [type, ...participants.map(({ actorId }) => actorId)])
  t.same(whatIn('Turkish missiles struck Greece on Monday.'), [['ASSAULT', 'country/tur', 'country/grc']])
  t.same(whatIn('Greece hit Turkey with drones.'), [['ASSAULT', 'country/grc', 'country/tur']])
  for (const text of ['Storms struck Greece.', 'Greek tariffs hit Turkey.', 'Greece hit Turkey with tariffs.', 'An earthquake hit Greece and Turkey.'])
    t.same(whatIn(text), [], text)
})

check('who hosts or mediates is no side of the talks', {
  'Turkey will host talks between Iran and Greece in Istanbul.': ['CONSULT: host Turkey, actor Iran, actor Greece'],
  'Iran and Greece met for talks brokered by Turkey.': ['CONSULT: actor Iran, actor Greece, mediator Turkey'],
  'Turkey-mediated talks between Iran and Greece resumed on Sunday.': ['CONSULT: mediator Turkey, actor Iran, actor Greece'],
})

check('whoever accuses each other is doer and target, and what they are accused of takes no part', {
  'Iran and Turkey accused each other of backing rebels.': ['ACCUSE: actor Iran, actor Turkey'],
})

check('the place of those to whom something goes, and those for whose good it is, take no part', {
  'Turkey supplied weapons to militants in Greece.': ['AID: actor Turkey, recipient [militants]'],
  [`${asha} said: “We are ready to work together for the benefit of the people of Greece and Turkey.”`]: ['AGREE: actor [We]'],
})

check('who is first named behind a title in its sentence is another', {
  'The president phoned Greek President Bo Sample.': ['CONSULT: actor [president], actor Bo Sample'],
  'The Greek president, Bo Sample, phoned Asha Example.': ['CONSULT: actor Bo Sample, actor Asha Example'],
})

check('a people ends where its verb begins', {
  'Ethnic Greeks attacked Turkish soldiers.': ['ASSAULT: actor [Greeks], recipient Turkish soldiers'],
})

t.test('tells of crowds that protest, of states that do, and of teams that win nothing', async (t) => {
  const typesOf = (text: string) => readEvents(text).map(({ type, mode }) => [type, mode])
  t.same(typesOf('Thousands protested in Athens.'), [['PROTEST', 'demo']])
  t.same(typesOf('Greeks protested against the law in Athens.'), [['PROTEST', 'demo']])
  t.same(typesOf('Greece protested to Turkey against the decision.'), [['ACCUSE', 'disapprove']])
  t.same(typesOf('Greece beat Turkey 3-2 in the final.'), [])
  t.same(typesOf('Police beat two reporters.'), [['ASSAULT', 'beat']])
  t.same(typesOf('Greece invited Turkey to take the dispute to a court.'), [['REQUEST', null]])
  t.same(typesOf('Turkey test-fired a missile off its coast.'), [['MOBILIZE', 'weapons']])
  t.same(typesOf('Turkey fired a missile into the sea.'), [['MOBILIZE', 'weapons']])
})

check('who says it does what is done by saying it', {
  'A spokesman, Colonel Bo Sample, said Greek jets had not flown since May, and accused Turkey of lying.': ['ACCUSE: actor Bo Sample, recipient Turkey'],
})

check('what an ambassador is called home from is a state, by its capital too', {
  'Greece recalled its ambassador from Ankara, hours after a Turkish drone hit a border post, killing two guards.': [
    'SANCTION: actor Greece, recipient Turkey',
    'ASSAULT: actor Turkey',
  ],
})

check('an attitude has an owner, who is no target of it', {
  [`${asha} reiterated Iran's support for Greece.`]: ['SUPPORT: actor Asha Example, recipient Greece'],
})

check('who asks to stay unnamed asks nobody', {
  'A Greek official who asked not to be named said the president had spoken by phone with Turkish President Bo Sample.': [
    'CONSULT: actor [president], actor Bo Sample',
  ],
})

check('what is told behind "and" has no part in what stands before it', {
  'The Greek foreign ministry condemned the strike and offered condolences to Turkey.': [
    'SUPPORT: actor Greek foreign ministry, recipient Turkey',
    'ACCUSE: actor Greek foreign ministry',
  ],
})

check('a participle that describes a guest or a thing is no deed', {
  [`${asha} met with visiting Greek Foreign Minister Bo Sample in Tehran.`]: ['CONSULT: host Asha Example, actor Bo Sample'],
  'Turkish President Bo Sample spoke after a row over seized trucks.': [],
})

t.test('a headline is told once, as the text below it tells it', async (t) => {
  const text =
    'Turkish strike kills 12 in southern Greece\n\nA Turkish airstrike on a village in southern Greece killed 12 people on Tuesday, the Greek health ministry said.\n\nMore were hurt.'
  t.match(readEvents(text), [{ type: 'ASSAULT', status: 'alleged' }])
  t.equal(readEvents(text).length, 1)
})

check('"the two presidents" are those who met, as host and guest too', {
  'Turkish President Asha Example hosted her Greek counterpart, Bo Sample, in Ankara. The two presidents signed a treaty.': [
    'CONSULT: host Asha Example, actor Bo Sample',
    'SUPPORT: actor Asha Example, actor Bo Sample',
  ],
})

check('sums and vetoes are told by whoever gives and uses them', {
  'Norway announced $20 million in aid for Greece.': ['AID: actor Norway, recipient Greece'],
  'The United States used its veto.': ['REJECT: actor United States'],
})

check('what is handed over is no side, and where it goes is', {
  'Turkey extradited a Greek journalist to Athens.': ['COOPERATE: actor Turkey, actor Greece'],
  'Turkey and Greece exchanged 300 prisoners.': ['COOPERATE: actor Turkey, actor Greece'],
  'The list was handed over.': [],
})

check('a participle behind "was shot and" is passive too', {
  'The Greek prime minister was shot and wounded on Monday.': ['ASSAULT: recipient [Greek prime minister]', 'ASSAULT: recipient [Greek prime minister]'],
})

t.test('a crowd that storms an embassy protests, police that do attack; towns are taken, firms and objectives are not', async (t) => {
  const typesOf = (text: string) => readEvents(text).map(({ type, mode }) => [type, mode])
  t.same(typesOf('Students stormed the Greek embassy.'), [['PROTEST', 'riot']])
  t.same(typesOf('Turkish police stormed the Greek embassy.'), [['ASSAULT', null]])
  t.same(typesOf('Greek and Turkish troops clashed at the border.'), [['ASSAULT', null]])
  t.same(typesOf('The Greek army retook the palace from Turkey.'), [['ASSAULT', null]])
  t.same(typesOf('Greece took control of a Turkish firm.'), [])
  t.same(typesOf('The Greek military failed in its objective of capturing Ankara.'), [])
})
