import { resultOf } from '../outcome.ts'
import type { Reader } from '../reader.ts'
import { type Calls, isReply, type Reply } from './calls.ts'

/** The reader of another process, asked over the channel to it. */
export type RemoteReader = Omit<Reader, 'warm'> & Pick<Calls, 'figures'>

function toValue(reply: Reply<never>) {
  if ('failure' in reply) throw new Error(reply.failure)
  return resultOf(reply.outcome)
}

/** Opens the way to the reader of the process that began this one. */
export function openRemoteReader(): RemoteReader {
  const waiting = new Map<number, (reply: Reply<never>) => void>()
  let last = 0
  let load: ReturnType<Reader['load']> = { pending: 0, most: 1 }
  process.on('message', (message: unknown) => {
    load = Object(message).load ?? load
    if (!isReply(message)) return
    waiting.get(message.reply)?.(message)
    waiting.delete(message.reply)
  })
  const ask =
    <Name extends keyof Calls>(name: Name) =>
    async (...args: Parameters<Calls[Name]>) =>
      toValue(
        await new Promise<Reply<never>>((resolve) => {
          last += 1
          waiting.set(last, resolve)
          process.send?.({ call: last, name, args })
        }),
      )
  return {
    read: ask('read'),
    explain: ask('explain'),
    ingest: ask('ingest'),
    verify: ask('verify'),
    measure: ask('measure'),
    figures: ask('figures'),
    load: () => load,
    close: async () => {},
  }
}
