declare module 'autocannon' {
  type Result = { requests: { average: number }; non2xx: number; errors: number }
  /** Sends the requests round and round; `duration` in seconds. */
  export default function autocannon(options: { url: string; connections: number; duration: number; requests: { path: string }[] }): Promise<Result>
}
