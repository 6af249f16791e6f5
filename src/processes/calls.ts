/** What the serving processes ask of the one that reads articles, and what it tells them. */

import type { Outcome } from '../outcome.ts'
import type { Reader } from '../reader.ts'

/** What is done in one process for all. */
export type Calls = Pick<Reader, 'read' | 'explain' | 'ingest' | 'verify' | 'measure'> & {
  /** The figures of all serving processes together, in Prometheus' text format. */
  figures(): Promise<string>
}
/** One question; the answer has the same number. */
export type CallOf<Name extends keyof Calls> = { call: number; name: Name; args: Parameters<Calls[Name]> }
export type Call = { [Name in keyof Calls]: CallOf<Name> }[keyof Calls]

/** An answer, of the type that its question has; what was not expected is told as `failure`. */
export type Reply<Answer> = { reply: number; outcome: Outcome<Answer> } | { reply: number; failure: string }
/** What a serving process is told unasked: how much the reader has to do, and that it is to end. */
export type Notice = { load: ReturnType<Reader['load']> } | { end: true }

export const isCall = (message: unknown): message is Call => typeof Object(message).call === 'number'
export const isReply = (message: unknown): message is Reply<never> => typeof Object(message).reply === 'number'

/** Names of the environment by which a serving process is told its settings, and what has become of the one whose place it takes. */
export const HANDED = { config: 'READOUT_CONFIG', replaced: 'READOUT_REPLACED' } as const
