/** What the tagger sees of the tokens of a text, each column a number for every token; 0 stands for nothing. */
export function emptyColumns(length: number) {
  const column = () => new Int32Array(length)
  return {
    word: column(),
    lemma: column(),
    tag: column(),
    shape: column(),
    ending: column(),
    /** Place in a quotation: first, inside or last. */
    quote: column(),
    /** Length and kind of that quotation. */
    quotation: column(),
    /** Kind of reporting verb. */
    speech: column(),
    /** Kind of mention. */
    mention: column(),
    /** What the rules make of it. */
    rule: column(),
    /** Lemma of the last reporting verb before it in its sentence, whether there is one, and what stands between. */
    verbBefore: column(),
    isVerbBefore: column(),
    sinceVerb: column(),
    thatSince: column(),
    commasSince: column(),
    verbsSince: column(),
    sinceQuote: column(),
    /** Tokens since the start of the sentence, and its first word. */
    place: column(),
    opening: column(),
    /** The same to the other side. */
    verbAfter: column(),
    isVerbAfter: column(),
    untilVerb: column(),
    verbsUntil: column(),
    commaUntil: column(),
    untilQuote: column(),
  }
}

export type Columns = ReturnType<typeof emptyColumns>
export type Column = keyof Columns
/** Names of the columns, in their order. */
export const COLUMNS: readonly string[] = Object.keys(emptyColumns(0))
