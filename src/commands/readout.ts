#!/usr/bin/env node
import { EXIT } from './console.ts'
import { run } from './program.ts'

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(EXIT.done)
  process.stderr.write(`readout: ${message}\n`, () => process.exit(EXIT.failed))
})
process.stderr.on('error', () => process.exit(EXIT.failed))
process.exitCode = await run(process.argv.slice(2), process)
