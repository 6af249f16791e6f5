import { get } from 'node:http'
import { setTimeout } from 'node:timers/promises'

const SLOW_BYTES_A_SECOND = 4_000_000

/** What arrived of an export. */
type Arrived = { bytes: number; count: number; complete: string | undefined }

/** Reads an export as fast as it comes. */
export const readAll = (url: string, encoding: string) =>
  new Promise<Arrived>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('error', reject)
      response.on('end', () => resolve({ bytes, count: Number(response.trailers['x-readout-count']), complete: response.trailers['x-readout-complete'] }))
    }).on('error', reject)
  })

/** Reads an export slowly for a while and leaves. */
export const readSlowly = (url: string, longest: number) =>
  new Promise<number>((resolve, reject) => {
    const request = get(url, async (response) => {
      let bytes = 0
      const began = performance.now()
      for await (const chunk of response) {
        bytes += chunk.length
        const seconds = (performance.now() - began) / 1000
        if (seconds > longest) break
        await setTimeout(Math.max(0, (bytes / SLOW_BYTES_A_SECOND - seconds) * 1000))
      }
      resolve(bytes)
    })
    request.on('error', reject)
  })
