import { type Mistake, Problem } from '../problems.ts'

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
  const [parameter = '', value = ''] = pair.split('=', 2)
  return isDecodable(parameter) && isDecodable(value) ? [] : [{ parameter, detail: BAD_ENCODING }]
}

/** Why an address cannot be decoded, with every parameter that is wrong; its query would otherwise be taken as it stands. */
export function toUndecodable(url: string): Problem | undefined {
  if (!url.includes('%') || isDecodable(url)) return undefined
  const [, query = ''] = url.split('?', 2)
  return new Problem('invalid-request', `The address ${BAD_ENCODING}`, { errors: query.split('&').flatMap(toMistake) })
}
