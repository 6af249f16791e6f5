/** Nouns that stand for people or bodies, and capitalised words that name nobody. */
import type { Sector } from '../records/vocabulary.ts'

/** Bodies of a state: "the Turkish foreign ministry", "Iran's parliament". */
export const BODIES: Readonly<Partial<Record<Sector, readonly string[]>>> = {
  GOV: [
    'government',
    'administration',
    'cabinet',
    'ministry',
    'foreign ministry',
    'ministry of foreign affairs',
    'foreign office',
    'ministry of external affairs',
    'ministry of defence',
    'ministry of defense',
    'defence ministry',
    'defense ministry',
    'interior ministry',
    'ministry of the interior',
    'finance ministry',
    'ministry of finance',
    'trade ministry',
    'ministry of commerce',
    'energy ministry',
    'justice ministry',
    'ministry of justice',
    'health ministry',
    'ministry of health',
    'state department',
    'department of state',
    'department of defense',
    'treasury department',
    'justice department',
    'presidency',
    'presidential office',
    'office of the president',
    'prime minister’s office',
    'embassy',
    'consulate',
    'mission',
    'delegation',
    'permanent mission',
    'high commission',
    'authorities',
    'national security council',
    'security council of state',
    'central bank',
    'defence agency',
    'defense agency',
    'department',
    'regime',
    'side',
    'state',
    'leadership',
    'royal court',
    'royal palace',
    'foreign affairs ministry',
    'external affairs ministry',
    'ministry of foreign trade',
    'office of the prime minister',
  ],
  LEG: [
    'parliament',
    'senate',
    'congress',
    'house of representatives',
    'national assembly',
    'knesset',
    'duma',
    'state duma',
    'majlis',
    'bundestag',
    'lawmakers',
  ],
  JUD: ['supreme court', 'constitutional court', 'court', 'high court', 'prosecutor’s office', 'judiciary'],
  MIL: [
    'army',
    'military',
    'armed forces',
    'navy',
    'air force',
    'troops',
    'forces',
    'soldiers',
    'coast guard',
    'defence forces',
    'defense forces',
    'general staff',
    'border guards',
    'marines',
    'military forces',
    'security forces',
    'warplanes',
    'jets',
    'coalition forces',
    'detachment',
    'contingent',
    'battalion',
    'brigade',
  ],
  COP: ['police', 'police officers', 'security personnel'],
  SPY: ['intelligence agency', 'intelligence service', 'intelligence services', 'spy agency'],
}

/** Bodies whose noun means much else: only an owner or an article makes them one. */
export const LOOSE_BODIES: readonly string[] = ['state', 'side']

/** Posts and craft of a state abroad: what is done to them is done to the state. */
export const POSTS: readonly string[] = [
  'embassy',
  'embassies',
  'consulate',
  'consulates',
  'mission',
  'high commission',
  'vessel',
  'vessels',
  'boats',
  'ships',
  'warships',
  'planes',
  'aircraft',
  'helicopters',
  'tanks',
]

/** Plural or collective nouns of people and states: "Muslim states", "the two nations", "senior officials". */
// biome-ignore format: a list, not a column
export const GROUPS: readonly string[] = [
  'nations', 'states', 'countries', 'sides', 'parties', 'governments', 'peoples', 'people', 'nation', 'powers', 'allies', 'partners', 'neighbors',
  'neighbours', 'capitals', 'members', 'member states', 'leaders', 'officials', 'ministers', 'foreign ministers', 'diplomats', 'ambassadors', 'envoys',
  'presidents', 'delegates', 'delegations', 'negotiators', 'representatives', 'citizens', 'civilians', 'residents', 'protesters', 'protestors',
  'demonstrators', 'activists', 'refugees', 'migrants', 'rebels', 'militants', 'fighters', 'insurgents', 'gunmen', 'terrorists', 'separatists', 'students',
  'workers', 'journalists', 'reporters', 'experts', 'analysts', 'critics', 'opponents', 'supporters', 'sources', 'witnesses', 'observers', 'scientists',
  'lawyers', 'prisoners', 'hostages', 'detainees', 'women', 'men', 'children', 'families', 'communities', 'groups', 'organizations', 'organisations',
  'institutions', 'companies', 'businesses', 'investors', 'voters', 'politicians', 'clerics', 'scholars', 'farmers', 'crew', 'survivors', 'victims',
  'opposition', 'international community', 'world', 'population', 'public', 'media', 'public opinion', 'team', 'colleagues', 'counterparts',
  'heads of state', 'heads of government', 'heads of delegation', 'doctors', 'militia', 'militias', 'spies', 'inspectors', 'settlers', 'nationals',
  'employees', 'diplomatic staff', 'kurds', 'tamils', 'muslims', 'moslems', 'christians', 'jews', 'shiites', 'sunnis', 'uighurs', 'uyghurs', 'tutsis',
  'hutus', 'guerrillas', 'guerillas', 'commandos', 'youths', 'hackers', 'peacekeepers', 'fundamentalists', 'extremists', 'islamists', 'militiamen',
  'candidates', 'landowners', 'crowds', 'inhabitants', 'immigrants', 'asylum seekers', 'personnel', 'advisers', 'helicopters', 'tanks', 'aircraft',
  'planes', 'warships', 'vessels', 'boats', 'fishermen', 'hijackers', 'kidnappers', 'hostage-takers', 'teachers', 'judges', 'monks', 'priests', 'tribesmen',
  'loyalists', 'nationalists', 'royalists', 'generals', 'agents', 'police officers', 'prosecutors', 'pilgrims', 'tourists', 'sailors',
]

