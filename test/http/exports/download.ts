import { get } from 'node:http'
import { connect } from 'node:net'

/** What arrived of an answer: its bytes, its trailers, and the error that ended it, if one did. */
export type Download = { body: Buffer; headers: NodeJS.Dict<string | string[]>; trailers: NodeJS.Dict<string>; error: string | undefined }

/** Asks a server that listens, and takes the answer until it ends or breaks off. */
export const download = (url: string, headers: Record<string, string> = {}) =>
  new Promise<Download>((resolve, reject) => {
    get(url, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      let error: string | undefined
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', (failure: NodeJS.ErrnoException) => {
        error = failure.code ?? failure.message
      })
      response.on('close', () => resolve({ body: Buffer.concat(chunks), headers: response.headers, trailers: response.trailers, error }))
    }).on('error', reject)
  })

/** Asks as a client of HTTP/1.0 does; resolves with all that arrived before the connection ended. */
export const downloadByOldProtocol = (port: number, path: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.0\r\nHost: localhost\r\n\r\n`))
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('end', () => resolve(Buffer.concat(chunks).toString()))
  })
