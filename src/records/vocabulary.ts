/**
 * Every closed list that a record may take a value from, with its meaning.
 * Event types, modes, contexts and sectors are PLOVER's (manual "DRAFT Version 2.0").
 */
import { z } from 'zod'

/** The release of the ontology that types, modes, contexts and sectors follow. */
export const PLOVER = { name: 'PLOVER', version: '2.0-draft', commit: '5e0c24f', source: 'https://github.com/openeventdata/PLOVER' } as const

/** Event types with their quad (1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict), CAMEO root code and modes. */
export const EVENT_TYPES = {
  AGREE: { quad: 1, cameo: '030', meaning: 'Agrees, or states the intention, to do something', modes: {} },
  CONSULT: {
    quad: 1,
    cameo: '040',
    meaning: 'Meets, calls, visits, writes to or negotiates with another',
    modes: {
      visit: 'One side travels to the other',
      'third-party': 'The sides meet on neutral ground',
      multilateral: 'A meeting of an organization or of three and more sides, or on the sidelines of one',
      phone: 'By telephone or video',
    },
  },
  SUPPORT: { quad: 1, cameo: '050', meaning: 'Praises, thanks, condoles with, endorses or recognizes another, or signs an agreement', modes: {} },
  CONCEDE: { quad: 1, cameo: '080', meaning: 'Gives in to a demand, eases a measure or admits fault', modes: {} },
  COOPERATE: { quad: 2, cameo: '060', meaning: 'Works together in deed: trade, exercises, exchanges of experts', modes: {} },
  AID: { quad: 2, cameo: '070', meaning: 'Gives material help: money, goods, weapons, shelter', modes: {} },
  RETREAT: {
    quad: 2,
    cameo: '087',
    meaning: 'Ends or lowers a material conflict',
    modes: {
      withdraw: 'Pulls forces back',
      release: 'Frees persons, bodies or property',
      disarm: 'Gives up weapons',
      ceasefire: 'Stops fighting',
      access: 'Lets observers, aid or peacekeepers in',
      resign: 'Leaves office',
    },
  },
  REQUEST: {
    quad: 3,
    cameo: '020',
    meaning: 'Asks, urges, appeals for or demands something',
    modes: {
      assist: 'Asks for help',
      change: 'Asks for a change of policy or conduct',
      yield: 'Asks for a concession or an end of hostility',
      meet: 'Asks for a meeting',
    },
  },
  ACCUSE: {
    quad: 3,
    cameo: '110',
    meaning: 'Criticizes, condemns, accuses or investigates another',
    modes: { disapprove: 'Voices criticism or condemnation', investigate: 'Inquires into a wrong', allege: 'Accuses of a concrete wrong' },
  },
  REJECT: {
    quad: 3,
    cameo: '120',
    meaning: 'Refuses, denies or dismisses',
    modes: { assist: 'Refuses to help', change: 'Refuses to change policy or conduct', yield: 'Refuses to give in', meet: 'Refuses to meet' },
  },
  THREATEN: {
    quad: 3,
    cameo: '130',
    meaning: 'Threatens or warns of consequences',
    modes: {
      restrict: 'Threatens to restrict rights or movement',
      arrest: 'Threatens to arrest',
      relations: 'Threatens to reduce relations or to sanction',
      expel: 'Threatens to expel',
      territory: 'Threatens to take territory',
      violence: 'Threatens force',
    },
  },
  PROTEST: {
    quad: 4,
    cameo: '140',
    meaning: 'Protests in public',
    modes: {
      demo: 'A demonstration or march',
      riot: 'A violent protest',
      strike: 'A strike',
      hunger: 'A hunger strike',
      boycott: 'A boycott',
      obstruct: 'A blockade of roads or buildings by protesters',
      vandalize: 'Damage done in protest',
    },
  },
  SANCTION: {
    quad: 4,
    cameo: '160',
    meaning: 'Reduces relations or imposes a sanction',
    modes: {
      convict: 'Convicts or punishes by a court',
      expel: 'Expels persons or organizations',
      withdraw: 'Leaves an agreement or organization, recalls envoys',
      discontinue: 'Stops aid, trade, talks or other cooperation',
    },
  },
  MOBILIZE: {
    quad: 4,
    cameo: '150',
    meaning: 'Moves or shows force',
    modes: {
      troops: 'Moves or raises troops, holds manoeuvres',
      weapons: 'Deploys or tests weapons',
      police: 'Puts police on alert',
      militia: 'Raises irregular forces',
    },
  },
  COERCE: {
    quad: 4,
    cameo: '170',
    meaning: 'Represses, restricts, detains or seizes short of violence',
    modes: {
      seize: 'Takes or damages property or territory without fighting',
      restrict: 'Restricts movement, parties or rights, imposes a blockade',
      censor: 'Restricts the press or communication',
      curfew: 'Imposes a curfew',
      'martial-law': 'Imposes a state of emergency or martial law',
      arrest: 'Arrests or detains',
      deport: 'Deports',
      withhold: 'Withholds goods, services or aid',
      misinformation: 'Spreads false information',
      cyber: 'Attacks computers or networks',
    },
  },
  ASSAULT: {
    quad: 4,
    cameo: '190',
    meaning: 'Uses violence',
    modes: {
      abduct: 'Abducts or takes hostages',
      beat: 'Beats',
      torture: 'Tortures',
      sexual: 'Sexual violence',
      targeted: 'Kills a chosen person',
      destroy: 'Destroys property',
      primitive: 'Simple weapons, stones or fire',
      firearms: 'Small arms',
      explosives: 'Bombs and mines',
      'suicide-attack': 'A suicide attack',
      aerial: 'From the air',
      drone: 'By drone',
      'heavy-weapons': 'Artillery, tanks, missiles',
      'crowd-control': 'Tear gas, water cannon, batons',
      unconventional: 'Chemical, biological, radiological or nuclear weapons',
    },
  },
} as const

