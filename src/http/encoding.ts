import { type Mistake, Problem } from '../problems.ts'
import { queryStringOf } from './query-string.ts'

/** What is said of an address, or a part of one, whose percent signs stand for nothing. */
export const BAD_ENCODING = 'holds a percent sign that is not followed by UTF-8 in hexadecimal'

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

const toMistake = (pair: string): Mistake[] => {
  const [parameter = ''] = pair.split('=', 1)
  return isDecodable(pair) ? [] : [{ parameter, detail: BAD_ENCODING }]
}

/** Why an address cannot be decoded, with every parameter that is wrong; its query would otherwise be taken as it stands. */
export function toUndecodable(url: string): Problem | undefined {
  if (!url.includes('%') || isDecodable(url)) return undefined
  return new Problem('invalid-request', `The address ${BAD_ENCODING}`, { errors: queryStringOf(url).split('&').flatMap(toMistake) })
}
