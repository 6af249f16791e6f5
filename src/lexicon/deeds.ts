/** Deeds that are done to somebody: who condemns one, by its noun, condemns its doer, and not whoever suffered it. */

/** Deeds whose doer the place does not tell: "the attack in Example". */
// biome-ignore format: a list, not a column
export const VIOLENT_DEEDS: readonly string[] = [
  'abduction', 'aggression', 'airstrike', 'ambush', 'annexation', 'arson', 'assassination', 'assault', 'atrocity', 'attack', 'beheading', 'beating',
  'blast', 'bombardment', 'bombing', 'bloodshed', 'burning', 'carnage', 'conquest', 'coup', 'crash', 'death', 'desecration', 'destruction', 'displacement',
  'downing', 'explosion', 'genocide', 'hijacking', 'hostilities', 'incursion', 'interference', 'intervention', 'intrusion', 'invasion', 'meddling', 'kidnapping', 'killing', 'looting', 'loss', 'lynching', 'massacre', 'murder',
  'mutiny', 'occupation', 'offensive', 'ouster', 'overthrow', 'pogrom', 'putsch', 'raid', 'rape', 'seizure', 'shelling', 'shooting', 'siege', 'slaughter', 'slaying',
  'stabbing', 'storming', 'strike', 'takeover', 'torching', 'toppling', 'vandalism', 'violence', 'war', 'wounding',
]

/** Deeds of whoever rules where they are done: "the arrest of activists in Example". */
// biome-ignore format: a list, not a column
export const OFFICIAL_DEEDS: readonly string[] = [
  'arrest', 'ban', 'banning', 'closure', 'conviction', 'crackdown', 'demolition', 'deportation', 'detention', 'disappearance', 'disqualification', 'dissolution', 'eviction',
  'execution', 'expulsion', 'flogging', 'hanging', 'harassment', 'imprisonment', 'incarceration', 'jailing', 'persecution', 'poisoning', 'prosecution', 'punishment',
  'repression', 'sentencing', 'suppression', 'targeting', 'torture', 'treatment',
]

/** Participles of what is done to somebody who must be named: without an object behind them they tell of whom it was done to. */
// biome-ignore format: a list, not a column
export const HARMED: readonly string[] = [
  'killed', 'wounded', 'injured', 'murdered', 'assassinated', 'beheaded', 'executed', 'abducted', 'kidnapped', 'arrested', 'detained', 'jailed', 'imprisoned',
  'deported', 'hurt',
]
