import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { type Run, write } from './console.ts'

/** The document as it is committed. */
const COMMITTED = fileURLToPath(new URL('../../openapi/openapi.json', import.meta.url))

const EXAMPLES = `
Examples:
  $ readout openapi | less
  $ readout openapi --output openapi.json
  $ readout openapi --write`

/** `readout openapi`: the OpenAPI document of the service. */
export const buildOpenapi = ({ console }: Run) =>
  new Command('openapi')
    .description('print the OpenAPI document of the service')
    .option('-o, --output <file>', 'write it to a file')
    .option('--write', 'write it to openapi/openapi.json of the checkout')
    .addHelpText('after', EXAMPLES)
    .action(async ({ output, write: committed }: { output?: string; write?: true }) => {
      const { openapiDocument } = await import('../openapi.ts')
      const text = `${JSON.stringify(await openapiDocument(), null, 2)}\n`
      const file = output ?? (committed && COMMITTED)
      await (file ? writeFile(file, text) : write(console.stdout, text))
    })