export type EventType = keyof typeof EVENT_TYPES
/** The modes that one event type allows. */
export type ModeOf<T extends EventType> = keyof (typeof EVENT_TYPES)[T]['modes']
/** An event type with one of its own modes or none: an illegal pair does not compile. */
export type TypeAndMode = { [T in EventType]: { type: T; mode: ModeOf<T> | null } }[EventType]
export type Mode = NonNullable<TypeAndMode['mode']>

const keys = <T extends object>(table: T): [keyof T & string, ...(keyof T & string)[]] => {
  const [first, ...rest] = Object.keys(table) as (keyof T & string)[]
  if (first === undefined) throw new Error('an empty vocabulary')
  return [first, ...rest]
}

export const EventType = z.enum(keys(EVENT_TYPES)).meta({ id: 'EventType', description: 'PLOVER event type' })

/** The modes of a type, in the manual's order; empty for a type without modes. */
export const modesOf = (type: EventType): readonly Mode[] => Object.keys(EVENT_TYPES[type].modes) as Mode[]

export const MODES: readonly Mode[] = [...new Set(keys(EVENT_TYPES).flatMap(modesOf))]
export const Mode = z.enum(MODES as [Mode, ...Mode[]]).meta({ id: 'Mode', description: 'PLOVER mode; which ones a type allows stands in /v1/vocabulary' })

/** True for a type with one of its own modes, or with none. */
export const isLegalPair = (type: EventType, mode: Mode | null): boolean => mode === null || modesOf(type).includes(mode)

export const CONTEXTS = {
  military: 'Armed forces and their operations',
  intelligence: 'Intelligence services and spying',
  executive: 'Work of heads of state and government and their cabinets',
  legislative: 'Work of parliaments',
  election: 'Elections and campaigns',
  political_institutions: 'Constitutions, parties and the form of government',
  pro_democracy: 'Moves toward democracy',
  pro_autocracy: 'Moves toward autocracy',
  economic: 'Trade, finance, business',
  legal: 'Courts, law and treaties',
  reparations: 'Compensation for past wrongs',
  human_rights: 'Human rights',
  rights_freedoms: 'Civil rights and freedoms',
  repression: 'Repression by a state',
  human_security: 'Safety of civilians, humanitarian needs',
  gender: 'Gender',
  lgbt: 'Sexual orientation and gender identity',
  religion_ethnicity: 'Religion and ethnicity',
  inequality: 'Inequality and poverty',
  diplomatic: 'Relations between states',
  territory: 'Territory and borders',
  peacekeeping: 'Peacekeeping',
  health: 'Health',
  asylum: 'Asylum and refugees',
  migration: 'Migration',
  disasters: 'Disasters and accidents',
  natural_resource: 'Natural resources and energy',
  environment: 'Environment and climate',
  technology: 'Technology and science',
  terrorism: 'Terrorism',
  cbrn: 'Chemical, biological, radiological and nuclear matters',
  cyber: 'Computer networks and attacks on them',
  misinformation: 'False information',
  crime: 'Crime',
  corruption: 'Corruption',
  illegal_drugs: 'Illegal drugs',
  trafficking: 'Trafficking in persons or goods',
} as const
export const Context = z.enum(keys(CONTEXTS)).meta({ id: 'Context', description: 'PLOVER context' })
export type Context = z.infer<typeof Context>

