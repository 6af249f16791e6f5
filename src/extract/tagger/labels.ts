/**
 * What a token can be in reported speech. `>` says that the cue stands later in the text, `<` that it stands earlier; B opens a run, I goes on.
 */
export const LABELS = [
  'outside',
  'B-cue',
  'I-cue',
  'B-content>',
  'I-content>',
  'B-content<',
  'I-content<',
  'B-speaker>',
  'I-speaker>',
  'B-speaker<',
  'I-speaker<',
] as const

/** Index into LABELS. */
export type Label = number
export const OUTSIDE: Label = 0

/** What a run of labels is. */
export const ROLES = ['cue', 'content>', 'content<', 'speaker>', 'speaker<'] as const
export type Role = (typeof ROLES)[number]

/** The role of a label; null outside. */
export const roleOf = (label: Label): Role | null => (label === OUTSIDE ? null : (ROLES[(label - 1) >> 1] ?? null))
/** The label that opens a run of a role. */
export const openingOf = (role: Role): Label => 1 + 2 * ROLES.indexOf(role)
/** True for a label that goes on the run before it. */
export const goesOn = (label: Label): boolean => label !== OUTSIDE && label % 2 === 0
/** True where `to` may follow `from`; a run goes on only from itself. `from` is null at the start of a sequence. */
export const mayFollow = (from: Label | null, to: Label): boolean => !goesOn(to) || (from !== null && (from === to || from === to - 1))