/** Single persons described by what they do or are. */
// biome-ignore format: a list, not a column
export const PEOPLE: readonly string[] = [
  'husband', 'wife', 'son', 'daughter', 'brother', 'sister', 'father', 'mother', 'grandfather', 'grandson', 'organizer', 'organiser', 'spouse', 'widow',
  'source', 'analyst', 'expert', 'witness', 'eyewitness', 'observer', 'activist', 'journalist', 'reporter', 'correspondent', 'editor', 'author', 'professor',
  'scientist', 'lawyer', 'attorney', 'doctor', 'resident', 'critic', 'economist', 'historian', 'strategist', 'pollster', 'aide', 'insider', 'leader',
  'counterpart', 'colleague', 'man', 'woman', 'student', 'protester', 'survivor', 'official', 'candidate', 'nominee', 'executive', 'chairman', 'chairwoman', 'chief',
  'head', 'director', 'founder', 'president-elect', 'researcher', 'host', 'delegate', 'veteran', 'commentator', 'counsel', 'cleric',
  'businessman', 'businesswoman', 'tycoon', 'banker', 'financier', 'politician', 'dissident', 'blogger', 'singer', 'writer', 'engineer', 'pilot', 'fugitive',
]

/** Persons who act for nobody but themselves, where their noun does not end like "smuggler" or "tourist". */
// biome-ignore format: a list, not a column
export const PRIVATE_PERSONS: readonly string[] = [
  'pirate', 'national', 'citizen', 'refugee', 'migrant', 'immigrant', 'emigrant', 'student', 'captain', 'athlete', 'nurse', 'priest', 'monk', 'youth', 'militant',
  'merchant', 'resident', 'inhabitant', 'captive', 'hostage', 'detainee', 'employee', 'trainee', 'suspect', 'convict', 'inmate', 'spy', 'thief', 'patient',
  'parent', 'child', 'girl', 'boy', 'fan', 'expatriate', 'exile', 'mercenary', 'volunteer', 'veteran', 'coach', 'actress', 'poet', 'pupil', 'academic',
  'dissident', 'oligarch', 'magnate', 'shepherd', 'participant', 'applicant', 'rebel', 'guest', 'crowd', 'mob', 'gang', 'people', 'thieves',
  'children', 'folk', 'passer-by', 'businesspeople', 'expat',
]

/** Bodies that act for no state, though an adjective may say where they are at home. */
// biome-ignore format: a list, not a column
export const PRIVATE_BODIES: readonly string[] = [
  'company', 'firm', 'bank', 'airline', 'airliner', 'corporation', 'enterprise', 'conglomerate', 'refinery', 'university', 'school', 'club', 'charity',
  'union', 'cartel', 'clan', 'tribe', 'start-up', 'startup', 'factory', 'church', 'band', 'team', 'bookshop', 'shop', 'think-tank', 'giant',
]