export const SECTORS = {
  COP: 'Police',
  GOV: 'Government',
  JUD: 'Judiciary',
  LEG: 'Legislature',
  MIL: 'Military',
  PRM: 'Paramilitary in the service of a state',
  PTY: 'Political party',
  REB: 'Armed group against a state',
  SPY: 'Intelligence service',
  UAF: 'Unaffiliated armed group',
  UNK: 'Unknown',
  AGR: 'Agriculture',
  BUS: 'Business',
  CRM: 'Criminals',
  CVL: 'Civilians',
  EDU: 'Education',
  ELI: 'Elites',
  JRN: 'Journalists',
  LAB: 'Labour',
  MED: 'Medicine',
  REF: 'Refugees',
  OPP: 'Opposition',
  PRE: 'Prisoners',
  REL: 'Religion',
  SOC: 'Civil society',
} as const
export const Sector = z.enum(keys(SECTORS)).meta({ id: 'Sector', description: 'PLOVER sector' })
export type Sector = z.infer<typeof Sector>

export const STATUSES = {
  occurred: 'It happened, by the word of the one who asserts it; a speech act that was made has occurred',
  scheduled: 'It is fixed for the future',
  proposed: 'It is wished for, offered or suggested',
  alleged: 'Somebody claims it, and the outlet does not vouch for it or claims it in narration against another',
  denied: 'It was claimed, and is denied',
} as const
export const Status = z.enum(keys(STATUSES)).meta({ id: 'Status', description: 'Whether it happened, and if not, how it stands' })
export type Status = z.infer<typeof Status>

export const SALIENCES = { main: 'What the article is about; one event at most', background: 'Everything else' } as const
export const Salience = z.enum(keys(SALIENCES)).meta({ id: 'Salience', description: 'Whether the article is about it' })
export type Salience = z.infer<typeof Salience>

export const ACTS = {
  say: 'Says, without more',
  ask: 'Asks a question',
  answer: 'Answers',
  claim: 'Claims as true what others may dispute',
  believe: 'Holds an opinion or expectation',
  note: 'Points out',
  stress: 'Says with emphasis',
  reiterate: 'Says again',
  announce: 'Makes known, declares',
  report: 'Reports, discloses',
  confirm: 'Confirms, admits',
  explain: 'Explains, describes',
  praise: 'Praises, welcomes, commends',
  thank: 'Thanks',
  condole: 'Condoles, mourns',
  congratulate: 'Congratulates, greets',
  support: 'Supports, endorses',
  hope: 'Hopes, wishes, prays',
  concern: 'Voices concern or regret',
  apologize: 'Apologizes',
  urge: 'Urges, calls for, demands',
  propose: 'Proposes, offers, invites',
  promise: 'Promises, commits to',
  agree: 'Agrees, accepts',
  warn: 'Warns',
  threaten: 'Threatens',
  criticize: 'Criticizes, complains',
  condemn: 'Condemns, denounces',
  accuse: 'Accuses, blames, alleges',
  deny: 'Denies',
  reject: 'Rejects, refuses, rules out',
} as const
export const Act = z.enum(keys(ACTS)).meta({ id: 'Act', description: 'What the speaker does by saying it' })
export type Act = z.infer<typeof Act>

export const FORMS = {
  direct: 'All in quotation marks: the speaker’s own words',
  mixed: 'A paraphrase with quoted words in it',
  indirect: 'A paraphrase: the words are the outlet’s',
} as const
export const Form = z.enum(keys(FORMS)).meta({ id: 'Form', description: 'Whose words these are, by the quotation marks' })
export type Form = z.infer<typeof Form>

