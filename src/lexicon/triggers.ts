/** Words that tell an event, by PLOVER type, with how the participants stand about them. */

import type { Role, Status, TypeAndMode } from '../records/vocabulary.ts'
import { PUBLISHED } from './nouns.ts'

/** Where a participant may stand about a trigger; `by` is the doer in a passive, `other` after any further preposition. */
export type Slot = 'subject' | 'object' | 'by' | 'with' | 'between' | 'against' | 'on' | 'to' | 'from' | 'of' | 'for' | 'in' | 'over' | 'about' | 'at' | 'other'

/** How participants stand about a trigger. */
export type Frame = {
  /** Which role each place gives; a place that is left out gives none. */
  readonly roles: Readonly<Partial<Record<Slot, Role>>>
  /** All sides do the same. */
  readonly alike?: true
  /** A place stands for its country. */
  readonly places?: true
  /** The doer is the one who says it. */
  readonly voiced?: true
  /** With a noun: after which preposition the doer stands, beside "by". */
  readonly doer?: Slot
  /** Where no target stands beside it, the first other party in its complement is one. */
  readonly far?: true
  /** Where one side only stands beside it, the first other country in its complement is a target. */
  readonly reaches?: true
  /** With a noun that names one side only, the subject of the clause is the other. */
  readonly shares?: true
}

const TARGETS = {
  object: 'recipient',
  against: 'recipient',
  on: 'recipient',
  to: 'recipient',
  with: 'recipient',
  from: 'recipient',
  of: 'recipient',
  for: 'recipient',
  over: 'recipient',
  about: 'recipient',
  in: 'recipient',
  at: 'recipient',
  between: 'recipient',
  by: 'recipient',
} as const

export const FRAMES = {
  /** "A and B met", "A met with B", "talks between A and B". */
  mutual: { roles: { subject: 'actor', object: 'actor', with: 'actor', between: 'actor', of: 'actor', to: 'actor' }, alike: true, shares: true },
  /** "A received a call from B". */
  call: { roles: { subject: 'actor', object: 'actor', with: 'actor', between: 'actor', of: 'actor', to: 'actor', from: 'actor' }, alike: true, shares: true },
  /** "A and B agreed", "A agreed to send troops to B". */
  pact: {
    roles: { subject: 'actor', object: 'actor', with: 'actor', between: 'actor', of: 'actor', to: 'recipient', for: 'recipient' },
    alike: true,
    shares: true,
    reaches: true,
  },
  /** "A attended the summit of C", "a meeting of ministers from C". */
  gather: { roles: { subject: 'actor', object: 'actor', with: 'actor', between: 'actor', of: 'actor', from: 'actor' }, alike: true },
  /** The subject travels: "A visited B", "A arrived in B". */
  visit: { roles: { subject: 'actor', object: 'host', to: 'host', in: 'host', with: 'host', for: 'host', at: 'host' }, places: true, doer: 'of' },
  /** The subject stays at home: "A received B". */
  receive: { roles: { subject: 'host', object: 'actor' } },
  /** The subject does it to the target. */
  toward: { roles: { subject: 'actor', ...TARGETS }, doer: 'from' },
  /** "A withdrew its forces from B". */
  leave: { roles: { subject: 'actor', from: 'recipient', in: 'recipient' }, doer: 'of' },
  /** "The participation of A in the ceremony". */
  attend: { roles: { subject: 'actor', of: 'actor' }, doer: 'of' },
  /** "A hosted talks between B and C". */
  hosting: { roles: { subject: 'host', between: 'actor', with: 'actor', of: 'actor', for: 'actor' } },
  /** "A invited B". */
  invite: { roles: { subject: 'host', object: 'actor' } },
  /** "A mediated between B and C". */
  mediate: { roles: { subject: 'mediator', between: 'actor', with: 'actor', object: 'actor' } },
  /** "B must", said by A. */
  bound: { roles: { subject: 'recipient' }, voiced: true },
  /** The subject alone: "A mobilized troops". */
  alone: { roles: { subject: 'actor', against: 'recipient', on: 'recipient', over: 'recipient', at: 'recipient' } },
  /** "A handed a suspect over to B", "A and B exchanged prisoners". */
  handover: { roles: { subject: 'actor', to: 'actor', with: 'actor', between: 'actor', by: 'actor' }, places: true },
  /** "A took a city from B": the place stands for whose it is. */
  taking: { roles: { subject: 'actor', object: 'recipient', from: 'recipient', in: 'recipient' }, places: true },
  /** "A protested against B", "A protested to B". */
  objection: { roles: { subject: 'actor', object: 'recipient', against: 'recipient', to: 'recipient', over: 'recipient' }, far: true },
  /** The subject stands up against somebody, who may be named late: "A began a hunger strike to demand that B". */
  protest: { roles: { subject: 'actor', against: 'recipient', on: 'recipient', over: 'recipient', at: 'recipient' }, far: true },
} as const satisfies Record<string, Frame>

/** Settings that give a meeting its mode. */
export type Setting = 'remote' | 'gathering' | 'abroad' | 'neutral' | 'official'

/** What one trigger means and asks of the words about it. */
export type TriggerEntry = {
  readonly kind: TypeAndMode
  /** CAMEO code, where the trigger decides a finer one than the type's. */
  readonly cameo?: string
  readonly frame: keyof typeof FRAMES
  /** Verb phrases: the first word in every inflection, `~` for some modifiers, `/` for a choice, `_` inside one. */
  readonly verbs?: readonly string[]
  /** Noun phrases, in singular and plural. */
  readonly nouns?: readonly string[]
  /** The words themselves are the act: it has occurred once they are said. */
  readonly speech?: true
  /** What must stand about it: another actor as object, one anywhere in the clause, or a subject only. */
  readonly needs?: 'object' | 'target' | 'subject' | 'nothing'
  /** Status by itself, where the verb decides that: what is offered or invited to is proposed. */
  readonly status?: Status
  /** Type and mode by setting. */
  readonly settings?: Partial<Record<Setting, TypeAndMode>>
  /** Between other sides in the article this is a hostile deed: inside somebody's words it is only alleged. */
  readonly hostile?: true
  /** Told only where it lies ahead: "will be in". */
  readonly future?: true
  /** A meeting: what is only planned or wished for is an event as well, and every telling may be of the same one. */
  readonly meets?: true
  /** What is asked, threatened or promised in its complement is no event of its own, unless it is a meeting. */
  readonly asks?: true
  /** What is promised in its complement makes it a pledge or a threat. */
  readonly promises?: true
  /** What follows is the topic: neither a place nor a further side. */
  readonly topical?: true
  /** Unless it lies ahead, it takes two sides to be told. */
  readonly pair?: true
  /** Done by the state where it is done, if nobody else is named: "was arrested in". */
  readonly local?: true
  /** Whoever the phrase itself names is the target: "banned opposition candidates", "backed the UN call". */
  readonly inside?: true
  /** Who does something in its complement is no target of it: "denied that B had". */
  readonly apart?: true
  /** An infinitive must follow: "called on B to", not "called on B". */
  readonly bids?: true
  /** Objects of which it tells something else: "released a statement". */
  readonly except?: readonly string[]
  /** Told only of a side, or its weapons, that does it to another: "struck Example", not "storms struck Example" or "tariffs hit Example". */
  readonly armed?: true
  /** Told only where somebody takes part: not "the list was handed over". */
  readonly peopled?: true
  /** Done to persons alone: "beat two sailors", not "beat Example 2-1". */
  readonly bodily?: true
  /** It judges a deed: whom that was done to is not judged. "condemned the attack on Example". */
  readonly judges?: true
  /** The object is not followed by a complement: "called him", not "called him a liar". */
  readonly bare?: true
}