/** Nouns that end as those of persons do, and name none; craft and weapons among them are a state's own. */
// biome-ignore format: a list, not a column
export const NO_PERSONS: readonly string[] = [
  'accelerator', 'airliner', 'ambassador', 'amplifier', 'anchor', 'anger', 'answer', 'armor', 'armour', 'banner', 'barrier', 'barter', 'behavior',
  'behaviour', 'blacklist', 'blazer', 'blister', 'blunder', 'boiler', 'bomber', 'booster', 'border', 'buffer', 'bumper', 'bunker', 'burger',
  'burner', 'butter', 'calculator', 'cancer', 'canister', 'career', 'carrier', 'center', 'chamber', 'chancellor', 'changeover', 'chapter', 'character',
  'charger', 'charter', 'checklist', 'chopper', 'cluster', 'color', 'colour', 'commander', 'computer', 'container', 'cooker', 'cooler', 'copper', 'corner',
  'corridor', 'counter', 'cover', 'cracker', 'crater', 'crossover', 'cruiser', 'cutter', 'cylinder', 'dagger', 'danger', 'destroyer', 'detector', 'dinner',
  'disaster', 'door', 'drawer', 'elevator', 'error', 'excavator', 'factor', 'favor', 'favour', 'feeder', 'fender', 'fertiliser', 'fertilizer', 'fever',
  'fiber', 'fighter', 'figure', 'filter', 'finger', 'fist', 'flavor', 'flier', 'floor', 'flower', 'folder', 'freezer', 'freighter', 'frontier', 'gender',
  'generator', 'gist', 'glacier', 'governor', 'grinder', 'guardian', 'gunpowder', 'handover', 'hangover', 'harbor', 'harbour', 'headquarter', 'heist',
  'helicopter', 'honor', 'honour', 'horror', 'humor', 'hunger', 'icebreaker', 'incubator', 'indicator', 'interceptor', 'interior', 'junior', 'labor',
  'labour', 'ladder', 'lander', 'laser', 'launcher', 'layer', 'leader', 'ledger', 'letter', 'lever', 'lighter', 'liner', 'list', 'litter', 'major',
  'makeover', 'manner', 'manor', 'marker', 'matter', 'mayor', 'member', 'merger', 'metaphor', 'meter', 'minister', 'minor', 'mirror', 'mist', 'monster',
  'motor', 'murder', 'neighbor', 'neighbour', 'newspaper', 'number', 'odor', 'offer', 'officer', 'order', 'other', 'owner', 'paper', 'partner',
  'peacekeeper', 'pepper', 'pier', 'plaster', 'playlist', 'plunder', 'poster', 'powder', 'power', 'predecessor', 'premier', 'printer', 'prior', 'processor',
  'propeller', 'quarter', 'radiator', 'reactor', 'receiver', 'recorder', 'refrigerator', 'regimen', 'register', 'remainder', 'reminder', 'river', 'rollover',
  'roster', 'rotor', 'router', 'rover', 'rubber', 'rudder', 'rumor', 'rumour', 'satellite', 'scanner', 'sector', 'semester', 'semiconductor', 'senior',
  'sensor', 'server', 'sewer', 'shelter', 'shooter', 'shortlist', 'shoulder', 'shower', 'shutter', 'silver', 'simulator', 'slander', 'slaughter', 'soccer',
  'soldier', 'specimen', 'spider', 'steamer', 'stopover', 'successor', 'summer', 'takeover', 'talisman', 'tanker', 'taser', 'tender', 'tenor', 'terror',
  'theater', 'thriller', 'thunder', 'tier', 'tiger', 'timber', 'tower', 'tracker', 'tractor', 'trailer', 'transfer', 'transistor', 'transmitter',
  'transporter', 'trawler', 'tremor', 'trigger', 'trimester', 'trousers', 'tumor', 'tumour', 'turnover', 'twist', 'vapour', 'vector', 'ventilator',
  'voucher', 'wafer', 'waist', 'waitlist', 'waiver', 'wallpaper', 'water', 'weather', 'winter', 'wonder', 'wrapper', 'wrist',
]

/** Single bodies that publish. */
export const PUBLISHERS: readonly string[] = ['agency', 'newspaper', 'network', 'website']

