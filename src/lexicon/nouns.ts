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
  ],
  COP: ['police', 'police officers', 'security personnel'],
  SPY: ['intelligence agency', 'intelligence service', 'intelligence services', 'spy agency'],
}

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
  'employees', 'diplomatic staff',
]

/** Single persons described by what they do or are. */
// biome-ignore format: a list, not a column
export const PEOPLE: readonly string[] = [
  'source', 'analyst', 'expert', 'witness', 'eyewitness', 'observer', 'activist', 'journalist', 'reporter', 'correspondent', 'editor', 'author', 'professor',
  'scientist', 'lawyer', 'attorney', 'doctor', 'resident', 'critic', 'economist', 'historian', 'strategist', 'pollster', 'aide', 'insider', 'leader',
  'counterpart', 'man', 'woman', 'student', 'protester', 'survivor', 'official', 'candidate', 'nominee', 'executive', 'chairman', 'chairwoman', 'chief',
  'head', 'director', 'founder', 'president-elect', 'researcher', 'host', 'delegate', 'veteran', 'commentator', 'counsel', 'cleric', 'statement', 'report',
  'document', 'letter', 'study', 'survey', 'poll', 'readout', 'communique', 'communiqué', 'declaration', 'resolution', 'release', 'memo', 'filing',
  'lawsuit', 'article', 'note', 'campaign', 'agency', 'newspaper', 'network', 'website',
]

/** Common nouns in -s or -ing that a capital does not make a name, adjectives of faiths and regions, days and months. */
// biome-ignore format: a list, not a column
export const NAMELESS: readonly string[] = [
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august',
  'september', 'october', 'november', 'december', 'islamic', 'muslim', 'muslims', 'christian', 'christians', 'jewish', 'jew', 'jews', 'arab', 'arabs',
  'western', 'eastern', 'northern', 'southern', 'european', 'europeans', 'african', 'africans', 'asian', 'asians', 'latin', 'kurdish', 'kurds', 'catholic',
  'orthodox', 'sunni', 'shia', 'shiite', 'buddhist', 'hindu', 'nazi', 'communist', 'english', 'ramadan', 'eid', 'christmas', 'easter', 'ukraine-related',
  'covid', 'english-language', 'internet', 'god', 'allah', 'north', 'south', 'east', 'west', 'central', 'middle', 'gulf', 'democrat', 'democrats',
  'democratic', 'republican', 'republicans', 'today', 'yesterday', 'tomorrow', 'photo', 'image', 'file', 'video', 'source', 'text', 'news', 'breaking',
  'exclusive', 'update', 'mr', 'mrs', 'ms', 'dr', 'sir', 'madam', 'read', 'watch', 'share', 'click', 'gmt', 'zionist', 'zionists', 'palestine', 'agreement',
  'treaty', 'declaration', 'charter', 'constitution', 'act', 'war', 'peace', 'cold', 'world', 'summit', 'meeting', 'minister', 'president', 'ministry',
  'government', 'state', 'republic', 'kingdom', 'ministers', 'leaders', 'international', 'national', 'foreign', 'united', 'federal', 'general', 'special',
  'joint', 'first', 'second', 'third', 'new', 'old', 'great', 'high', 'supreme', 'strategic', 'economic', 'security', 'defense', 'defence', 'trade',
  'partnership', 'cooperation', 'plan', 'initiative', 'action', 'forum', 'dialogue', 'day', 'week', 'year', 'memorandum', 'protocol', 'accord', 'accords',
  'resolution', 'statement',
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
  'street', 'avenue', 'road', 'square', 'airport', 'river', 'sea', 'ocean', 'strait', 'straits', 'gulf', 'island', 'islands', 'peninsula', 'mountains',
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
