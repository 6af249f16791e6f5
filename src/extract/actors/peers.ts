import type { Document } from '../document.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Person } from './persons.ts'

const PEER = /^(?:counterpart|colleague)s?$/

/** Of which states each person is not, because somebody of them is called the person's counterpart. */
export type Foreign = ReadonlyMap<Person, ReadonlySet<string>>

/** Reads "Asha Example met her Iranian counterpart Bo Sample": she is not of Iran, and he holds there the office that she holds. */
export function readPeers({ tokens }: Document, mentions: readonly Mention[], named: ReadonlyMap<number, Person>): Foreign {
  const foreign = new Map<Person, Set<string>>()
  for (const peer of mentions) {
    if (peer.country === null || !PEER.test(tokens[peer.last - 1]?.lower ?? '')) continue
    const person = personBefore(mentions, peer, named)
    if (!person) continue
    foreign.set(person, (foreign.get(person) ?? new Set<string>()).add(peer.country))
    const [held] = person.offices
    const beside = mentions[peer.index + 1]
    const other = beside?.apposition === peer.index ? named.get(beside.index) : undefined
    if (held && beside && other && other !== person && other.offices.length === 0)
      other.offices.push({ office: held.office, country: peer.country, mention: beside.index })
  }
  return foreign
}

/** The person named first before a mention in its sentence. */
function personBefore(mentions: readonly Mention[], { index, sentence }: Mention, named: ReadonlyMap<number, Person>): Person | undefined {
  let found: Person | undefined
  for (let at = index - 1; mentions[at]?.sentence === sentence; at -= 1) found = named.get(at) ?? found
  return found
}