/** Common nouns in -s or -ing that a capital does not make a name, adjectives of faiths and regions, days and months. */
// biome-ignore format: a list, not a column
export const NAMELESS: readonly string[] = [
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august',
  'september', 'october', 'november', 'december', 'islamic', 'muslim', 'muslims', 'christian', 'christians', 'jewish', 'jew', 'jews', 'arab', 'arabs',
  'western', 'eastern', 'northern', 'southern', 'european', 'europeans', 'african', 'africans', 'asian', 'asians', 'latin', 'kurdish', 'kurds', 'catholic',
  'orthodox', 'sunni', 'shia', 'shiite', 'buddhist', 'hindu', 'nazi', 'communist', 'english', 'ramadan', 'eid', 'christmas', 'easter', 'ukraine-related',
  'covid', 'ethnic', 'english-language', 'internet', 'god', 'allah', 'north', 'south', 'east', 'west', 'central', 'middle', 'gulf', 'democrat', 'democrats',
  'democratic', 'republican', 'republicans', 'today', 'yesterday', 'tomorrow', 'photo', 'image', 'file', 'video', 'source', 'text', 'news', 'breaking',
  'exclusive', 'update', 'mr', 'mrs', 'ms', 'dr', 'sir', 'madam', 'read', 'watch', 'share', 'click', 'gmt', 'zionist', 'zionists', 'palestine', 'agreement',
  'treaty', 'declaration', 'charter', 'constitution', 'act', 'war', 'peace', 'cold', 'world', 'summit', 'meeting', 'minister', 'president', 'ministry',
  'government', 'state', 'republic', 'kingdom', 'ministers', 'leaders', 'international', 'national', 'foreign', 'united', 'federal', 'general', 'special',
  'joint', 'first', 'second', 'third', 'new', 'old', 'great', 'high', 'supreme', 'strategic', 'economic', 'security', 'defense', 'defence', 'trade',
  'partnership', 'cooperation', 'plan', 'initiative', 'action', 'forum', 'dialogue', 'day', 'week', 'year', 'memorandum', 'protocol', 'accord', 'accords',
  'jan', 'jan.', 'feb', 'feb.', 'mar.', 'apr.', 'aug', 'aug.', 'sept', 'sept.', 'oct', 'oct.', 'nov', 'nov.', 'dec', 'dec.',
  'resolution', 'statement', 'visit', 'briefing', 'excellency', 'communique', 'communiqué', 'thousands', 'hundreds', 'dozens', 'tens', 'scores', 'millions',
]

/** Last words that make a capitalised run a body or a thing, not a person. */
// biome-ignore format: a list, not a column
export const BODY_ENDINGS: readonly string[] = [
  'ministry', 'council', 'agency', 'party', 'committee', 'university', 'union', 'bank', 'commission', 'court', 'parliament', 'corporation', 'group', 'inc',
  'inc.', 'corp', 'corp.', 'ltd', 'co', 'co.', 'army', 'forces', 'force', 'church', 'department', 'office', 'association', 'institute', 'foundation',
  'center', 'centre', 'house', 'alliance', 'authority', 'board', 'bureau', 'campaign', 'college', 'company', 'conference', 'congress', 'coalition',
  'embassy', 'federation', 'front', 'fund', 'guard', 'guards', 'league', 'movement', 'network', 'organization', 'organisation', 'police', 'post', 'press',
  'radio', 'school', 'senate', 'assembly', 'service', 'services', 'society', 'television', 'times', 'tv', 'journal', 'tribune', 'herald', 'magazine',
  'daily', 'today', 'news', 'administration', 'brigade', 'command', 'fleet', 'navy', 'secretariat', 'delegation', 'mission', 'cabinet', 'government',
  'republic', 'regime', 'brotherhood', 'corps', 'team', 'caucus', 'chamber', 'trust', 'airlines', 'airways', 'holdings', 'industries', 'technologies',
  'partners', 'club', 'academy', 'hospital',
]

