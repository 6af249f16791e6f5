import type { Transform } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { bestOf, readQualities } from './qualities.ts'

/** Brotli's 4 is as fast as gzip and smaller; higher ones cost many times as much. */
const ENCODERS = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip(),
} as const satisfies Record<string, () => Transform>

/** Encodings in the order in which they are preferred where a caller likes them equally. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof ENCODINGS)[number]

/** The content encoding that the header Accept-Encoding likes best; identity where it names none that is known. */
export function acceptedEncoding(acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined) return 'identity'
  const given = readQualities(acceptEncoding)
  const qualityOf = (name: string) => given.find(({ value }) => value === name)?.quality
  const rest = qualityOf('*') ?? 0
  return bestOf(ENCODINGS, (encoding) => qualityOf(encoding) ?? rest) ?? 'identity'
}

/** What encodes an export; undefined for identity. */
export const encoderOf = (encoding: Encoding): Transform | undefined => (encoding === 'identity' ? undefined : ENCODERS[encoding]())
