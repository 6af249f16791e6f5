import { TELLINGS, TELLINGS_OF_MODE, type Telling } from '../../lexicon/summaries.ts'
import type { Mode } from '../../records/vocabulary.ts'
import type { Reference } from '../actors.ts'
import { countryName } from '../mentions/gazetteer.ts'
import { pluralOf } from '../mentions/offices.ts'
import { isRuledOut } from './intentions.ts'
import { frameOf, type Part } from './participants.ts'
import type { Standing } from './status.ts'
import type { Trigger } from './triggers.ts'

const tellings = new Map<string, Telling>(Object.entries(TELLINGS))

/** A neutral name of whom a mention means: never the words as printed, unless they are a plain office or name. */
export function neutralName({ actor, office, country, plural, kind }: Reference): string {
  const home = country === null ? null : countryName(country)
  if (actor) return actor.kind === 'person' && actor.country !== null ? `${actor.name} (${countryName(actor.country)})` : withArticle(actor.name)
  if (office) {
    const title = office.kind.replaceAll('-', ' ')
    return `${plural ? pluralOf(title) : `${article(title)} ${title}`}${home ? ` of ${home}` : ''}`
  }
  if (country !== null) return kind === 'group' || plural ? `a group from ${home}` : (home ?? country)
  return plural || kind === 'group' ? 'several parties' : 'an unnamed party'
}

const withArticle = (name: string) =>
  /^(United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Comoros|Organization|European)\b/.test(name) ? `the ${name}` : name
const article = (word: string) => (/^[aeiou]/.test(word) ? 'an' : 'a')

function list(names: readonly string[]): string {
  const [first = 'An unnamed party', ...rest] = [...new Set(names)]
  const last = rest.pop()
  return last === undefined ? first : `${[first, ...rest].join(', ')} and ${last}`
}

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** One sentence in Readout's own words that says who did what to whom, and on whose word. */
export function summaryOf(
  trigger: Trigger,
  mode: Mode | null,
  parts: readonly Part[],
  { status }: Pick<Standing, 'status'>,
  asserter: Reference | null,
): string {
  const [past, base, before] = (mode === null ? undefined : TELLINGS_OF_MODE[mode]) ??
    tellings.get(trigger.rule.replace(/^trigger\//, '')) ?? ['took part in an event', 'take part in an event']
  const { roles, voiced } = frameOf(trigger)
  const own = voiced ? 'actor' : roles.subject
  const doers = parts.filter(({ role }) => before === undefined || role === own).map(({ reference }) => neutralName(reference))
  const done = before === undefined ? [] : parts.filter(({ role }) => role !== own).map(({ reference }) => neutralName(reference))
  const target = done.length === 0 ? (before === '' ? ' an unnamed party' : '') : before === '' ? ` ${list(done)}` : ` ${before} ${list(done)}`
  const by = asserter ? `According to ${neutralName(asserter)}, ` : ''
  const subject = by ? list(doers.length > 0 ? doers : ['an unnamed party']) : capitalized(list(doers.length > 0 ? doers : ['an unnamed party']))
  const are = new Set(doers).size > 1 ? 'are' : 'is'
  if (isRuledOut(trigger)) return `${by}${subject} refused to ${base}${target}.`
  if (trigger.entry.status === status) return `${by}${subject} ${past}${target}.`
  if (status === 'scheduled') return `${by}${subject} ${are} to ${base}${target}.`
  if (status === 'proposed')
    return `${by || 'It is proposed or wished that '}${by ? subject : list(doers.length > 0 ? doers : ['an unnamed party'])} ${by ? 'may ' : ''}${base}${target}.`
  if (status === 'alleged') return `${by}${subject} ${are} said to have ${past.replace(/^(\w+)/, (verb) => participleOf(verb))}${target}.`
  if (status === 'denied') return `It is denied that ${list(doers.length > 0 ? doers : ['an unnamed party'])} ${past}${target}.`
  return `${by}${subject} ${past}${target}.`
}

const PARTICIPLES: Readonly<Record<string, string>> = {
  spoke: 'spoken',
  took: 'taken',
  gave: 'given',
  withdrew: 'withdrawn',
  went: 'gone',
  beat: 'beaten',
  was: 'been',
}
const participleOf = (past: string) => PARTICIPLES[past] ?? past