/** Last words that make a capitalised run a place, a thing or an event. */
// biome-ignore format: a list, not a column
export const THING_ENDINGS: readonly string[] = [
  'archipelago', 'waterway', 'tanker', 'vessel', 'street', 'avenue', 'road', 'square', 'airport', 'river', 'sea', 'ocean', 'strait', 'straits', 'gulf', 'island', 'islands', 'peninsula', 'mountains',
  'valley', 'bay', 'lake', 'desert', 'province', 'state', 'district', 'region', 'city', 'town', 'county', 'village', 'governorate', 'oblast', 'camp', 'base',
  'port', 'bridge', 'tower', 'palace', 'hotel', 'hall', 'park', 'garden', 'gardens', 'stadium', 'mosque', 'cathedral', 'temple', 'gate', 'wall', 'strip',
  'heights', 'crossing', 'border', 'corridor', 'canal', 'hill', 'hills', 'coast', 'residence', 'area', 'zone', 'embankment', 'agreement', 'treaty', 'accord',
  'accords', 'pact', 'protocol', 'declaration', 'charter', 'constitution', 'act', 'law', 'resolution', 'convention', 'war', 'wars', 'summit', 'meeting',
  'forum', 'day', 'week', 'month', 'prize', 'award', 'cup', 'games', 'olympics', 'plan', 'initiative', 'project', 'process', 'program', 'programme',
  'mission', 'operation', 'dialogue', 'partnership', 'relations', 'talks', 'crisis', 'revolution', 'election', 'elections', 'amendment', 'bill', 'deal',
  'belt', 'fund', 'affairs', 'ship', 'flight', 'report', 'statement', 'page', 'policy', 'east', 'west', 'north', 'south', 'africa', 'asia', 'europe',
  'america', 'americas', 'building', 'memorial', 'monument', 'cemetery', 'museum', 'library', 'theater', 'theatre', 'point', 'beach', 'cape', 'pass',
  'security', 'democracy', 'rights', 'freedom', 'nature', 'system', 'missile', 'missiles', 'principle', 'solution', 'communique', 'communiqués',
  'communiques',
]

/** Small words inside a person's name. */
// biome-ignore format: a list, not a column
export const PARTICLES: readonly string[] = [
  'al', 'el', 'ul', 'ur', 'bin', 'ibn', 'bint', 'ben', 'abu', 'de', 'da', 'do', 'dos', 'das', 'del', 'della', 'di', 'van', 'von', 'der', 'den', 'ter', 'ten',
  'la', 'le', 'du', 'zu', 'af', 'y', 'ould', 'oglu', 'st.', 'ag',
]

/** Nouns of death and remembrance: whose death it is holds the office no more. */
// biome-ignore format: a list, not a column
export const DEATHS: readonly string[] = [
  'death', 'martyrdom', 'killing', 'assassination', 'demise', 'passing', 'loss', 'funeral', 'memory', 'mourning', 'murder', 'burial',
]

/** Last words of groups and bodies that are of the place they are in: "demonstrators in Paris"; not diplomats, reporters or troops, who may be sent there. */
// biome-ignore format: a list, not a column
export const LOCALS: readonly string[] = [
  'protesters', 'protestors', 'demonstrators', 'students', 'workers', 'residents', 'inhabitants', 'civilians', 'citizens', 'people', 'voters', 'farmers',
  'villagers', 'police', 'authorities', 'parliament', 'court', 'government', 'lawmakers', 'opposition', 'rebels', 'militants', 'gunmen', 'guerrillas',
  'insurgents', 'separatists', 'security forces', 'families', 'women', 'children', 'doctors', 'teachers', 'judges', 'prosecutors', 'activists', 'prisoners',
  'rioters', 'youths', 'crowds', 'fundamentalists', 'islamists', 'supporters', 'candidates', 'communities', 'politicians', 'clerics', 'population', 'hospital', 'municipality',
  'companies', 'firms', 'banks', 'businesses', 'businessmen', 'company', 'entities', 'individuals', 'troops', 'soldiers', 'journalists',
]

/** Nouns of persons, after which a list names them: "citizens – Asha Example, Bo Sample". */
// biome-ignore format: a list, not a column
export const NAMED_GROUPS: readonly string[] = [
  'citizens', 'nationals', 'leaders', 'journalists', 'activists', 'prisoners', 'hostages', 'detainees', 'officials', 'politicians', 'dissidents', 'ministers',
  'diplomats', 'lawmakers', 'students', 'scientists', 'men', 'women', 'officers', 'soldiers', 'lawyers', 'figures',
]

/** Nouns that make a description before a name its bearer's: "her husband, Bo Sample". */
// biome-ignore format: a list, not a column
export const KIN: readonly string[] = [
  'husband', 'wife', 'son', 'daughter', 'brother', 'sister', 'father', 'mother', 'spouse', 'widow', 'successor', 'predecessor', 'counterpart', 'colleague', 'deputy',
]

