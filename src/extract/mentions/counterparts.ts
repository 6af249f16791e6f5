import type { Token } from '../document/tokens.ts'
import type { Mention } from './mention.ts'

const PEERS = /^(?:counterpart|colleague)s?$/

/** "his US and Turkish counterparts, Asha Example and Bo Sample": each is of the state that stands in the same place, and the states only describe them. */
export function pairCounterparts(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const paired = [...mentions]
  for (const peers of mentions) {
    if (!PEERS.test(tokens[peers.last - 1]?.lower ?? '') || peers.country === null) continue
    const states = rowBefore(mentions, peers, tokens)
    const names = namesBehind(mentions, peers, tokens).slice(0, /s$/.test(tokens[peers.last - 1]?.lower ?? '') ? mentions.length : 1)
    const countries = [...states.map(({ country }) => country), peers.country]
    if (names.length === 0 || (countries.length > 1 && names.length !== countries.length)) continue
    for (const state of states) paired[state.index] = { ...state, kind: 'place', adjective: true, actorId: null, naming: null }
    names.forEach((name, place) => {
      paired[name.index] = { ...name, kind: 'person', country: name.country ?? countries[place] ?? peers.country, apposition: peers.index }
    })
  }
  return paired
}

/** The states before the one that the peers are of. */
function rowBefore(mentions: readonly Mention[], peers: Mention, tokens: readonly Token[]): Mention[] {
  const row: Mention[] = []
  for (let at = peers.index - 1, right = peers; at >= 0; at -= 1) {
    const state = mentions[at]
    if (state?.kind !== 'country' || !/^(,|and|, and)$/.test(between(tokens, state.last, right.first))) break
    row.unshift(state)
    right = state
  }
  const [first] = row
  return first && /^(his|her|their|its|the)$/.test(tokens[first.first - 1]?.lower ?? '') ? row : []
}

/** The names behind them, after a comma or none. */
function namesBehind(mentions: readonly Mention[], peers: Mention, tokens: readonly Token[]): Mention[] {
  const names: Mention[] = []
  for (let at = peers.index + 1, left = peers; at < mentions.length; at += 1) {
    const name = mentions[at]
    const link = name ? between(tokens, left.last, name.first) : '…'
    if (!name || !(name.kind === 'person' || name.kind === 'name') || !(names.length === 0 ? /^,?$/ : /^(,|and|, and)$/).test(link)) break
    names.push(name)
    left = name
  }
  return names
}

const between = (tokens: readonly Token[], from: number, to: number): string =>
  to - from > 2
    ? '…'
    : tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' ')
