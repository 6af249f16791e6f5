import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { buildBackup } from './backup.ts'
import { buildCheck } from './check.ts'
import { type Console, complain, EXIT, type Exit, messageOf, type Run } from './console.ts'
import { buildExtract } from './extract.ts'
import { buildImport } from './import.ts'
import { buildOpenapi } from './openapi.ts'
import { buildRestore } from './restore.ts'
import { buildSeed } from './seed.ts'
import { buildServe } from './serve.ts'
import { buildTrain } from './train.ts'
import { buildVerify } from './verify.ts'

const { version, description }: { version: string; description: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

function buildProgram(run: Run): Command {
  const { stdout, stderr } = run.console
  const program = new Command('readout')
    .description(`${description}.`)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', '\nSettings are read from the environment, first of all DATABASE_URL (sqlite:FILE). Every command has a --help of its own.')
  for (const build of [buildServe, buildSeed, buildImport, buildExtract, buildOpenapi, buildVerify, buildBackup, buildRestore, buildCheck, buildTrain])
    program.addCommand(build(run))
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showSuggestionAfterError()
      .allowExcessArguments(false)
      .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text), outputError: () => {} })
  }
  return program
}

const isHelp = (error: CommanderError) => error.exitCode === EXIT.done

/** Runs the command line with its arguments, those after the program's name, and tells the exit code. Never throws. */
export async function run(argv: readonly string[], console: Console): Promise<Exit> {
  let exit: Exit = EXIT.done
  const program = buildProgram({ console, finish: (code) => (exit = code) })
  try {
    if (argv.length === 0) throw new CommanderError(EXIT.misused, 'readout.noCommand', 'no command given')
    await program.parseAsync(argv, { from: 'user' })
    return exit
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      await complain(console, messageOf(error))
      return EXIT.failed
    }
    if (isHelp(error)) return EXIT.done
    const known = program.commands.map((command) => command.name())
    await complain(console, `${error.message.replace(/^error: /, '')} (commands: ${known.join(', ')}; readout --help says more)`)
    return EXIT.misused
  }
}