/** Last words of those whose arrival consults nobody: "refugees arrived in Paris". */
// biome-ignore format: a list, not a column
export const NO_VISITORS: readonly string[] = [
  'prisoners', 'detainees', 'hostages', 'refugees', 'migrants', 'immigrants', 'asylum seekers', 'citizens', 'nationals', 'people', 'civilians', 'families',
  'residents', 'workers', 'students', 'tourists', 'pilgrims', 'protesters', 'demonstrators', 'rebels', 'militants', 'fighters', 'troops', 'soldiers',
  'forces', 'peacekeepers', 'marines', 'detachment', 'contingent', 'battalion', 'crew', 'sailors', 'warships', 'vessels', 'ships', 'planes', 'aircraft',
  'tanks', 'convoy', 'convoys', 'army', 'navy', 'police', 'mercenaries', 'gunmen', 'settlers', 'fans', 'players', 'athletes', 'children', 'women', 'men',
]

/** Adjectives of faiths, peoples, regions and ranks that a capital does not make a name: they go on to the noun that they describe. */
// biome-ignore format: a list, not a column
export const CAPITALISED_ADJECTIVES: readonly string[] = [
  'islamic', 'latin', 'american', 'south', 'north', 'muslim', 'arab', 'western', 'european', 'african', 'asian', 'new', 'senior', 'chief', 'top', 'first', 'regional', 'federal', 'national', 'zionist', 'kurd', 'kurdish', 'tamil', 'sunni', 'shiite', 'shia', 'christian', 'jewish', 'druze', 'catholic', 'hindu', 'moslem', 'communist', 'buddhist', 'tutsi', 'hutu', 'uighur', 'uyghur',
]

/** What follows "the state of" where that is no state. */
export const STATES_OF: readonly string[] = ['emergency', 'siege', 'war', 'affairs', 'alert', 'mind', 'shock', 'panic', 'crisis', 'health']

/** Nouns for those who tell of what others did: what they say of a deed is a claim. */
// biome-ignore format: a list, not a column
export const BYSTANDERS: readonly string[] = [
  'witness', 'witnesses', 'eyewitness', 'eyewitnesses', 'resident', 'residents', 'villagers', 'locals', 'survivor', 'survivors', 'relatives', 'families', 'medics',
  'activist', 'activists', 'monitors', 'observers', 'analyst', 'analysts', 'reports', 'source', 'sources', 'volunteers',
]

/** What holds words that somebody spoke. */
// biome-ignore format: a list, not a column
export const RECORDS_OF_SPEECH: readonly string[] = [
  'transcript', 'transcription', 'recording', 'video', 'footage', 'clip', 'audio', 'translation', 'excerpt', 'copy', 'text', 'readout',
]

/** What is made public when it is released, and not set free. */
// biome-ignore format: a list, not a column
export const PUBLISHED: readonly string[] = [
  ...RECORDS_OF_SPEECH,
  'statement', 'report', 'document', 'paper', 'letter', 'photo', 'photograph', 'picture', 'image', 'list', 'name', 'detail', 'datum', 'data', 'figure', 'statistic',
  'result', 'finding', 'plan', 'draft', 'survey', 'poll', 'assessment', 'summary', 'memo', 'communique', 'communiqué', 'information', 'evidence', 'account', 'map',
  'book', 'film', 'version', 'file', 'email', 'message',
]

/** What a side strikes with. */
// biome-ignore format: a list, not a column
export const WEAPONS: readonly string[] = [
  'missile', 'rocket', 'drone', 'jet', 'warplane', 'plane', 'aircraft', 'helicopter', 'artillery', 'shell', 'bomb', 'bomber', 'airstrike', 'strike', 'gunfire',
  'fire', 'mortar', 'tank', 'warship', 'gunship', 'shelling', 'raid', 'attack', 'barrage', 'projectile', 'salvo', 'fighter', 'torpedo', 'uav', 'gunboat',
]

/** Bodies and people of a state that its own offices have to do with: "the Example people". */
export const DOMESTIC: readonly string[] = [
  'people',
  'opposition',
  'parliament',
  'commission',
  'citizen',
  'citizens',
  'voter',
  'voters',
  'public',
  'population',
  'electorate',
]

/** Those who are told what is said, whoever it is about. */
export const LISTENERS: readonly string[] = ['journalists', 'reporters', 'correspondents', 'newsmen']

/** What is done to a captive, told as what he is: "releases convicted trader". */
export const CAPTIVE: readonly string[] = ['convicted', 'jailed', 'detained', 'arrested', 'imprisoned', 'accused', 'suspected', 'wanted', 'captured']
