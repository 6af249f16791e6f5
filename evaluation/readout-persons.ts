import type { Answer, PersonAnswer } from './answer.ts'
import type { Ledger } from './ledger.ts'
import { align } from './matching.ts'
import { isSameOffice, isSamePerson, nameLikeness } from './names.ts'
import type { ReadoutsText } from './shapes.ts'

/** The places of a name in a text, to show it. */
const placesOf = (text: string, name: string): [number, number][] => {
  const at = text.indexOf(name)
  return at < 0 ? [] : [[at, at + name.length]]
}

const describe = ({ name, offices, country }: PersonAnswer) => `${name}, ${offices?.join(' / ') || '–'}, ${country ?? '–'}`

/** Tells the persons that were read by their names; of those found, their countries and offices. */
export function scorePersons({ id, text, gold }: ReadoutsText, answer: Answer, ledger: Ledger): void {
  const { pairs, missing, spare } = align(gold.persons, answer.persons, (one, other) =>
    isSamePerson(one.name, other.name) ? 1 + nameLikeness(one.name, other.name) : 0,
  )
  for (const [{ name, role, country, altCountries }, person] of pairs) {
    ledger.gold('persons', true)
    ledger.read('persons', true)
    const wanted = { id, text, spans: placesOf(text, name), gold: `${name}, ${role ?? '–'}, ${country ?? '–'}`, read: describe(person) }
    if (country) {
      const isRight = [country, ...altCountries].some((code) => code.toUpperCase() === (person.country ?? '').toUpperCase())
      ledger.judge('country right', isRight)
      if (!isRight) ledger.miss({ kind: 'wrong country', ...wanted })
    }
    if (role && person.offices) {
      const isRight = person.offices.some((office) => isSameOffice(role, office))
      ledger.judge('office right', isRight)
      if (!isRight) ledger.miss({ kind: 'wrong office', ...wanted })
    }
  }
  for (const { name, role, country } of missing) {
    ledger.gold('persons', false)
    ledger.miss({ kind: 'person missed', id, text, spans: placesOf(text, name), gold: `${name}, ${role ?? '–'}, ${country ?? '–'}`, read: '–' })
  }
  for (const person of spare) {
    ledger.read('persons', false)
    ledger.miss({ kind: 'person not in gold', id, text, spans: placesOf(text, person.name), gold: '–', read: describe(person) })
  }
}
