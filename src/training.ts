import { layTagger, toBytes } from './extract/tagger/model.ts'
import { readCorpus } from './training/corpus.ts'
import { type Example, toExamples } from './training/examples.ts'
import type { GoldArticle } from './training/gold.ts'
import { SEEDS } from './training/learning.ts'
import { trainRanker } from './training/rank.ts'
import { type RankingExample, toRankingExamples } from './training/ranking-examples.ts'
import { SETTINGS, train } from './training/train.ts'

/** Weights as the file that `openModel` reads, and what they were learned from. */
export type Learned = { readonly weights: Uint8Array; readonly files: readonly string[]; readonly articles: number }

/** The ranker learns from what a tagger reads in articles that it has not learned from: as many taggers, each without one part of the articles. */
const PARTS = 3

/** Cues to rank, each as a tagger sees it that learned from the other parts. */
async function crossRead(
  articles: readonly GoldArticle[],
  examples: readonly (readonly Example[])[],
  tell: (line: string) => unknown,
): Promise<RankingExample[]> {
  const found: RankingExample[] = []
  for (let part = 0; part < PARTS; part += 1) {
    await tell(`reading part ${part + 1} of ${PARTS} as it is read unseen`)
    const others = examples.filter((_, at) => at % PARTS !== part).flat()
    const tagger = layTagger(train(others, 1, () => {}))
    found.push(...articles.filter((_, at) => at % PARTS === part).flatMap((article) => toRankingExamples(article, tagger)))
  }
  return found
}

/** Learns the reader's weights from a folder of annotated articles; `tell` hears how far it is. Throws the Errors of `readCorpus`. */
export async function learnStatements(folder: string, tell: (line: string) => unknown): Promise<Learned> {
  const { files, articles } = await readCorpus(folder)
  await tell(`reading ${articles.length} articles of ${files.join(', ')}`)
  const examples = articles.map(toExamples)
  const sequences = examples.flat()
  await tell(`learning from ${sequences.length} paragraphs`)
  const tagger = train(sequences, SEEDS.length, (pass) => void tell(`pass ${pass} of ${SETTINGS.epochs * SEEDS.length}`))
  const cues = await crossRead(articles, examples, tell)
  await tell(`learning from ${cues.length} cues`)
  return { weights: toBytes({ tagger, ranker: trainRanker(cues) }), files, articles: articles.length }
}