export const POLARITIES = { affirmative: 'The speaker says it', negative: 'The speaker denies it or declines to say it' } as const
export const Polarity = z.enum(keys(POLARITIES)).meta({ id: 'Polarity', description: 'Whether the act is negated' })
export type Polarity = z.infer<typeof Polarity>

export const VOICES = {
  quotation: 'Inside quotation marks: the speaker’s own word',
  paraphrase: 'In the outlet’s rendering of what somebody said: the word may be either’s',
  narration: 'In the outlet’s own narration',
} as const
export const Voice = z.enum(keys(VOICES)).meta({ id: 'Voice', description: 'Who uses the word' })
export type Voice = z.infer<typeof Voice>

export const ROLES = {
  actor: 'Does it; in a meeting or a call everyone without another role',
  recipient: 'It is done to them',
  host: 'Receives the visitor',
  mediator: 'Mediates between others',
  attendee: 'Is present without being a side',
} as const
export const Role = z.enum(keys(ROLES)).meta({ id: 'Role', description: 'What a participant does in an event' })
export type Role = z.infer<typeof Role>

export const OFFICES = {
  'head-of-state': 'President, monarch or their like',
  'head-of-government': 'Prime minister, chancellor or their like',
  'deputy-head': 'Vice president, deputy prime minister',
  'foreign-minister': 'Minister in charge of foreign affairs',
  'defence-minister': 'Minister in charge of defence',
  minister: 'Another member of a government',
  'deputy-minister': 'Deputy or assistant of a minister, state secretary',
  ambassador: 'Ambassador or head of a mission',
  envoy: 'Special envoy or representative, negotiator',
  diplomat: 'Another diplomat, consul, attaché',
  adviser: 'Adviser to a government, national security adviser, chief of staff',
  spokesperson: 'Spokesperson',
  'organization-head': 'Head of an international organization',
  'parliament-head': 'Speaker of a parliament',
  legislator: 'Member of a parliament',
  judge: 'Judge or prosecutor',
  'military-officer': 'Commander or officer',
  'religious-leader': 'Head of a faith or clergy',
  'party-leader': 'Leader of a party or movement',
  official: 'Another official',
} as const
export const OfficeKind = z.enum(keys(OFFICES)).meta({ id: 'OfficeKind', description: 'Kind of office' })
export type OfficeKind = z.infer<typeof OfficeKind>

export const ACTOR_KINDS = {
  person: 'A named person',
  country: 'A country or its government',
  organization: 'An organization: international, a ministry, a party, a company',
  group: 'A group of people or states without an organization',
} as const
export const ActorKind = z.enum(keys(ACTOR_KINDS)).meta({ id: 'ActorKind', description: 'Kind of actor' })
export type ActorKind = z.infer<typeof ActorKind>

export const BASES = { stated: 'The text says so', derived: 'Worked out from what the text says', unknown: 'Not known; the reason says why' } as const
export const Basis = z.enum(keys(BASES)).meta({ id: 'Basis', description: 'Where the value of a fact comes from' })

export const REASONS = {
  'not-stated': 'The text does not say',
  ambiguous: 'The text allows more than one reading',
  'relative-without-anchor': 'The text says it relative to a day that is not known',
} as const
export const Reason = z.enum(keys(REASONS)).meta({ id: 'Reason', description: 'Why a value is unknown' })
export type Reason = z.infer<typeof Reason>

export const RESOLUTIONS = {
  name: 'By a name',
  title: 'By an office or description',
  pronoun: 'By a pronoun',
  none: 'Not settled on a known actor',
} as const
export const Resolution = z.enum(keys(RESOLUTIONS)).meta({ id: 'Resolution', description: 'How the mention beside the statement was settled on an actor' })
export type Resolution = z.infer<typeof Resolution>

