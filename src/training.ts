import { toBytes } from './extract/tagger/model.ts'
import { readCorpus } from './training/corpus.ts'
import { toExamples } from './training/examples.ts'
import { SETTINGS, train } from './training/train.ts'

/** Weights as the file that `openModel` reads, and what they were learned from. */
export type Learned = { readonly weights: Uint8Array; readonly files: readonly string[]; readonly articles: number }

/** Learns the tagger's weights from a folder of annotated articles; `tell` hears how far it is. Throws the Errors of `readCorpus`. */
export async function learnStatements(folder: string, tell: (line: string) => unknown): Promise<Learned> {
  const { files, articles } = await readCorpus(folder)
  await tell(`reading ${articles.length} articles of ${files.join(', ')}`)
  const examples = articles.flatMap(toExamples)
  await tell(`learning from ${examples.length} paragraphs`)
  const trained = train(examples, (epoch) => void tell(`pass ${epoch} of ${SETTINGS.epochs}`))
  return { weights: toBytes(trained), files, articles: articles.length }
}
