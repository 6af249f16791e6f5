import { attempt, type Outcome } from '../../outcome.ts'
import { type Answer, type Answers, prepareAnswers, type Question } from './answers.ts'
import { openReadOnly } from './database.ts'
import type { QueryTask } from './query-threads.ts'

const known = new Map<string, Answers>()

/** The answers of this thread's own connection to a file. */
function answersOf(file: string): Answers {
  const answers = known.get(file) ?? prepareAnswers(openReadOnly(file))
  known.set(file, answers)
  return answers
}

/** Answers one question, however much has to be read. */
export const answer = <Q extends Question>({ file, question, asked }: QueryTask<Q>): Promise<Outcome<Answer<Q> | null>> =>
  attempt(() => answersOf(file)[question](asked))
