import t from 'tap'
import { requireEnglish } from '../src/language.ts'
import { Problem } from '../src/problems.ts'

const refusal = (text: string, language?: string): string | null => {
  try {
    requireEnglish({ text, ...(language !== undefined && { language }) })
    return null
  } catch (error) {
    return error instanceof Problem ? `${error.problem} ${error.errors[0]?.pointer}` : 'another error'
  }
}

t.test('English is read, however short, and so is what has no words', async (t) => {
  const texts = [
    'The ministers met in Ankara and agreed on a road.',
    'Talks begin',
    'Bo Sample meets Asha Example',
    '12345',
    '😀',
    'U.S., Iran resume talks',
    'KABUL: TALKS END',
  ]
  for (const text of texts) t.equal(refusal(text), null, text)
})

t.test('other languages are refused', async (t) => {
  const texts = [
    'Les deux ministres se sont rencontrés à Ankara et ont parlé de la frontière pendant plusieurs heures.',
    'Die beiden Minister trafen sich in Ankara und sprachen mehrere Stunden lang über die Grenze.',
    'Los dos ministros se reunieron en Ankara y hablaron durante varias horas sobre la frontera.',
    'İki bakan Ankara’da bir araya geldi ve sınır hakkında saatlerce konuştu.',
    'Оба министра встретились в Анкаре и несколько часов говорили о границе.',
    'دیدار دو وزیر در آنکارا و گفتگو درباره مرز',
    '两位部长在安卡拉会面',
  ]
  for (const text of texts) t.equal(refusal(text), 'unsupported-language #/text', text)
})

t.test('a stated language decides before the text does', async (t) => {
  t.equal(refusal('The ministers met.', 'fr'), 'unsupported-language #/language')
  t.equal(refusal('The ministers met.', 'en-GB'), null)
})
