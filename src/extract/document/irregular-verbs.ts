import { IRREGULAR_VERBS } from '../../lexicon/irregular-verbs.ts'

/** Irregular verbs with their past tenses and participles. */
export const IRREGULAR = IRREGULAR_VERBS.map((verb) => {
  const [base = '', past = '', participle = past] = verb.split(' ')
  return { base, past: past.split('/'), participle: participle.split('/') }
})