const MEETING = {
  remote: { type: 'CONSULT', mode: 'phone' },
  gathering: { type: 'CONSULT', mode: 'multilateral' },
  abroad: { type: 'CONSULT', mode: 'visit' },
  neutral: { type: 'CONSULT', mode: 'third-party' },
} as const satisfies Partial<Record<Setting, TypeAndMode>>

const GATHERING = { gathering: MEETING.gathering, remote: MEETING.gathering } as const

const consult: TypeAndMode = { type: 'CONSULT', mode: null }
const phone: TypeAndMode = { type: 'CONSULT', mode: 'phone' }
const visit: TypeAndMode = { type: 'CONSULT', mode: 'visit' }
const multilateral: TypeAndMode = { type: 'CONSULT', mode: 'multilateral' }
const support: TypeAndMode = { type: 'SUPPORT', mode: null }
const agree: TypeAndMode = { type: 'AGREE', mode: null }
const concede: TypeAndMode = { type: 'CONCEDE', mode: null }
const cooperate: TypeAndMode = { type: 'COOPERATE', mode: null }
const aid: TypeAndMode = { type: 'AID', mode: null }
const request: TypeAndMode = { type: 'REQUEST', mode: null }
const reject: TypeAndMode = { type: 'REJECT', mode: null }
const threaten: TypeAndMode = { type: 'THREATEN', mode: null }
const sanction: TypeAndMode = { type: 'SANCTION', mode: null }
const assault: TypeAndMode = { type: 'ASSAULT', mode: null }
const coerce: TypeAndMode = { type: 'COERCE', mode: null }

