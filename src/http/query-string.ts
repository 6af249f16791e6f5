/** The query string of an address: all that stands after its first question mark, for it may hold others. */
export function queryStringOf(url: string): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start + 1)
}
