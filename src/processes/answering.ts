import type { Worker } from 'node:cluster'
import { attempt } from '../outcome.ts'
import type { Call, CallOf, Calls, Reply } from './calls.ts'

type Answers = { [Name in keyof Calls]: (args: Parameters<Calls[Name]>) => Promise<unknown> }

/** Gives what answers the questions of serving processes; each answer goes to the process that asked, if it is still there. */
export function answerCalls(calls: Calls): (asking: Worker, call: Call) => Promise<void> {
  const answers: Answers = {
    read: (args) => calls.read(...args),
    explain: (args) => calls.explain(...args),
    ingest: (args) => calls.ingest(...args),
    verify: (args) => calls.verify(...args),
    measure: () => calls.measure(),
    figures: () => calls.figures(),
  }
  const run = <Name extends keyof Calls>({ name, args }: CallOf<Name>): Promise<unknown> => answers[name](args)
  const reply = async ({ call, ...asked }: Call): Promise<Reply<unknown>> => {
    try {
      return { reply: call, outcome: await attempt(() => run({ call, ...asked })) }
    } catch (error) {
      return { reply: call, failure: error instanceof Error ? error.message : String(error) }
    }
  }
  return async (asking, call) => {
    const answer = await reply(call)
    if (asking.isConnected()) asking.send(answer)
  }
}