/** Every trigger by the name of its rule. Where two phrases fit, the longer one counts. */
// biome-ignore format: phrases in paragraphs
export const TRIGGERS = {
  'consult/speak-by-phone': { kind: phone, cameo: '041', frame: 'call', meets: true, needs: 'object',
    verbs: ['phone', 'telephone', 'make/place/hold/have/receive/take ~ call/calls ~ with/to/from', 'hold/have/conduct ~ phone/telephone/video ~ call/conversation/talk/talks/discussion/consultation',
      'hold/have ~ phone', 'hold/have ~ call/videoconference/teleconference', 'speak/talk/confer/converse over/by/on/via the phone/telephone', 'speak/talk/confer ~ by phone/telephone', 'speak on phone'],
    nouns: ['phone/telephone/telephonic/video call/conversation/talk/contact/discussion/conference', 'phone/telephone talks', 'videoconference', 'video conference', 'call with', 'call between'] },
  'consult/telephone-someone': { kind: phone, cameo: '041', frame: 'mutual', meets: true, needs: 'object', bare: true, verbs: ['call', 'ring up', 'call up'] },
  'consult/speak-with': { kind: consult, frame: 'mutual', meets: true, needs: 'object', settings: MEETING, verbs: ['speak ~ with/to', 'talk ~ with/to', 'confer with', 'converse with', 'consult ~ with', 'communicate with'] },
  'consult/meet': { kind: consult, frame: 'mutual', meets: true, needs: 'object', settings: MEETING, cameo: '040',
    verbs: ['meet', 'meet ~ with', 'sit down with', 'hold/have/conduct/start/begin/open/resume/continue/conclude/wrap_up/end ~ meeting/talks/consultations/discussions/negotiations/conversation/conversations/dialogue/round_of_talks/summit/session/dinner/lunch/breakfast',
      'have lunch/dinner/breakfast/tea with', 'negotiate', 'negotiate with', 'engage in ~ talks/negotiations/discussions', 'enter ~ talks/negotiations',
      'take part in ~ talks/negotiations/meeting', 'participate in ~ talks/negotiations/meeting', 'attend ~ meeting/talks with', 'get together with', 'interact with', 'huddle with', 'have ~ audience with', 'be received by'],
    nouns: ['talk', 'meeting with/between/of', 'meeting', 'negotiation', 'consultation', 'bilateral', 'dialogue between/with', 'discussion between/with', 'conversation between/with', 'round of talks', 'encounter between/with', 'tete-a-tete', 'get-together',
      'political consultation', 'negotiating process'] },
  'consult/discuss': { kind: consult, frame: 'mutual', meets: true, topical: true, pair: true, needs: 'subject', settings: MEETING, verbs: ['discuss', 'exchange ~ views/opinions', 'review', 'touch on', 'compare notes', 'brief', 'discuss ~ with'] },
  'consult/gather': { kind: multilateral, frame: 'gather', meets: true, needs: 'subject', settings: GATHERING,
    verbs: ['attend/join ~ summit/conference/forum/congress/session/assembly/ministerial/gathering/meeting', 'participate/take_part in ~ summit/conference/forum/congress/session/assembly/ministerial/gathering/meeting',
      'convene', 'join leaders', 'hold ~ summit/conference/ministerial/emergency session', 'address ~ summit/conference/assembly/forum/session', 'chair ~ meeting/summit/session', 'gather for ~ summit/meeting', 'host ~ summit/conference/leaders/meeting'],
    nouns: ['summit', 'ministerial', 'ministerial meeting', 'trilateral/multilateral/quadrilateral meeting/talk/summit', 'extraordinary/emergency/special meeting/session/summit', 'meeting of ~ ministers/leaders/presidents/heads'] },
  'consult/visit': { kind: visit, cameo: '042', frame: 'visit', meets: true, needs: 'target',
    verbs: ['visit', 'pay ~ visit', 'make ~ visit/trip/tour', 'arrive', 'arrive in/at', 'travel to', 'fly to', 'head to', 'head for', 'leave ~ for', 'depart ~ for', 'tour', 'begin/start/kick_off ~ visit/tour/trip', 'set off for', 'embark on ~ visit/trip/tour', 'conclude/end/wrap_up ~ visit/trip/tour', 'go to', 'land in', 'undertake ~ visit'],
    nouns: ['visit', 'trip', 'tour of', 'stay in', 'arrival of', 'arrival in'] },
  'consult/be-there': { kind: visit, cameo: '042', frame: 'visit', meets: true, needs: 'target', future: true, verbs: ['be in'] },
  'consult/return-from-visit': { kind: visit, cameo: '042', frame: 'visit', needs: 'subject', verbs: ['return home following/after/from ~ visit/tour/trip', 'return from ~ visit/tour/trip'] },
  'consult/send-envoy': { kind: visit, cameo: '042', frame: 'visit', meets: true, needs: 'target', verbs: ['send/dispatch ~ delegation/envoy/envoys/officials/mission/representative/representatives/emissary'] },
  'consult/receive': { kind: visit, cameo: '043', frame: 'receive', meets: true, needs: 'object', verbs: ['receive', 'host', 'welcome at', 'greet', 'play host to', 'welcome to'] },
  'consult/host-talks': { kind: consult, cameo: '040', frame: 'hosting', meets: true, needs: 'target', verbs: ['host/convene ~ talk/talks/meeting/negotiations/consultations/dialogue/session/summit/conference ~ between/of/with'] },
  'consult/invite': { kind: visit, cameo: '036', frame: 'invite', meets: true, needs: 'object', status: 'proposed', verbs: ['invite', 'extend ~ invitation to'], nouns: ['invitation to visit'] },
  'consult/write-to': { kind: consult, frame: 'mutual', needs: 'object', verbs: ['write to', 'write ~ letter to', 'send ~ letter/message/note to', 'deliver/convey/hand_over ~ letter/message to', 'exchange ~ letters/messages'] },
  'consult/mediate': { kind: consult, cameo: '045', frame: 'mediate', meets: true, needs: 'subject', verbs: ['mediate', 'mediate between', 'broker ~ talks', 'undertake ~ mediation', 'launch ~ mediation', 'shuttle between'], nouns: ['mediation ~ between', 'mediation mission', 'mediation effort'] },

  'support/praise': { kind: support, cameo: '051', frame: 'toward', speech: true, needs: 'target',
    verbs: ['praise', 'commend', 'applaud', 'laud', 'hail', 'welcome', 'salute', 'pay ~ tribute to', 'appreciate', 'express ~ appreciation', 'express ~ satisfaction', 'voice ~ appreciation', 'compliment', 'honour', 'honor', 'extol', 'express ~ admiration', 'endorse', 'award ~ order/medal/prize/honour/honor'] },
  'support/thank': { kind: support, cameo: '051', frame: 'toward', speech: true, needs: 'target',
    verbs: ['thank', 'express/convey/extend/voice/reaffirm ~ gratitude', 'express/convey/extend/offer ~ thanks', 'be grateful'] },
  'support/congratulate': { kind: support, cameo: '051', frame: 'toward', speech: true, needs: 'target',
    verbs: ['congratulate', 'felicitate', 'send/extend/convey/offer/express ~ congratulations/greetings/felicitations', 'send/extend/convey ~ birthday/congratulatory/greeting message/letter/telegram/greetings', 'wish ~ happy', 'send/extend/convey ~ birthday/congratulatory/greeting message/letter/telegram to'] },
  'support/condole': { kind: support, cameo: '051', frame: 'toward', speech: true, needs: 'target',
    verbs: ['condole', 'express/offer/convey/extend/send/reiterate/voice ~ condolence/condolences/sympathy/sympathies'] },
  'support/mourn': { kind: support, frame: 'toward', needs: 'subject', verbs: ['mourn', 'declare ~ mourning', 'observe ~ mourning'], nouns: ['declaration of ~ mourning'] },
  'support/attend-ceremony': { kind: support, frame: 'attend', needs: 'subject', verbs: ['attend ~ funeral/ceremony', 'participate/take_part in ~ ceremony/funeral'], nouns: ['participation/attendance/presence of ~ in/at ~ ceremony/funeral'] },
  'support/back': { kind: support, frame: 'toward', speech: true, needs: 'target',
    verbs: ['express/voice/reaffirm/reiterate/affirm/pledge/declare/underscore/underline/announce/confirm/renew ~ support', 'stand with', 'uphold ~ sovereignty/integrity/independence', 'express ~ solidarity', 'offer ~ support', 'vote for', 'vote in favor/favour of', 'side with', 'rally behind'],
    nouns: ['recognition of', 'solidarity with'] },
  'support/back-plan': { kind: support, frame: 'toward', speech: true, inside: true, needs: 'target',
    verbs: ['support/back/endorse ~ proposal/plan/call/calls/bid/effort/efforts/initiative/resolution/position/sovereignty/candidacy', 'defend ~ against ~ criticism/accusation/accusations/charges/allegations', 'defend ~ decision/policy/policies/record/stance/position', 'defend ~ action/actions/conduct/handling'] },
  'support/stand-by': { kind: support, frame: 'toward', speech: true, needs: 'object', verbs: ['support', 'back', 'recognize', 'recognise'] },
  'support/sign': { kind: support, cameo: '057', frame: 'mutual', needs: 'subject',
    verbs: ['sign', 'sign ~ agreement/agreements/accord/treaty/pact/memorandum/deal/declaration/statement/protocol/communique/contract/document/documents/MoU/MOU', 'conclude ~ agreement/treaty/pact/deal/accord', 'ink ~ agreement/deal/pact', 'ratify', 'initial ~ agreement', 'reach/strike/seal/finalize ~ agreement/deal/accord/pact', 'establish/restore/upgrade/resume ~ ties/relations', 'normalize ~ ties/relations', 'approve ~ agreement/treaty/pact/accord'],
    nouns: ['signing of'] },

  'agree/agree': { kind: agree, frame: 'pact', asks: true, needs: 'subject',
    verbs: ['agree', 'agree to', 'agree on', 'agree upon', 'agree that', 'reach ~ consensus', 'reach ~ understanding', 'come to ~ agreement', 'reach ~ agreement on/to/not'], nouns: ['prisoner exchange agreement'] },
  'agree/promise': { kind: agree, frame: 'toward', speech: true, asks: true, apart: true, promises: true, needs: 'subject', except: ['credential', 'credentials', 'letter', 'prize', 'award'],
    verbs: ['promise', 'pledge', 'commit to', 'commit itself to', 'commit themselves to', 'vow to', 'undertake to', 'guarantee', 'assure', 'give ~ assurance/assurances', 'offer ~ assurance', 'pledge to', 'be committed', 'remain committed', 'be willing to', 'be ready to', 'be prepared to', 'express ~ readiness', 'express ~ willingness', 'reiterate/affirm/voice/declare ~ readiness/willingness',
      'announce ~ intent/intention/plan/plans to', 'announce ~ package', 'offer to', 'offer ~ troops/help/assistance', 'accept', 'task ~ to', 'agree in principle'],
    nouns: ['assurance from'] },

  'agree/reaffirm': { kind: agree, frame: 'toward', speech: true, asks: true, needs: 'target', verbs: ['reaffirm/reiterate/affirm/express/confirm/emphasize/underscore/underline/stress/renew ~ commitment'] },

  'concede/give-in': { kind: concede, frame: 'toward', needs: 'subject',
    verbs: ['concede', 'yield to', 'give in to', 'bow to', 'back down', 'cave in', 'accede to', 'relent', 'apologize', 'apologise', 'express ~ regret for', 'admit', 'acknowledge ~ mistake/responsibility', 'withdraw ~ request/demand/objection/objections/complaint', 'drop ~ demand/objection/charges/case', 'lift ~ ban/sanctions/curfew/restriction/restrictions/embargo/siege/blockade/emergency/escort/tariffs/boycott/lockdown/measures/moratorium', 'ease ~ restrictions/sanctions/curfew/blockade', 'relax ~ restrictions/curfew/rules', 'shorten ~ curfew', 'revoke ~ ban/curfew', 'end ~ curfew/siege/blockade/ban/strike/boycott/state/sanctions/embargo', 'call off ~ strike/protest/boycott', 'suspend ~ strike/protest', 'scrap ~ request/plan/tariff/tariffs', 'reverse ~ decision/ban', 'make ~ concession/concessions', 'offer ~ concession/concessions', 'allow', 'permit', 'accept ~ demand/demands', 'legalize', 'legalise', 'grant ~ amnesty/autonomy/citizenship/access/extension/permission/pardon/clemency/request/bail/independence/mandate/waiver', 'pardon', 'reinstate', 'reopen ~ border/borders/crossing/crossings/embassy/consulate/airspace/port/ports/road/strait/mission/route/bridge/post/checkpoint/market/school/schools', 'not create ~ obstacles', 'renounce', 'roll_back/cut/lower/reduce ~ tariff/tariffs/duties', 'waive ~ sanctions/tariffs/visa/requirement', 'repeal', 'rescind ~ ban/order/decision/law', 'commute ~ sentence/sentences', 'give ~ permission/approval/consent', 'approve ~ request', 'pay ~ compensation/reparations', 'drop ~ investigation/probe/lawsuit', 'reverse ~ course'],
    nouns: ['apology from', 'lifting of'] },

  'cooperate/work-together': { kind: cooperate, frame: 'mutual', needs: 'target',
    verbs: ['cooperate', 'co-operate', 'collaborate', 'work closely with', 'work together with', 'partner with', 'share ~ intelligence/information/evidence/expertise/data', 'exchange ~ intelligence/information/experts', 'launch/hold/stage/conduct/begin/start/perform ~ joint', 'hold/conduct/stage ~ exercise/exercises/drill/drills/games', 'train', 'open ~ branch/consulate/embassy', 'resume ~ operations/trade/flights/exports', 'trade with', 'coordinate with', 'join ~ hands with', 'launch ~ war game/games', 'join forces with'],
    nouns: ['joint exercise', 'joint drill', 'joint military exercise', 'joint patrol', 'war game'] },
  'cooperate/hand-over': { kind: cooperate, frame: 'handover', peopled: true, needs: 'subject', except: ['message', 'letter', 'note', 'credential', 'credentials', 'invitation', 'copy', 'gift', 'presidency', 'chairmanship'], verbs: ['hand over', 'extradite', 'deliver ~ suspect', 'exchange/swap ~ prisoner/prisoners/bodies/detainees/captives/spies'], nouns: ['extradition of', 'prisoner swap between', 'prisoner exchange between'] },

  'aid/give': { kind: aid, frame: 'toward', needs: 'subject',
    verbs: ['provide ~ aid/assistance/support/weapons/weaponry/arms/relief/funding/training/equipment/intelligence/help/system/loan/grant/million/billion/vaccines/donation/donations/information/ammunition/shelter/photographs/missiles/drones/rockets/jets/tanks/munitions/fuel/food/medicine/supplies', 'provide ~ with ~ aid/assistance/weapons/arms/intelligence/funds/money/training/missiles/drones/equipment/loan/food/medicine/support/ammunition', 'give ~ aid/assistance/million/billion/euros/dollars/grant/equipment/medicine/supplies', 'open ~ borders to', 'accept/take_in ~ refugees', 'send/deliver/supply/ship/donate/transfer ~ aid/assistance/weapons/arms/relief/food/medicine/supplies/humanitarian/vaccines/intelligence/equipment/tanks/missiles/ammunition/shells/convoy/capabilities/drones/rockets/jets/munitions/fuel', 'supply', 'donate', 'lend ~ million/billion/money', 'send ~ peacekeepers/doctors/medics/experts', 'send ~ team of ~ experts/doctors', 'deploy ~ observers', 'grant ~ asylum/refuge', 'offer ~ asylum', 'extend ~ loan/credit/assistance', 'approve ~ loan/grant/aid', 'contribute ~ million/troops/funds/forces', 'allocate ~ million/aid/funds', 'evacuate', 'rescue', 'send ~ peacekeepers/peacekeeping/experts/troops/doctors to help', 'deploy ~ peacekeepers/peacekeeping', 'award ~ million', 'resume ~ aid/assistance', 'put/place ~ at ~ disposal', 'host ~ refugees', 'announce ~ aid/assistance/grant', 'announce ~ million/billion ~ in ~ aid/assistance/support/relief', 'grant ~ million/loan/aid', 'donate to', 'hand_over ~ vehicles/tanks/weapons/arms/ammunition/equipment/aid/jets/helicopters/boats/supplies'],
    nouns: ['convoy of ~ aid/assistance', 'delivery of ~ aid/weapons/arms/assistance', 'aid shipment', 'transfer of ~ weapons/ammunition', 'peacekeeping troops'] },

  'retreat/withdraw': { kind: { type: 'RETREAT', mode: 'withdraw' }, frame: 'leave', needs: 'subject',
    verbs: ['withdraw ~ troops/forces/force/army/soldiers/warships/police/personnel/tanks', 'withdraw from', 'pull out', 'pull back', 'pull ~ back', 'pull ~ out', 'retreat from', 'retreat', 'evacuate ~ personnel/embassy/staff', 'extract ~ personnel', 'complete ~ withdrawal', 'begin/start/announce ~ withdrawal/pullout', 'demobilize'],
    nouns: ['withdrawal of', 'pullout of', 'pullback of'] },
  'retreat/release': { kind: { type: 'RETREAT', mode: 'release' }, frame: 'toward', local: true, needs: 'subject', except: PUBLISHED,
    verbs: ['release', 'free', 'set free', 'let go', 'let ~ free', 'return ~ bodies/remains/body/prisoners/territory/weapons/equipment/hostages/artifacts/artefacts/antiquities/property/assets/land/paintings/painting/treasures', 'repatriate', 'bring ~ home', 'swap ~ prisoners', 'hand back', 'approve/authorize/authorise ~ release'],
    nouns: ['release of', 'prisoner swap', 'prisoner exchange'] },
  'retreat/ceasefire': { kind: { type: 'RETREAT', mode: 'ceasefire' }, frame: 'mutual', needs: 'subject',
    verbs: ['declare/announce/observe/begin/implement/extend ~ ceasefire/cease-fire/truce/cessation', 'cease ~ fire/hostilities', 'halt ~ fighting/attacks', 'lay down ~ arms/weapons', 'suspend ~ hostilities/attacks'],
    nouns: ['ceasefire ~ between', 'truce ~ between'] },
  'retreat/disarm': { kind: { type: 'RETREAT', mode: 'disarm' }, frame: 'alone', needs: 'subject', verbs: ['disarm', 'destroy ~ stockpile/stockpiles', 'surrender', 'hand over/in ~ weapons', 'dismantle ~ weapons/nuclear', 'give up ~ weapons'] },
  'retreat/give-access': { kind: { type: 'RETREAT', mode: 'access' }, frame: 'toward', needs: 'subject', verbs: ['allow ~ inspectors/monitors/observers/peacekeepers/convoys/convoy/access', 'admit ~ observers/inspectors', 'open ~ corridor/crossing', 'receive ~ observers', 'let ~ inspectors'], nouns: ['humanitarian access'] },
  'retreat/resign': { kind: { type: 'RETREAT', mode: 'resign' }, frame: 'alone', needs: 'subject', verbs: ['resign', 'step down', 'tender/submit ~ resignation', 'quit', 'leave office'], nouns: ['resignation of'] },

  'request/urge': { kind: request, cameo: '020', frame: 'toward', speech: true, asks: true, needs: 'target',
    verbs: ['press', 'push for', 'exhort', 'implore', 'plead with', 'ask', 'request', 'beseech', 'expect', 'order ~ to', 'invite ~ to take/submit/bring/resolve/settle/accept/consider/reconsider/sign/ratify/stop/halt/withdraw/release/invest/use/respect/return/make', 'repeat/renew/reiterate ~ invitation/appeal/request/demand to', 'instruct', 'remind ~ to', 'insist that ~ must/should', 'pressure', 'seek ~ release/explanation/extradition/support/help/assistance', 'lodge/submit/file ~ request', 'make ~ appeal', 'issue ~ appeal/call/reminder/demand', 'raise ~ issue with', 'press for', 'seek ~ refuge/asylum/shelter/protection'] },
  'request/call-on': { kind: request, cameo: '020', frame: 'toward', speech: true, asks: true, needs: 'subject', verbs: ['urge', 'appeal to'] },
  'request/call-upon': { kind: request, cameo: '020', frame: 'toward', speech: true, asks: true, bids: true, needs: 'subject', verbs: ['call on', 'call upon'] },
  'request/demand': { kind: request, frame: 'toward', speech: true, asks: true, needs: 'subject', verbs: ['demand', 'call for', 'appeal for', 'ask for', 'insist on', 'stress/emphasize/underline/underscore/highlight/reiterate ~ need for', 'stand for', 'push hard for', 'clamor for'], nouns: ['demand for ~ release/withdrawal', 'plea for', 'appeal for'] },
  'request/must': { kind: request, frame: 'bound', speech: true, asks: true, needs: 'subject', verbs: ['must'] },
  'request/meet': { kind: { type: 'REQUEST', mode: 'meet' }, cameo: '106', frame: 'toward', speech: true, asks: true, needs: 'target', verbs: ['request ~ meeting', 'ask for ~ meeting', 'demand ~ meeting', 'seek ~ meeting'] },

  'accuse/denounce': { kind: { type: 'ACCUSE', mode: 'disapprove' }, cameo: '111', frame: 'toward', speech: true, judges: true, needs: 'subject',
    verbs: ['condemn', 'denounce', 'decry', 'deplore', 'criticize', 'criticise', 'censure', 'lambast', 'lambaste', 'rebuke', 'castigate', 'lodge/deliver/send/file ~ protest/demarche', 'express/voice ~ outrage/indignation'] },
  'accuse/condemn': { kind: { type: 'ACCUSE', mode: 'disapprove' }, cameo: '111', frame: 'toward', speech: true, judges: true, needs: 'target',
    verbs: ['slam', 'blast', 'fault', 'assail', 'berate', 'rap', 'chide', 'lash out at', 'hit out at', 'take aim at', 'express/voice ~ concern about/over/at', 'express/voice ~ concern/concerns to', 'express/voice ~ anger/outrage/dismay/indignation/displeasure', 'lodge/deliver/send/file/issue/make ~ protest/complaint/demarche', 'be critical of', 'describe ~ as ~ illegal/unlawful/unacceptable/reckless/shameful/disgraceful/provocative/provocation/aggression/terrorism/crime/farce/violation/baseless/absurd/hypocritical/hypocrisy/irresponsible/dangerous', 'label', 'brand', 'take issue with', 'disapprove', 'rail against', 'mock', 'deride', 'accuse ~ hypocrisy', 'be appalled', 'impeach', 'regret', 'oppose and condemn', 'launch/lead ~ scathing/verbal/blistering/stinging/withering/extraordinary attack on', 'call out', 'launch/take/begin ~ legal action against', 'challenge ~ report/reports/claim/claims', 'call for ~ sanctions', 'demand ~ sanctions'],
    nouns: ['condemnation of', 'memorandum of protest', 'criticism of', 'protest note'] },
  'accuse/complain': { kind: { type: 'ACCUSE', mode: 'disapprove' }, cameo: '111', frame: 'toward', speech: true, apart: true, judges: true, needs: 'target', verbs: ['complain about', 'complain that'] },
  'accuse/answerable': { kind: { type: 'ACCUSE', mode: 'disapprove' }, cameo: '111', frame: 'bound', speech: true, needs: 'subject', verbs: ['bear ~ responsibility'] },
  'accuse/accuse': { kind: { type: 'ACCUSE', mode: 'allege' }, cameo: '112', frame: 'toward', speech: true, asks: true, needs: 'target',
    verbs: ['accuse', 'blame', 'charge', 'charge that', 'hold ~ responsible', 'sue', 'file ~ lawsuit/suit/complaint/charges', 'file/bring/lodge ~ case/suit/lawsuit/action/petition against', 'take ~ to court', 'indict', 'implicate', 'level ~ accusations/charges', 'find ~ guilty'],
    nouns: ['accusation against', 'allegation against', 'charge against', 'claim by', 'lawsuit against'] },
  'accuse/allege': { kind: { type: 'ACCUSE', mode: 'allege' }, cameo: '112', frame: 'toward', speech: true, asks: true, needs: 'subject', verbs: ['allege', 'allege that', 'accuse'], nouns: ['allegation by', 'accusation by'] },
  'accuse/summon': { kind: { type: 'ACCUSE', mode: 'disapprove' }, cameo: '111', frame: 'toward', needs: 'object', verbs: ['summon', 'call in', 'haul in', 'carpet'] },
  'accuse/investigate': { kind: { type: 'ACCUSE', mode: 'investigate' }, cameo: '090', frame: 'toward', needs: 'target', verbs: ['investigate', 'probe', 'launch/open/begin/start/order ~ investigation/probe/inquiry', 'search ~ residence/home/homes/house/office/offices/apartment/headquarters'], nouns: ['investigation of', 'investigation into', 'probe into', 'inquiry into'] },

  'reject/refuse': { kind: reject, cameo: '120', frame: 'toward', speech: true, asks: true, apart: true, judges: true, needs: 'subject',
    verbs: ['reject', 'refuse', 'refuse to', 'decline to', 'decline ~ request/offer/invitation/proposal', 'rule out', 'turn down', 'rebuff', 'spurn', 'dismiss', 'oppose', 'object to', 'veto', 'use/wield/cast/exercise ~ veto', 'block ~ loan/aid/bid/resolution/accession/membership/deal/sanctions/agreement/proposal/statement/declaration/package/funds/tranche', 'deny ~ entry/visa/visas/access/permission/request/requested', 'disallow', 'snub', 'balk at', 'disagree with', 'resist ~ call/calls', 'ignore ~ call/calls/demand', 'renege on', 'refute', 'repudiate', 'fail to reach ~ agreement/deal', 'not welcome', 'not recognize', 'not recognise', 'not meet ~ demand/demands', 'not allow', 'not permit', 'not accept', 'prevent ~ from recognizing', 'rubbish', 'be opposed', 'vote against', 'scoff at', 'express/voice ~ opposition', 'defy'],
    nouns: ['rejection of', 'refusal of', 'refusal to', 'veto of'] },
  'reject/deny': { kind: reject, cameo: '120', frame: 'toward', speech: true, apart: true, needs: 'subject', verbs: ['deny', 'deny that', 'deny ~ accusation/accusations/allegation/allegations/charge/charges/claim/claims/report/reports/assertions'], nouns: ['denial of'] },
  'reject/refuse-meeting': { kind: { type: 'REJECT', mode: 'meet' }, cameo: '125', frame: 'toward', speech: true, needs: 'subject', verbs: ['refuse to meet', 'refuse to attend', 'decline ~ invitation', 'reject ~ invitation', 'refuse to talk', 'walk out of ~ talks/negotiations/meeting/session/summit/hall', 'cancel ~ meeting/talks', 'refuse/reject ~ talks/negotiations/meeting'] },

  'threaten/threaten': { kind: threaten, cameo: '130', frame: 'toward', speech: true, asks: true, needs: 'subject',
    verbs: ['threaten', 'threaten to', 'warn', 'warn of', 'warn that', 'warn against', 'caution against', 'issue ~ threat/threats/ultimatum/warning', 'give ~ ultimatum', 'vow ~ retaliation/revenge', 'vow to retaliate', 'vow/swear to punish/crush/destroy/avenge/strike/hit', 'vow/swear to fight on/to', 'swear to', 'set ~ deadline', 'serve ~ notice', 'not rule out ~ force', 'describe ~ consequences', 'give ~ deadline'], nouns: ['threat against', 'ultimatum to', 'warning from'] },

  'protest/demonstrate': { kind: { type: 'PROTEST', mode: 'demo' }, cameo: '141', frame: 'protest', needs: 'subject',
    verbs: ['demonstrate', 'demonstrate against', 'rally', 'rally against', 'march', 'march against', 'stage/hold/organize ~ protest/demonstration/demonstrations/rally/march/sit-in/protests', 'take to the streets', 'chant', 'burn ~ flag/effigy', 'collect ~ signatures', 'take part in ~ demonstration/protest', 'breach ~ perimeter', 'force ~ way into'],
  },
  'protest/protest-against': { kind: { type: 'PROTEST', mode: 'demo' }, frame: 'objection', needs: 'subject', settings: { official: { type: 'ACCUSE', mode: 'disapprove' } }, verbs: ['protest', 'protest against', 'protest to'] },
  'protest/storm': { kind: { type: 'PROTEST', mode: 'riot' }, frame: 'objection', inside: true, needs: 'subject', settings: { official: assault }, verbs: ['storm/ransack/burn/overrun ~ embassy/consulate'] },
  'protest/gathering': { kind: { type: 'PROTEST', mode: 'demo' }, cameo: '141', frame: 'protest', needs: 'nothing', nouns: ['demonstration', 'protest in/against', 'mass protest', 'street protest', 'rally against', 'sit-in', 'protest and demonstration'] },
  'protest/strike': { kind: { type: 'PROTEST', mode: 'strike' }, cameo: '143', frame: 'protest', needs: 'subject', verbs: ['go on strike', 'stop work', 'walk out', 'stage/hold/begin ~ strike', 'down tools'], nouns: ['general strike'] },
  'protest/hunger-strike': { kind: { type: 'PROTEST', mode: 'hunger' }, cameo: '142', frame: 'protest', needs: 'subject', verbs: ['go on ~ hunger strike', 'begin/start/continue/stage ~ hunger strike'], nouns: ['hunger strike'] },
  'protest/boycott': { kind: { type: 'PROTEST', mode: 'boycott' }, frame: 'protest', needs: 'subject', verbs: ['boycott'] },
  'protest/obstruct': { kind: { type: 'PROTEST', mode: 'obstruct' }, cameo: '144', frame: 'protest', needs: 'subject', verbs: ['block ~ road/roads/street/streets/highway/traffic', 'barricade'] },
  'protest/riot': { kind: { type: 'PROTEST', mode: 'riot' }, cameo: '145', frame: 'protest', needs: 'subject', verbs: ['riot', 'throw ~ stones', 'clash with police'], nouns: ['riot'] },

  'sanction/impose': { kind: sanction, cameo: '163', frame: 'toward', hostile: true, needs: 'subject',
    verbs: ['impose/slap/introduce/adopt/approve/place/announce/tighten/expand/extend/reimpose ~ sanction/sanctions/tariff/tariffs/embargo/ban/restrictions/cap', 'sanction', 'blacklist', 'freeze ~ assets/funds/accounts', 'ban', 'bar', 'suspend ~ aid/assistance/talks/cooperation/ties/relations/privileges/deliveries/supplies/membership/trade/deal/agreement/treaty/pact/accord/visas', 'cut ~ aid/ties/relations', 'cut off', 'sever ~ ties/relations', 'break off ~ ties/relations/talks', 'downgrade ~ ties/relations', 'halt ~ aid/exports/supplies/shipments/deliveries/trade/talks', 'cancel/call_off ~ deal/agreement/talks/contract', 'revoke/scrap/terminate/annul/abrogate/denounce ~ accord/pact/treaty/deal/agreement', 'reduce ~ aid/supplies/assistance/relations', 'not renew ~ agreement', 'revoke ~ custody/licence/license/status/accreditation/permit/citizenship', 'stop ~ aid/exports/supplies/shipments/deliveries', 'end ~ aid/mediation/cooperation', 'withhold ~ aid/assistance', 'close/shut ~ embassy/consulate/border/borders/airspace/crossing/crossings', 'suspend operations', 'boycott ~ goods/products'],
    nouns: ['sanction on/against', 'ban on', 'embargo on/against', 'banning of', 'suspension of'] },
  'sanction/cancel': { kind: sanction, cameo: '163', frame: 'toward', hostile: true, needs: 'target', verbs: ['cancel/call_off ~ visit/visits/trip/exchanges'] },
  'sanction/expel': { kind: { type: 'SANCTION', mode: 'expel' }, cameo: '161', frame: 'toward', hostile: true, inside: true, local: true, needs: 'target', verbs: ['expel', 'revoke ~ accreditation/visa/visas', 'strip ~ of ~ accreditation', 'declare ~ persona/persona_non_grata/personae/personas', 'kick out', 'oust', 'throw out ~ ambassador/envoy/diplomat/diplomats/attache', 'throw ~ out', 'order out ~ ambassador/envoy/diplomat/diplomats', 'order ~ ambassador/envoy/consul/diplomat/diplomats/attache/staff ~ leave', 'give ~ hours to leave', 'give ~ days to leave', 'send home ~ ambassador/envoy/diplomat/diplomats'], nouns: ['expulsion of'] },
  'sanction/recall': { kind: { type: 'SANCTION', mode: 'withdraw' }, cameo: '161', frame: 'toward', needs: 'subject', verbs: ['recall ~ ambassador/envoy/diplomats/commissioner', 'withdraw ~ ambassador/envoy/diplomats/mission', 'pull out of ~ agreement/treaty/deal/pact/accord', 'withdraw from ~ agreement/treaty/deal/pact/accord/organization', 'leave ~ agreement/treaty/organization', 'withdraw ~ peacekeepers/inspectors'], nouns: ['recall of ~ ambassador'] },
  'sanction/convict': { kind: { type: 'SANCTION', mode: 'convict' }, frame: 'toward', local: true, needs: 'target', verbs: ['convict', 'sentence', 'fine'] },

  'mobilize/troops': { kind: { type: 'MOBILIZE', mode: 'troops' }, cameo: '150', frame: 'toward', hostile: true, needs: 'subject',
    verbs: ['mobilize ~ troops/army/military/forces/reservists', 'mobilise ~ troops/army/forces', 'deploy ~ troops/forces/soldiers/warship/warships/frigate/frigates/destroyer/destroyers/submarine/submarines/carrier/bombers/army/fighters/ships/navy/contingent/marines', 'send ~ troops/soldiers/warship/warships/frigate/frigates/destroyer/destroyers/carrier/forces/fighters/warplanes/jets/aircraft/planes/bombers/ships', 'mass ~ troops', 'amass ~ troops', 'strengthen/reinforce/beef_up ~ forces/presence', 'hold/conduct/stage ~ manoeuvres/maneuvers', 'remain on alert', 'put/place ~ on alert', 'reposition', 'train ~ hackers/fighters', 'sail through', 'transit', 'dispatch ~ troops/warships/soldiers/forces', 'order ~ patrols', 'leave for ~ deployment'],
    nouns: ['deployment of', 'passage by ~ warships/ships', 'voyage of ~ vessels/ships/warships', 'troop buildup'] },
  'mobilize/weapons': { kind: { type: 'MOBILIZE', mode: 'weapons' }, cameo: '150', frame: 'alone', hostile: true, needs: 'subject', verbs: ['test-fire', 'test-fired', 'test-fires', 'test-firing', 'test ~ missile/missiles/weapon/bomb', 'launch ~ ballistic missile', 'conduct/carry_out ~ test/launch', 'deploy ~ missile/missiles/weapons/system/systems/battery', 'fire ~ ballistic missile', 'fire/launch ~ missile/missiles/rocket/rockets/projectile/projectiles into/over/toward/towards/off ~ sea/ocean/pacific/waters/coast', 'scramble ~ jet/jets/fighters/planes/aircraft/warplanes', 'move ~ missile/battery'], },
  'mobilize/test': { kind: { type: 'MOBILIZE', mode: 'weapons' }, cameo: '150', frame: 'alone', needs: 'nothing', nouns: ['test launch', 'missile test', 'nuclear test', 'missile launch', 'test of ~ missile'] },

  'coerce/seize': { kind: { type: 'COERCE', mode: 'seize' }, cameo: '171', frame: 'toward', hostile: true, needs: 'subject', verbs: ['seize', 'confiscate', 'impound', 'intercept ~ vessel/vessels/ship/ships/boat/boats', 'annex', 'capture ~ vessel/vessels/ship/boat', 'take over', 'demolish', 'hold back', 'divert ~ flight/plane', 'take away'], nouns: ['seizure of', 'annexation of', 'diversion of', 'forced diversion of'] },
  'coerce/restrict': { kind: { type: 'COERCE', mode: 'restrict' }, cameo: '172', frame: 'toward', hostile: true, needs: 'subject', verbs: ['impose/enforce ~ blockade/siege/restrictions', 'blockade', 'besiege', 'surround', 'encircle', 'seal ~ crossing/crossings/border/borders/area', 'seal off', 'close ~ crossing/crossings/border crossing', 'outlaw', 'tighten ~ blockade/siege', 'bar ~ from'], nouns: ['closure of', 'sealing of', 'blockade of'] },
  'coerce/ban': { kind: { type: 'COERCE', mode: 'restrict' }, cameo: '172', frame: 'toward', hostile: true, inside: true, needs: 'subject', verbs: ['ban/bar ~ party/parties/opposition/candidates/rallies'] },
  'coerce/withhold': { kind: { type: 'COERCE', mode: 'withhold' }, cameo: '172', frame: 'toward', hostile: true, needs: 'subject', verbs: ['block ~ aid/delivery/movement/entry/shipments/supplies', 'obstruct ~ aid/delivery', 'withhold ~ supplies/food/medicine', 'cut ~ electricity/water/gas'], nouns: ['blocking of ~ aid'] },
  'coerce/arrest': { kind: { type: 'COERCE', mode: 'arrest' }, cameo: '173', frame: 'toward', hostile: true, local: true, needs: 'target', verbs: ['arrest', 'detain', 'jail', 'imprison', 'take ~ into custody', 'put ~ under house arrest', 'place ~ on/under house arrest', 'round up', 'hold ~ prisoner/prisoners/captive/hostage', 'hold ~ as human shields', 'keep ~ in custody/detention', 'apprehend', 'issue ~ arrest warrant/warrants'], nouns: ['arrest of', 'detention of', 'imprisonment of', 'removal and arrest of', 'crackdown on'] },
  'coerce/deport': { kind: { type: 'COERCE', mode: 'deport' }, cameo: '174', frame: 'toward', hostile: true, local: true, needs: 'target', verbs: ['deport', 'force out', 'displace', 'evict'], nouns: ['deportation of'] },
  'coerce/curfew': { kind: { type: 'COERCE', mode: 'curfew' }, frame: 'toward', hostile: true, needs: 'subject', verbs: ['impose/declare/extend ~ curfew'] },
  'coerce/martial-law': { kind: { type: 'COERCE', mode: 'martial-law' }, frame: 'toward', hostile: true, needs: 'subject', verbs: ['impose/declare/extend ~ martial law', 'declare/impose/extend ~ state_of_siege/state_of_emergency'] },
  'coerce/censor': { kind: { type: 'COERCE', mode: 'censor' }, frame: 'toward', hostile: true, needs: 'target', verbs: ['censor', 'shut down ~ newspaper/station/internet/website/channel', 'deface', 'suspend/ban/halt/stop ~ publication', 'ban/bar/block ~ newspaper/newspapers/website/websites/channel/channels/broadcast/broadcasts'] },
  'coerce/cyber': { kind: { type: 'COERCE', mode: 'cyber' }, frame: 'toward', hostile: true, needs: 'target', verbs: ['hack', 'hack into', 'launch ~ cyber attack/attacks/warfare', 'launch ~ cyberattack'], nouns: ['cyber attack on', 'cyberattack on'] },
  'coerce/suppress': { kind: coerce, frame: 'toward', hostile: true, needs: 'target', verbs: ['suppress', 'crack down on', 'repress', 'disperse ~ protesters/demonstrators/crowd/crowds/protest'], nouns: ['suppression of', 'repression of'] },

  'assault/attack': { kind: assault, cameo: '190', frame: 'toward', hostile: true, needs: 'subject',
    verbs: ['attack', 'assault', 'raid', 'invade', 'storm', 'ambush', 'launch/carry_out/mount/stage/conduct ~ attack/attacks/assault/raid/raids/offensive/strike/strikes/incursion/invasion', 'fight against', 'occupy', 'target ~ civilians', 'kill', 'wound', 'injure', 'massacre', 'destroy', 'attempt to assassinate', 'capture/retake/recapture/overrun ~ city/cities/town/towns/village/villages/territory/stronghold/mosque/airport/district/palace/base/bridge/capital/port/headquarters/area/areas/positions', 'strike/hit ~ positions/targets/depot/base/bases/hospital/school/refinery/port/airfield/airport/building/buildings/convoy/plant/facility/facilities/site/sites/headquarters/stronghold/post/posts/outpost/checkpoint/village/town/market/house/houses/homes/ship/vessel/tanker/bridge/area/areas/militia/militias/camp/militants/rebels', 'commence/intensify ~ attack/attacks/assault/assaults/bombardment/offensive/shelling', 'launch/begin/start/conduct/carry_out/mount ~ operation/operations/campaign against'],
    nouns: ['attack on/against/by', 'terrorist attack', 'assault on', 'invasion of', 'raid on', 'ambush', 'incursion into', 'clash between/with', 'killing of', 'offensive against', 'strike on/against'] },
  'assault/breach': { kind: assault, cameo: '190', frame: 'toward', hostile: true, peopled: true, needs: 'subject', verbs: ['violate/break/breach ~ ceasefire/truce/armistice'] },
  'assault/strike': { kind: assault, cameo: '190', frame: 'toward', hostile: true, needs: 'object', armed: true, verbs: ['strike', 'hit'] },
  'assault/clash': { kind: assault, cameo: '190', frame: 'mutual', pair: true, needs: 'subject', verbs: ['clash', 'clash with', 'trade ~ fire', 'exchange ~ fire/shots'] },
  'assault/capture': { kind: assault, cameo: '190', frame: 'taking', hostile: true, needs: 'object', verbs: ['capture', 'retake', 'recapture', 'overrun', 'seize/take/regain ~ control of ~ city/town/village/capital/airport/island/base/port/district/province/region'] },
  'assault/assassinate': { kind: { type: 'ASSAULT', mode: 'targeted' }, cameo: '186', frame: 'toward', hostile: true, needs: 'target', verbs: ['assassinate', 'murder', 'behead', 'execute'], nouns: ['assassination of', 'attempt to assassinate'] },
  'assault/abduct': { kind: { type: 'ASSAULT', mode: 'abduct' }, cameo: '181', frame: 'toward', hostile: true, needs: 'target', verbs: ['abduct', 'kidnap', 'take ~ hostage', 'take ~ hostages'], nouns: ['abduction of', 'kidnapping of'] },
  'assault/beat': { kind: { type: 'ASSAULT', mode: 'beat' }, frame: 'toward', hostile: true, bodily: true, needs: 'target', verbs: ['beat', 'beat up'], nouns: ['beating of'] },
  'assault/torture': { kind: { type: 'ASSAULT', mode: 'torture' }, frame: 'toward', hostile: true, needs: 'target', verbs: ['torture', 'mistreat'], nouns: ['torture of', 'result of torture'] },
  'assault/sexual': { kind: { type: 'ASSAULT', mode: 'sexual' }, frame: 'toward', hostile: true, needs: 'target', verbs: ['rape', 'abuse'] },
  'assault/firearms': { kind: { type: 'ASSAULT', mode: 'firearms' }, frame: 'toward', hostile: true, needs: 'subject', verbs: ['shoot', 'shoot dead', 'open fire', 'fire on', 'fire at'], nouns: ['shooting of'] },
  'assault/explosives': { kind: { type: 'ASSAULT', mode: 'explosives' }, cameo: '183', frame: 'toward', hostile: true, needs: 'subject', verbs: ['blow up', 'detonate', 'plant ~ bomb/bombs', 'explode ~ bomb/bombs', 'bomb'], nouns: ['car bombing', 'car bomb', 'bombing of', 'explosion', 'bomb attack'] },
  'assault/suicide': { kind: { type: 'ASSAULT', mode: 'suicide-attack' }, cameo: '183', frame: 'toward', hostile: true, needs: 'nothing', nouns: ['suicide bombing', 'suicide bomb attack', 'suicide attack', 'suicide car bombing'] },
  'assault/heavy-weapons': { kind: { type: 'ASSAULT', mode: 'heavy-weapons' }, cameo: '194', frame: 'toward', hostile: true, needs: 'subject', verbs: ['shell', 'bombard', 'fire ~ rocket/rockets/missile/missiles/shells', 'launch ~ rocket/rockets/missile/missiles/mortars/artillery', 'pound'], nouns: ['shelling of', 'rocket attack', 'missile attack', 'missile strike'] },
  'assault/aerial': { kind: { type: 'ASSAULT', mode: 'aerial' }, cameo: '195', frame: 'toward', hostile: true, needs: 'subject', verbs: ['launch/carry_out/conduct ~ airstrike/airstrikes/air_strike/air_strikes/air_raid', 'strafe'], nouns: ['airstrike', 'air strike', 'air raid', 'bombing raid'] },
  'assault/drone': { kind: { type: 'ASSAULT', mode: 'drone' }, cameo: '195', frame: 'toward', hostile: true, needs: 'nothing', nouns: ['drone strike', 'drone attack'] },
  'assault/crowd-control': { kind: { type: 'ASSAULT', mode: 'crowd-control' }, frame: 'toward', hostile: true, needs: 'subject', verbs: ['fire ~ gas', 'use ~ tear gas/cannon/batons', 'teargas'] },
  'assault/unconventional': { kind: { type: 'ASSAULT', mode: 'unconventional' }, frame: 'toward', hostile: true, needs: 'subject', verbs: ['use ~ chemical weapons'], nouns: ['chemical attack', 'chemical weapons attack'] },
} as const satisfies Record<string, TriggerEntry>

