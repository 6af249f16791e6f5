import type { ArticleRecords } from '../records/article-records.ts'

/** Is told how many bytes of a whole are done; what it throws stops the work, which then leaves nothing behind. */
export type Watch = (done: number, total: number) => void

export type CopyOptions = {
  /** Replace what is there. */
  force: boolean
  watch: Watch
}

/** One thing that must be true of a database; `find` gives what is wrong, a line each. */
export type Check = { name: string; find: () => string[] }

/** A database opened for checking: nothing in it is changed, its schema included. */
export type Inspection = {
  /** The engine's own checks, the one that all others rest on first. */
  checks: readonly Check[]
  articles: number
  bytes: number
  /** Everything that was read from each article, one after the other. */
  records: () => Iterable<ArticleRecords>
  findRecords: (articleId: string) => ArticleRecords | null
  close: () => void
}

/** What an engine offers those who run it. Everything throws an Error of one line that says what stands in the way. */
export type Maintenance = {
  /** Copies the database to a file while others read and write it, and gives the copy's bytes. Others see the file only once it is whole and sound. */
  backUp(file: string, options: CopyOptions): Promise<number>
  /** Puts a backup in the database's place, brings its schema up to date, and gives its bytes. The database stays as it is until the copy is found sound. */
  restore(file: string, options: CopyOptions): Promise<number>
  inspect(): Inspection
}
