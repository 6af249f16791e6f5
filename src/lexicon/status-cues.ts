/** Words that say how something that is told stands to what has happened. */

/** Before an infinitive: it is fixed for the future. */
export const SCHEDULING: readonly string[] = [
  'due',
  'set',
  'scheduled',
  'slated',
  'expected',
  'about',
  'going',
  'plan',
  'plans',
  'planned',
  'planning',
  'intends',
  'intend',
  'intended',
  'intent',
  'intention',
  'poised',
  'decided',
  'decides',
  'decision',
  'booked',
  'supposed',
  'arranged',
  'is',
  'are',
  'was',
  'were',
]

/** Before an infinitive, or governing the one who is to do it: it is wished for, offered or asked. */
export const PROPOSING: readonly string[] = [
  'hope',
  'hopes',
  'hoped',
  'want',
  'wants',
  'wanted',
  'wish',
  'wishes',
  'offer',
  'offers',
  'offered',
  'propose',
  'proposes',
  'proposed',
  'seek',
  'seeks',
  'sought',
  'seeking',
  'consider',
  'ready',
  'willing',
  'prepared',
  'like',
  'urge',
  'urges',
  'urged',
  'urging',
  'call',
  'calls',
  'called',
  'calling',
  'ask',
  'asks',
  'asked',
  'asking',
  'demand',
  'demands',
  'demanded',
  'request',
  'requested',
  'encourage',
  'encouraged',
  'invite',
  'invites',
  'invited',
  'inviting',
  'expect',
  'expects',
  'aim',
  'aims',
  'aiming',
  'threaten',
  'threatened',
  'threatens',
  'threatening',
  'possibility',
  'proposal',
  'suggestion',
  'bid',
  'effort',
  'efforts',
  'readiness',
  'willingness',
  'desire',
  'need',
  'needs',
  'necessity',
  'order',
  'ordered',
  'appeal',
  'appealed',
  'directed',
  'preparing',
  'opportunity',
  'right',
  'promise',
  'promised',
  'vowed',
  'pledged',
  'agreed',
  'agree',
  'commit',
  'committed',
  'suggested',
  'invitation',
  'pressed',
  'pressing',
  'resolution',
]

/** Before an infinitive: it is not done. */
export const REFUSING: readonly string[] = [
  'refuse',
  'refuses',
  'refused',
  'refusing',
  'refusal',
  'decline',
  'declines',
  'declined',
  'unable',
  'unwilling',
  'fail',
  'failed',
  'failing',
  'fails',
  'failure',
  'yet',
  'reluctant',
  'unlikely',
  'impossible',
]

/** Before an infinitive: it is being done. */
export const DOING: readonly string[] = [
  'begin',
  'begins',
  'began',
  'begun',
  'start',
  'starts',
  'started',
  'continue',
  'continues',
  'continued',
  'manage',
  'managed',
  'help',
  'helped',
  'proceeded',
  'used',
  'moved',
  'forced',
  'first',
  'try',
  'tries',
  'tried',
  'trying',
  'attempt',
  'attempted',
  'resorted',
]

/** Before a noun: it is fixed for the future. */
export const COMING: readonly string[] = ['upcoming', 'forthcoming', 'coming', 'scheduled', 'planned', 'next', 'future', 'approaching', 'expected']

/** Before a noun, with a preposition or without: it is wished for. */
export const WISHED: readonly string[] = [
  'proposal',
  'proposed',
  'proposes',
  'suggested',
  'suggestion',
  'invitation',
  'offer',
  'offered',
  'possible',
  'potential',
  'idea',
  'call',
  'calls',
  'called',
  'calling',
  'hope',
  'hopes',
  'hoped',
  'plan',
  'plans',
  'request',
  'requested',
  'urged',
  'demand',
  'demanded',
  'want',
  'wants',
  'wanted',
  'waiting',
  'sought',
  'seeking',
  'possibility',
  'desire',
  'propose',
  'proposing',
  'favored',
  'appeal',
  'appealed',
  'weighing',
  'considering',
  'mulling',
  'contemplating',
  'eyeing',
]

/** Before "for" or "to" and a meeting: somebody would have it, and that is all. */
export const READY: readonly string[] = [
  'ready',
  'open',
  'prepared',
  'willing',
  'eager',
  'keen',
  'readiness',
  'openness',
  'willingness',
  'receptive',
  'amenable',
]

/** Before "to" or "of" and an -ing form: it is near, and not done. */
export const NEARING: readonly string[] = ['close', 'closer', 'near', 'nearer', 'verge', 'brink', 'cusp', 'edge', 'path', 'way', 'committed', 'opposed']

/** Before an -ing form: it is spoken for or against. */
// biome-ignore format: a list, not a column
export const ADVOCATING: readonly string[] = [
  'favor', 'favors', 'favored', 'favour', 'favours', 'favoured', 'favoring', 'favouring', 'support', 'supports', 'supported', 'supporting', 'back', 'backs',
  'backed', 'backing', 'advocate', 'advocates', 'advocated', 'advocating', 'oppose', 'opposes', 'opposed', 'opposing', 'consider', 'considers', 'considered',
  'considering', 'recommend', 'recommends', 'recommended', 'recommending', 'suggests', 'suggesting', 'discuss', 'discussed', 'discussing', 'contemplate',
  'contemplated', 'mull', 'mulled', 'envisage', 'envisaged', 'endorse', 'endorsed', 'propose', 'proposes', 'proposed', 'proposing', 'suggested', 'urged',
]