/** Phrases in which a trigger's word tells no event; as verbs and as nouns. */
export const IGNORED = {
  verbs: [
    'thank to',
    'decline to be',
    'decline to comment',
    'decline to say',
    'decline to give',
    'refuse to be',
    'refuse to comment',
    'refuse to say',
    'refuse to give',
    'meet ~ demand/demands/needs/requirements/conditions/challenge/challenges/deadline/target',
    'be expected',
    'be in charge',
    'oppose to',
    'call ~ attention',
    'press ahead',
    'support oneself',
    'need not',
    'make ~ call on',
    'attack ~ problem',
    'kill time',
    'strike ~ balance',
    'recognize that',
    'recognise that',
    'visit ~ website',
    'meet with ~ approval/criticism/resistance',
    'be met with',
    'call off',
    'wound up',
    'speak on ~ condition',
    'speak/talk ~ with/to ~ reporters/journalists/media/press',
    'ask not',
    'ask to be/remain',
    'ask whether',
    'ask if',
    'ask about',
    'ask how',
    'ask why',
    'ask what',
  ],
  nouns: [
    'cabinet meeting',
    'press conference',
    'news conference',
    'press briefing',
    'meeting room',
    'talk show',
    'appeal court',
    'call center',
    'visit card',
    'strike price',
    'tour de',
    'attack helicopter',
    'meeting place',
    'talking point',
    'protest vote',
    'support staff',
    'price support',
  ],
} as const
