#!/usr/bin/env node
import { EXIT } from './console.ts'
import { run } from './program.ts'

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? EXIT.done : EXIT.failed))
process.stderr.on('error', () => process.exit(EXIT.failed))
process.exitCode = await run(process.argv.slice(2), process)
