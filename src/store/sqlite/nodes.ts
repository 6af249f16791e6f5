import type { Database } from 'better-sqlite3'
import type { NetworkNode, NodeKind } from '../../records/network.ts'
import { prepareLabels } from './facts/labels.ts'

/** What is known of a node besides its events. */
export type Node = Omit<NetworkNode, 'events'>

/** Prepares to name the nodes of a network by their codes. */
export function prepareNodes(database: Database): (from: NodeKind) => ReadonlyMap<number, Node> {
  const labels = prepareLabels(database)
  const actors = database.prepare<[], Node & { code: number }>('select sequence as code, id, name, kind, country from actors')
  const countries = database
    .prepare<[], [string, string]>("select country, name from actors where kind = 'country' and country is not null order by id desc")
    .raw()
  return (from) => {
    if (from === 'actor') return new Map(actors.all().map(({ code, ...actor }) => [code, actor]))
    const names = new Map(countries.all())
    return new Map([...labels('country')].map(([code, id]) => [code, { id, name: names.get(id) ?? null, kind: 'country', country: id }]))
  }
}
