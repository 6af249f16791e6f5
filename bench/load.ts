import autocannon from 'autocannon'

const CONNECTIONS = 32

/** The value in the middle. */
export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Answers a second of a server that is asked for some addresses in turn. Throws where any answer is not what was asked for. */
async function measure(url: string, paths: readonly string[], seconds: number) {
  const { requests, non2xx, errors } = await autocannon({ url, connections: CONNECTIONS, duration: seconds, requests: paths.map((path) => ({ path })) })
  if (non2xx + errors > 0) throw new Error(`${url}${paths[0]}: ${non2xx} answers were not 2xx, ${errors} failed`)
  return requests.average
}

/** The middle rate of each server over some rounds, in which they take turns after a warm-up. */
export async function compare(urls: readonly string[], paths: readonly string[], { rounds, seconds }: { rounds: number; seconds: number }) {
  for (const url of urls) await measure(url, paths, 2)
  const rates: number[][] = urls.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, url] of urls.entries()) rates[index]?.push(await measure(url, paths, seconds))
  }
  return rates.map(median)
}
