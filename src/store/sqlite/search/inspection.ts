import type { Database } from 'better-sqlite3'
import { SEARCHED, type SearchedList } from '../../../records/filters.ts'
import { loadDriver } from '../driver.ts'

/** Rows that are compared at a time. */
const AT_A_TIME = 2000

type Size = [sequence: number, size: Buffer]

/** Opens an empty copy of a search index; gives how many words each of some rows would have in each of its columns. */
function openAnew(database: Database, list: SearchedList) {
  const declared = database.prepare<[string], string>('select sql from sqlite_schema where name = ?').pluck()
  const columns = database.prepare<[string], string>(`select name from pragma_table_info(?) where name <> 'sequence'`).pluck().all(`${list}_searched`)
  const anew = new (loadDriver())(':memory:')
  anew.exec(declared.get(`${list}_search`) ?? '')
  const insert = anew.prepare<unknown[]>(`insert into ${list}_search (rowid, ${columns}) values (?${', ?'.repeat(columns.length)})`)
  const sizes = anew.prepare<[], Size>(`select id, sz from ${list}_search_docsize order by id`).raw()
  const clear = anew.prepare(`insert into ${list}_search (${list}_search) values ('delete-all')`)
  const searched = database.prepare<[number, number], unknown[]>(`select sequence, ${columns} from ${list}_searched where sequence between ? and ?`).raw()
  const sizesOf = anew.transaction((first: number, last: number): Map<number, Buffer> => {
    for (const row of searched.iterate(first, last)) insert.run(...row)
    const found = new Map(sizes.all())
    clear.run()
    return found
  })
  return { sizesOf, close: () => void anew.close() }
}

/** Sequences whose row and search index differ, in whether there is any, or in the number of words of a column. */
function* findDiffering(database: Database, list: SearchedList): Generator<number> {
  const newestIn = (table: string, column: string) => database.prepare<[], number | null>(`select max(${column}) from ${table}`).pluck().get() ?? 0
  const newest = Math.max(newestIn(list, 'sequence'), newestIn(`${list}_search_docsize`, 'id'))
  const indexed = database.prepare<[number, number], Size>(`select id, sz from ${list}_search_docsize where id between ? and ?`).raw()
  const { sizesOf, close } = openAnew(database, list)
  try {
    for (let first = 1; first <= newest; first += AT_A_TIME) {
      const last = first + AT_A_TIME - 1
      const wanted = sizesOf(first, last)
      const held = new Map(indexed.all(first, last))
      for (const sequence of new Set([...wanted.keys(), ...held.keys()])) {
        const size = held.get(sequence)
        if (size === undefined || !wanted.get(sequence)?.equals(size)) yield sequence
      }
    }
  } finally {
    close()
  }
}

/** Says where the search indexes are out of step with the records, in no more than some lines a list. */
export function findOutOfStep(database: Database, most: number): string[] {
  return SEARCHED.flatMap((list) => {
    const idOf = database.prepare<[number], string>(`select id from ${list} where sequence = ?`).pluck()
    const found: string[] = []
    for (const sequence of findDiffering(database, list)) {
      const id = idOf.get(sequence)
      found.push(id === undefined ? `${list}: the search index holds a record that is not there` : `${list}: the search index does not hold ${id} as it is`)
      if (found.length >= most) break
    }
    return found
  })
}
