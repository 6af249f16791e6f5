import { RECORDS_OF_SPEECH } from '../../lexicon/nouns.ts'
import { SOURCE_PHRASES } from '../../lexicon/speech.ts'
import { spanOf } from '../document/clauses.ts'
import { indexPhrases } from '../document/phrase-index.ts'
import type { Page } from '../page.ts'
import type { Sentence } from '../sentences.ts'
import { speakerOf } from './speakers.ts'
import { isSpeechVerb } from './speech-verbs.ts'
import type { Draft } from './statement.ts'
import { type Subject, subjectAfter } from './subjects.ts'

const records = new Set(RECORDS_OF_SPEECH)

const findPhrase = indexPhrases(SOURCE_PHRASES.map((phrase) => ({ phrase, cased: false, value: phrase.replaceAll(' ', '-') })))

/** "Example said …, according to a transcript": the words are Example's, and the transcript holds them. */
const isRecord = ({ tokens }: Page, { first }: Sentence, at: number, subject: Subject): boolean =>
  records.has(tokens[subject.last - 1]?.lemma ?? '') && tokens.slice(first, at).some(isSpeechVerb)

/** "According to the ministry, …" and "…, according to the ministry." */
export function findSources(page: Page, sentence: Sentence): Draft[] {
  const { tokens } = page
  const { first, last } = sentence
  for (let at = first; at < last - 2; at += 1) {
    const phrase = findPhrase(tokens, at)
    if (!phrase || page.isQuoted(at)) continue
    const subject = subjectAfter(page, at + phrase.length, sentence)
    if (!subject || isSpeechVerb(tokens[at - 1]) || isRecord(page, sentence, at, subject)) continue
    const after = tokens[subject.last]?.text === ',' ? subject.last + 1 : null
    const head = at > first ? spanOf(tokens, first, tokens[at - 1]?.text === ',' ? at - 1 : at) : null
    const tail = after !== null && after < last ? spanOf(tokens, after, last) : null
    const content = [head, tail].filter((span) => span !== null)
    if (content.length === 0) continue
    return [
      {
        sentence: sentence.index,
        content,
        cue: { first: at, last: at + phrase.length },
        act: 'say',
        polarity: 'affirmative',
        speaker: speakerOf(page, subject),
        sureOfSpeaker: 0.9,
        addressee: null,
        rule: `source/${phrase.value}`,
        confidence: 0.85,
        quotations: [],
        at,
      },
    ]
  }
  return []
}

/** The comma that leads "according to" between two tokens; null where there is none. */
export function sourceComma(tokens: Page['tokens'], first: number, last: number): number | null {
  for (let at = first + 1; at < last; at += 1) if (tokens[at - 1]?.text === ',' && findPhrase(tokens, at)) return at - 1
  return null
}
