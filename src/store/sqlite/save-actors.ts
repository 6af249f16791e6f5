import { isDeepStrictEqual } from 'node:util'
import type { Database } from 'better-sqlite3'
import type { Actor } from '../../records/actor.ts'
import type { ArticleRecords } from '../../records/article-records.ts'
import { mergeContributions } from '../contributions.ts'
import { type Json, parseJson } from '../json.ts'
import { prepareInsert, prepareUpsert } from './insert.ts'
import { toActorRow, toContributionRow } from './rows.ts'
import { actors, contributions } from './schema.ts'

/** Prepares to keep each actor's record equal to the merger of what all articles tell of it. */
export function prepareSaveActors(database: Database) {
  const upsert = prepareUpsert(database, actors)
  const contribute = prepareInsert(database, contributions)
  const find = database.prepare<[string], Json<Actor>>('select record from actors where id = ?').pluck()
  const moveStatements = database.prepare<[string | null, string]>('update statements set speaker_country = ? where speaker_id = ?')
  const withdraw = database.prepare<[string, string]>('delete from contributions where article_id = ? and actor_id = ?')
  const remove = database.prepare<[string]>('delete from actors where id = ?')
  const contributed = database
    .prepare<[string], Json<Actor>>(
      `select contributions.record from contributions join articles on articles.id = contributions.article_id
        where contributions.actor_id = ? order by articles.sequence desc`,
    )
    .pluck()
  const known = (id: string) => {
    const record = find.get(id)
    return record === undefined ? null : parseJson(record)
  }
  const write = (before: Actor | null, after: Actor) => {
    if (before && isDeepStrictEqual(before, after)) return
    upsert(toActorRow(after))
    if (before && before.country !== after.country) moveStatements.run(after.country, after.id)
  }
  const recompute = (id: string) => {
    const [newest, ...older] = contributed.all(id).map(parseJson)
    if (newest) write(known(id), mergeContributions(newest, older))
    else remove.run(id)
  }
  return {
    /** Adds the actors of an article that is newer than all others: what is known need not be read again. */
    add({ article, actors }: ArticleRecords) {
      for (const [position, actor] of actors.entries()) {
        const before = known(actor.id)
        write(before, mergeContributions(actor, before ? [before] : []))
        contribute(toContributionRow(actor, article.id, position))
      }
    },
    /** Puts an article's actors in the place of those it had; `removeUnused` follows once nothing refers to these any more. */
    replace({ article, actors }: ArticleRecords) {
      for (const [position, actor] of actors.entries()) {
        if (known(actor.id) === null) write(null, actor)
        contribute(toContributionRow(actor, article.id, position))
        recompute(actor.id)
      }
    },
    /** Takes back what an article told of actors that it no longer names; one that no article names goes. */
    withdraw(articleId: string, actorIds: readonly string[]) {
      for (const id of actorIds) {
        withdraw.run(articleId, id)
        recompute(id)
      }
    },
  }
}
