import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import { MODEL_FILE } from '../model.ts'
import { type Run, write } from './console.ts'

const EXAMPLES = `
Reads the files …train….jsonl in the folder or in its folder data; on every line a JSON object with id, text, publishedOn and
statements, of which each has content, speaker and cue as lists of [start, end) in UTF-16 units. The same files give the same
weights, bit for bit. 840 articles take about three minutes and half a gigabyte of memory.

Examples:
  $ readout train corpus/
  $ readout train corpus/ --output weights.bin`

/** `readout train`: learns the weights of the tagger from annotated articles. */
export const buildTrain = ({ console }: Run) =>
  new Command('train')
    .description('learn the weights of the statement tagger from annotated articles')
    .argument('<folder>', 'folder of annotated articles')
    .option('-o, --output <file>', 'file to write in place of models/statements.bin of the checkout')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, { output = MODEL_FILE }: { output?: string }) => {
      const tell = (text: string) => write(console.stderr, `${text}\n`)
      const { learnStatements } = await import('../training.ts')
      const { weights, files, articles } = await learnStatements(folder, tell)
      await writeFile(output, weights)
      await write(console.stdout, `${output}: ${weights.length} bytes, learned from ${articles} articles of ${files.join(', ')}\n`)
    })
