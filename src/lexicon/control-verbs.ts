/** How verbs share their subject with what stands in their complement. */

/** Verbs with a person as object whose subject does what a following infinitive says: "A called B to thank C"; not "A urged B to thank C". */
// biome-ignore format: a list, not a column
export const SUBJECT_CONTROL: readonly string[] = ['call', 'phone', 'telephone', 'ring', 'meet', 'visit', 'join', 'promise', 'contact', 'see', 'host', 'receive', 'attend', 'write']

/** Verbs that say little but that their subject does what their object names: "A launched an investigation", "A announced the withdrawal of its troops". */
// biome-ignore format: a list, not a column
export const LIGHT_VERBS: readonly string[] = [
  'express', 'voice', 'offer', 'conduct', 'open', 'launch', 'start', 'begin', 'announce', 'order', 'issue', 'stage', 'make', 'hold', 'head', 'lead', 'join',
  'undertake', 'carry', 'mount', 'continue', 'resume', 'complete', 'speed', 'accelerate', 'step', 'repeat', 'reiterate', 'renew', 'declare', 'impose', 'file', 'affirm', 'reaffirm', 'weigh', 'consider', 'mull', 'contemplate',
]

/** Verbs whose object is brought to do something: "prompted Example to warn". */
export const CAUSING: readonly string[] = ['prompt', 'lead', 'cause', 'force', 'push', 'drive', 'compel', 'spur', 'provoke', 'move', 'oblige']

/** What somebody means to do, is asked to do or tries: who owns it does what follows. "Example's decision to send". */
export const DECISIONS: readonly string[] = [
  'decision',
  'plan',
  'offer',
  'promise',
  'pledge',
  'threat',
  'refusal',
  'readiness',
  'willingness',
  'attempt',
  'effort',
  'bid',
  'move',
]

/** What guests are invited to do: "invited Example to visit"; to do anything else is no invitation. */
// biome-ignore format: a list, not a column
export const GUEST_VERBS: readonly string[] = [
  'visit', 'attend', 'join', 'travel', 'come', 'participate', 'take', 'pay', 'meet', 'fly', 'address', 'speak', 'hold', 'stay', 'be', 'make', 'return', 'tour',
  'see', 'dine', 'sit',
]
