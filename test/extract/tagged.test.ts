import t from 'tap'
import { extract } from '../../src/extract/extract.ts'
import { openModel } from '../../src/model.ts'

const model = openModel()

/** Who says what, by the trained tagger and the rules together: `[speaker, words, form]`. */
const said = (text: string, publication = {}) =>
  extract(text, publication, model).statements.map(({ speaker, content, form }) => [
    speaker && (speaker.name ?? speaker.surface),
    content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    form,
  ])

/** A text and who says what in it. A row more is a test more. */
const TABLES: Record<string, [text: string, ...said: [string | null, string, string][]][]> = {
  'reads what no rule knows a verb for': [
    ['Asha Example is convinced that the border was longer than the road.', ['Asha Example', 'the border was longer than the road', 'indirect']],
  ],
  'goes from an edge inside a quotation to its own': [
    [
      'Foreign Minister Asha Example said that “the talks on the border were useful and will go on.”',
      ['Asha Example', 'the talks on the border were useful and will go on', 'direct'],
    ],
    [
      '“We agreed on much,” Asha Example said, adding: “The talks will go on.”',
      ['Asha Example', 'We agreed on much', 'direct'],
      ['Asha Example', 'The talks will go on', 'direct'],
    ],
  ],
  'keeps the pieces of a quotation together, whatever stands between them': [
    [
      '“We have few choices on the border,” Bo Sample said, referring to the old bridge. “Last week, in fact, we lost one of them and nobody noticed.”',
      ['Bo Sample', 'We have few choices on the border … Last week, in fact, we lost one of them and nobody noticed', 'direct'],
    ],
    ['“The bridge,” Asha Example said, as the crowd cheered. “The road. The trains.”', ['Asha Example', 'The bridge … The road. The trains', 'direct']],
  ],
  'does not take who is spoken to, or who does what the sentence is about, for the speaker': [
    ['The man worked in Moscow. He was told that he had to leave within two weeks.', [null, 'he had to leave within two weeks', 'indirect']],
    [
      'Ambassadors were summoned to the ministry and told that their governments should “stop spreading rumours”.',
      [null, 'their governments should “stop spreading rumours', 'mixed'],
    ],
    [
      'Greece is expected to deliver two ships next month, Defence Minister Asha Example said last week.',
      ['Asha Example', 'Greece is expected to deliver two ships next month', 'indirect'],
    ],
  ],
  'ends a content with a quotation in it where a participle reports more': [
    [
      'Bo Sample said the claims were “baseless and political”, adding that the Zionist regime was behind them.',
      ['Bo Sample', 'the claims were “baseless and political', 'mixed'],
      ['Bo Sample', 'the Zionist regime was behind them', 'indirect'],
    ],
  ],
  'ends a content with a quotation in it where its speaker says something else': [
    [
      'Foreign Minister Asha Example called the strike "a reckless act that no neighbour can ignore" and said Iran would raise it on Wednesday.',
      ['Asha Example', 'the strike "a reckless act that no neighbour can ignore', 'mixed'],
      ['Asha Example', 'Iran would raise it on Wednesday', 'indirect'],
    ],
  ],
  'keeps a speaker apart from the time beside it': [
    ['Asha Example last week said the talks were useful.', ['Asha Example', 'the talks were useful', 'indirect']],
  ],
  'takes nobody behind a preposition for the speaker where a subject stands nearer': [
    [
      'With a meeting of ministers from the Arab League near, the acting Iranian foreign minister expressed hope that trade would grow.',
      ['acting Iranian foreign minister', 'trade would grow', 'indirect'],
    ],
  ],
  'takes a call to somebody for no report': [
    ['French Foreign Minister Asha Example called Japanese Foreign Minister Bo Sample on 17 May 2024.'],
    ['Foreign Minister Asha Example called Bo Sample on Friday.'],
  ],
  'takes no deed for a report': [
    ['The two ministers discussed trade and exchanged views on the border.'],
    ['Asha Example will discuss the border with Bo Sample.'],
  ],
  'gives the words of a clause that a verb closes to the one who says it': [
    [
      'Iran has promised to open the border, the Turkish foreign ministry has said.',
      ['Turkish foreign ministry', 'Iran has promised to open the border', 'indirect'],
    ],
  ],
  'reports inside reports stay apart': [
    [
      'Bo Sample said that Iran had warned that the border would be closed.',
      ['Bo Sample', 'Iran had warned that the border would be closed', 'indirect'],
      ['Iran', 'the border would be closed', 'indirect'],
    ],
  ],
}

for (const [behaviour, rows] of Object.entries(TABLES))
  t.test(behaviour, async (t) => {
    for (const [text, ...expected] of rows) t.same(said(text), expected, text)
  })

t.test('in the words of a state’s organ, “we” is nobody’s report', async (t) => {
  const text = 'We believe that the border must stay open. We agree with our neighbours.'
  t.same(
    said(text, { outlet: 'Ministry of Foreign Affairs of Iran', country: 'IRN' }).filter(([speaker]) => speaker !== null),
    [],
  )
})
