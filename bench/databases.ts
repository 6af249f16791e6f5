import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fillDatabase } from './fill.ts'
import { EVENTS_PER_ARTICLE } from './synthetic.ts'

/** How many articles hold so many events. */
export const articlesOf = (events: number): number => Math.ceil(events / EVENTS_PER_ARTICLE)

/** The file in a folder that holds so many synthetic events; it is filled where it is missing. */
export function databaseOf(folder: string, events: number, tell: (text: string) => void): string {
  const file = join(folder, `readout-${events}.db`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  const unfinished = `${file}.unfinished`
  for (const part of ['', '-wal', '-shm']) rmSync(unfinished + part, { force: true })
  const articles = articlesOf(events)
  let told = 0
  fillDatabase(unfinished, articles, (written) => {
    const percent = Math.floor((written * 100) / articles)
    if (percent > told) tell(`storing ${events} synthetic events: ${percent} %`)
    told = percent
  })
  renameSync(unfinished, file)
  return file
}
