import { KIN } from '../../lexicon/nouns.ts'
import type { Token } from '../document/tokens.ts'
import type { Sentence } from '../sentences.ts'
import { isSpeechVerb } from '../statements/speech-verbs.ts'
import { between, type Mention } from './mention.ts'

const kin = new Set(KIN)
/** "his Turkish counterpart, Asha Example". */
const isPeer = ({ surface }: Mention): boolean => /\b(?:counterpart|colleague|host|guest|interlocutor|opposite number)$/i.test(surface)
/** "the head of the Example delegation, Bo Sample". */
const HEADED = /^(?:the )?(?:head|chief|leader|member) of /i
const isKin = ({ last }: Mention, tokens: readonly Token[]): boolean => kin.has(tokens[last - 1]?.lower ?? '')

/** "Asha Example, the foreign minister," and "the foreign minister, Asha Example," are one person; "…, an official said" is somebody else. */
export function linkAppositions(mentions: Mention[], tokens: readonly Token[], sentences: readonly Sentence[]): Mention[] {
  return mentions.map((mention, index) => {
    const before = titleBefore(mentions, index, tokens)
    if (
      !before ||
      mention.sentence !== before.sentence ||
      (mentions[index - 1]?.last ?? 0) + 1 !== mention.first ||
      !/^[,–—]$/.test(tokens[mention.first - 1]?.text ?? '')
    )
      return mention
    const named = before.kind === 'person' || before.kind === 'name'
    const after = tokens[mention.last]
    const isIndefinite = /^an?$/.test(tokens[mention.first]?.lower ?? '')
    const ends =
      mention.last >= (sentences[mention.sentence]?.last ?? 0) ||
      /^(,|\.|who|and|-|–|—|\))/.test(after?.lower ?? '.') ||
      (mention.kind === 'title' && tokens[mention.first]?.capital === true && after?.tag === 'ADP') ||
      (mention.kind === 'title' && /^(of|for)$/.test(after?.lower ?? '') && !isIndefinite) ||
      isSpeechVerb(after) !== isIndefinite ||
      /^[–—]$/.test(tokens[mention.first - 1]?.text ?? '')
    if (named && ends && (mention.kind === 'title' || mention.kind === 'description')) return { ...mention, apposition: before.index }
    if (
      before.kind === 'description' &&
      (isKin(before, tokens) || isPeer(before) || before.index < index - 1 || HEADED.test(before.surface)) &&
      (mention.kind === 'person' || mention.kind === 'name')
    )
      return { ...mention, apposition: before.index }
    if (
      before.kind === 'title' &&
      (mention.kind === 'person' || mention.kind === 'name') &&
      (mention.office === null || mention.office.kind === before.office?.kind)
    )
      return { ...mention, apposition: before.index }
    return mention
  })
}

/** The mention before another, or where that is a seat or a body, the title whose it is: "the Turkish ambassador in Athens, Asha Example", "the head of the bank, Bo Sample". */
function titleBefore(mentions: readonly Mention[], index: number, tokens: readonly Token[]): Mention | undefined {
  const [title, seat] = [mentions[index - 2], mentions[index - 1]]
  const isSeat = seat?.naming === 'city' || seat?.kind === 'place' || seat?.kind === 'country'
  const isBody = seat?.kind === 'organization' && title !== undefined && /^of( the)?$/.test(between(tokens, title, seat))
  if ((title?.kind === 'title' || title?.kind === 'description') && isBody) return title
  return title?.kind === 'title' && isSeat && title.last === seat.first - 1 && /^(in|at|to)$/.test(tokens[title.last]?.lower ?? '') ? title : seat
}
