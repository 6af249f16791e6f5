import { readFileSync } from 'node:fs'
import { loadDriver } from '../../src/store/sqlite/driver.ts'

const FIRST = readFileSync(new URL('../../migrations/sqlite/0000_records.sql', import.meta.url), 'utf8')

/** Writes what a database holds into a new one as the first version would have kept it, before all later migrations. */
export function writeEarlier(from: string, to: string): void {
  const earlier = new (loadDriver())(to)
  earlier.pragma('foreign_keys = OFF')
  earlier.exec(FIRST.replaceAll('--> statement-breakpoint', ''))
  earlier.prepare('attach ? as later').run(from)
  const tables = earlier.prepare<[], string>("select name from main.sqlite_master where type = 'table' and name not like 'sqlite_%'").pluck().all()
  for (const table of tables) {
    const columns = earlier.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table).join(', ')
    earlier.exec(`insert into main.${table} (${columns}) select ${columns} from later.${table}`)
  }
  earlier.exec('create table __drizzle_migrations (id integer primary key, hash text not null, created_at numeric)')
  earlier.exec('insert into main.__drizzle_migrations select id, hash, created_at from later.__drizzle_migrations order by created_at limit 1')
  earlier.close()
}
