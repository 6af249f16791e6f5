/** The program behind `npm run evaluate`. */
import { EXIT } from '../src/commands/console.ts'
import { run } from './command.ts'

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? EXIT.done : EXIT.failed))
process.exitCode = await run(process.argv.slice(2), process)