/** Before a noun with "of" or "for": only its worth or want is spoken of. */
export const WEIGHED: readonly string[] = [
  'short',
  'importance',
  'need',
  'necessity',
  'value',
  'productivity',
  'significance',
  'resumption',
  'objective',
  'aim',
  'goal',
  'idea',
  'prospect',
  'prospects',
  'right',
  'readiness',
  'openness',
  'basis',
  'framework',
  'progress',
  'outcome',
  'results',
  'state',
  'role',
  'lack',
  'absence',
  'ways',
  'avoid',
  'avoiding',
  'prevent',
  'preventing',
  'against',
  'without',
  'no',
  'risk',
  'threat',
  'fear',
  'case',
  'event',
]

/** It stands on somebody's word only. */
export const ALLEGING: readonly string[] = [
  'alleged',
  'allegedly',
  'reportedly',
  'purported',
  'purportedly',
  'supposed',
  'supposedly',
  'suspected',
  'apparent',
  'apparently',
  'claimed',
]

/** At the head of a clause: it is imagined. */
export const IMAGINING: readonly string[] = ['if', 'unless', 'whether', 'lest', 'provided', 'should']

/** At the head of a clause: it went before, or is not the news. */
export const BACKGROUND: readonly string[] = ['since', 'after', 'when', 'before', 'following', 'who', 'which', 'whose', 'although', 'because', 'until', 'where']

/** Before "for" and a gerund: what it tells is done. */
export const CREDITING: readonly string[] = [
  'thank',
  'thanks',
  'thanked',
  'thanking',
  'praise',
  'praised',
  'praising',
  'commended',
  'congratulated',
  'criticized',
  'criticised',
  'condemned',
  'condemning',
  'blamed',
  'slammed',
  'rebuked',
]

/** Said of a meeting or a plan: it does not take place, or not as planned. As words of a verb or a participle. */
// biome-ignore format: a list, not a column
export const CALLING_OFF: readonly string[] = [
  'cancel', 'cancels', 'cancelled', 'canceled', 'cancelling', 'canceling', 'postpone', 'postpones', 'postponed', 'postponing', 'scrap', 'scraps', 'scrapped',
  'scrapping', 'shelve', 'shelves', 'shelved', 'abandon', 'abandoned', 'skip', 'skips', 'skipped', 'skipping', 'reject', 'rejects', 'rejected', 'rejecting',
  'refuse', 'refuses', 'refused', 'refusing', 'oppose', 'opposes', 'opposed', 'opposing', 'averted', 'exclude', 'excluded', 'aborted', 'scuppered', 'torpedoed',
]

/** The same, of two words: "called off", "ruled out". */
// biome-ignore format: a list, not a column
export const CALLING_OFF_PAIRS: readonly string[] = [
  'call off', 'calls off', 'called off', 'calling off', 'put off', 'puts off', 'putting off', 'rule out', 'rules out', 'ruled out', 'ruling out',
  'pull out', 'pulled out', 'pulls out', 'turn down', 'turned down', 'turns down',
]

/** Before "to have" with a participle: it was planned and did not come about. */
export const MISSED: readonly string[] = [
  'was',
  'were',
  'due',
  'supposed',
  'scheduled',
  'meant',
  'planned',
  'intended',
  'expected',
  'slated',
  'set',
  'hoped',
  'wanted',
]

/** Before "to have" with a participle: it is said or thought to be so. */
export const SUPPOSED: readonly string[] = [
  'believed',
  'said',
  'reported',
  'thought',
  'alleged',
  'understood',
  'claimed',
  'suspected',
  'accused',
  'rumoured',
  'rumored',
  'claims',
  'claim',
]

/** Before an -ing form: the deed ends, or is to be left undone. */
// biome-ignore format: a list, not a column
export const STOPPING: readonly string[] = ['stop', 'stops', 'cease', 'ceases', 'avoid', 'avoids', 'avoided', 'avoiding', 'quit', 'refrain', 'refrained', 'refrains', 'abstain', 'desist']

/** Before "that": what somebody claims, not what is told as known. */
// biome-ignore format: a list, not a column
export const CLAIMS: readonly string[] = [
  'claim', 'claims', 'allegation', 'allegations', 'accusation', 'accusations', 'rumour', 'rumours', 'rumor', 'rumors', 'suggestion', 'suggestions', 'assertion',
  'assertions', 'charge', 'charges', 'suspicion', 'suspicions', 'speculation', 'report', 'reports',
]

/** Before "that" and what will be done: nobody's plan, but what somebody hopes, fears or thinks likely. */
// biome-ignore format: a list, not a column
export const AWAITING: readonly string[] = [
  'hope', 'hopes', 'hoped', 'hoping', 'hopeful', 'wish', 'wishes', 'wished', 'fear', 'fears', 'feared', 'fearing', 'afraid', 'worried', 'worry', 'worries',
  'concern', 'concerns', 'concerned', 'confident', 'confidence', 'optimistic', 'optimism', 'believe', 'believes', 'believed', 'doubt', 'doubts', 'doubted',
  'predict', 'predicts', 'predicted', 'chance', 'chances', 'risk', 'danger', 'likelihood', 'possibility', 'prospect', 'speculation', 'rumours', 'rumors',
]

/** Before such a claim: it is said to be untrue. */
// biome-ignore format: a list, not a column
export const REFUTING: readonly string[] = ['reject', 'deny', 'dismiss', 'refute', 'rebut', 'rebuff', 'repudiate', 'debunk', 'rubbish', 'quash', 'disprove']

/** Behind "no": what would have to be fixed for a meeting to be. */
export const UNFIXED: readonly string[] = ['date', 'dates', 'time', 'venue', 'place', 'schedule', 'timetable', 'timeline', 'decision', 'agreement']

/** Verbs of what an attack brings about: with the noun of the attack they tell one happening. */
export const EFFECTS: readonly string[] = ['kill', 'wound', 'injure', 'destroy', 'damage', 'hit', 'hurt', 'maim']