/** What makes up the confidence of a record. */
export const FACTORS = {
  rules: 'How sure the rules are of the statement; absent where they do not read it',
  tagger: 'How sure the trained tagger is of the statement; absent where it does not read it',
  speaker: 'How sure it is that this speaker says it',
  trigger: 'The word that tells the event: a verb says more than a noun',
  agent: 'Somebody does it',
  other: 'Somebody is on the other side, or need not be',
  lead: 'It stands at the head of the article',
  standing: 'How it is told: as a fact, in doubt, or in a clause that leaves it open',
  retold: 'Further passages tell it again',
} as const
export const Factor = z.enum(keys(FACTORS)).meta({ id: 'Factor', description: 'What makes up the confidence of a record' })
export type Factor = z.infer<typeof Factor>

export const REJECTIONS = {
  unsure: 'It is less sure than what is served',
  'same-words': 'Another reading of the same words was taken',
  clash: 'A surer reading takes up a part of its words',
  unconfirmed: 'Only the rules read it, not surely enough where the tagger reads nothing',
  headline: 'A headline only repeats what the text reports',
  'no-report': 'Its cue reports no words',
  joint: 'It means all sides at once and no one in particular',
  'own-voice': 'It is the voice of the text itself',
  'less-sure': 'A surer mention was taken for the speaker',
  'spoke-last': 'The pronoun means whoever spoke last',
  restated: 'Another passage tells the same event more fully',
  incomplete: 'Nobody does it, or nobody is on the other side',
  unreal: 'Its words speak of nothing that happened, is planned or is said to have happened',
  asked: 'It is what somebody asks for, promises or threatens with, and no event of its own',
  dateline: 'It stands in a dateline',
} as const
export const Rejection = z.enum(keys(REJECTIONS)).meta({ id: 'Rejection', description: 'Why a candidate became no record, or no part of one' })
export type Rejection = z.infer<typeof Rejection>

const entry = <V extends z.ZodType<string>>(value: V) => z.object({ value, meaning: z.string() })

/** Every closed list with the meaning of each value, as GET /v1/vocabulary serves it. */
export const Vocabulary = z
  .object({
    ontology: z.object({ name: z.string(), version: z.string(), commit: z.string(), source: z.url() }),
    types: z.array(
      z.object({
        value: EventType,
        meaning: z.string(),
        quad: z.int().min(1).max(4).describe('1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict'),
        cameo: z.string().describe('CAMEO code of the type as such'),
        modes: z.array(entry(Mode)),
      }),
    ),
    contexts: z.array(entry(Context)),
    sectors: z.array(entry(Sector)),
    statuses: z.array(entry(Status)),
    saliences: z.array(entry(Salience)),
    acts: z.array(entry(Act)),
    forms: z.array(entry(Form)),
    polarities: z.array(entry(Polarity)),
    voices: z.array(entry(Voice)),
    roles: z.array(entry(Role)),
    offices: z.array(entry(OfficeKind)),
    actorKinds: z.array(entry(ActorKind)),
    bases: z.array(entry(Basis)),
    reasons: z.array(entry(Reason)),
    resolutions: z.array(entry(Resolution)),
    factors: z.array(entry(Factor)),
    rejections: z.array(entry(Rejection)),
  })
  .meta({ id: 'Vocabulary', description: 'Every closed list with the meaning of each value' })
export type Vocabulary = z.infer<typeof Vocabulary>

const entries = <T extends Record<string, string>>(table: T) => keys(table).map((value) => ({ value, meaning: table[value] as string }))

export const VOCABULARY: Vocabulary = {
  ontology: PLOVER,
  types: keys(EVENT_TYPES).map((value) => {
    const { meaning, quad, cameo, modes } = EVENT_TYPES[value]
    return { value, meaning, quad, cameo, modes: modesOf(value).map((mode) => ({ value: mode, meaning: (modes as Record<Mode, string>)[mode] })) }
  }),
  contexts: entries(CONTEXTS),
  sectors: entries(SECTORS),
  statuses: entries(STATUSES),
  saliences: entries(SALIENCES),
  acts: entries(ACTS),
  forms: entries(FORMS),
  polarities: entries(POLARITIES),
  voices: entries(VOICES),
  roles: entries(ROLES),
  offices: entries(OFFICES),
  actorKinds: entries(ACTOR_KINDS),
  bases: entries(BASES),
  reasons: entries(REASONS),
  resolutions: entries(RESOLUTIONS),
  factors: entries(FACTORS),
  rejections: entries(REJECTIONS),
}
