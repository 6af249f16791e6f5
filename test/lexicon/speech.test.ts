import t from 'tap'
import { SOURCE_PHRASES, SPEECH_NOUNS, SPEECH_VERBS } from '../../src/lexicon/speech.ts'
import { Act } from '../../src/records/vocabulary.ts'

/** What stands more than once. */
const twice = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index)

t.test('knows at least 300 reporting verbs and phrases, each once', async (t) => {
  const lemmas = SPEECH_VERBS.map(({ lemma }) => lemma)
  t.ok(lemmas.length >= 300, `${lemmas.length} verbs and phrases`)
  t.strictSame(twice(lemmas), [])
  t.strictSame(
    lemmas.filter((lemma) => !/^[a-z-]+( [a-z]+)*$/.test(lemma)),
    [],
  )
})

t.test('has a verb for every act', async (t) => {
  t.strictSame(
    Act.options.filter((act) => !SPEECH_VERBS.some((verb) => verb.act === act)),
    [],
  )
})

t.test('says how the content of every verb is attached, each way once', async (t) => {
  t.strictSame(
    SPEECH_VERBS.filter(({ frame }) => frame.length === 0 || new Set(frame).size !== frame.length).map(({ lemma }) => lemma),
    [],
  )
})

t.test('gives one head verb the same forms in every phrase', async (t) => {
  const forms = new Map<string, string>()
  for (const verb of SPEECH_VERBS) {
    const [head = ''] = verb.lemma.split(' ')
    const printed = JSON.stringify(verb.forms ?? null)
    t.equal(forms.get(head) ?? printed, printed, verb.lemma)
    forms.set(head, printed)
  }
})

t.test('reads the verbs of state agencies as acts', async (t) => {
  const actOf = (lemma: string) => SPEECH_VERBS.find((verb) => verb.lemma === lemma)?.act
  const cases: Record<string, Act> = {
    hail: 'praise',
    laud: 'praise',
    slam: 'criticize',
    decry: 'condemn',
    reiterate: 'reiterate',
    underline: 'stress',
    underscore: 'stress',
    emphasise: 'stress',
    'express gratitude': 'thank',
    'extend condolences': 'condole',
    'voice concern': 'concern',
    'express readiness': 'promise',
    'call on': 'urge',
    'rule out': 'reject',
    'point out': 'note',
  }
  for (const [lemma, act] of Object.entries(cases)) t.equal(actOf(lemma), act, lemma)
})

t.test('tells thought from speech', async (t) => {
  const verbal = (lemma: string) => SPEECH_VERBS.find((verb) => verb.lemma === lemma)?.verbal
  for (const lemma of ['believe', 'think', 'hope']) t.equal(verbal(lemma), false, lemma)
  for (const lemma of ['say', 'vow', 'express hope']) t.equal(verbal(lemma), true, lemma)
})

t.test('lists nouns and source phrases once', async (t) => {
  t.strictSame(twice(SPEECH_NOUNS.map(({ noun }) => noun)), [])
  t.strictSame(twice(SOURCE_PHRASES), [])
})
