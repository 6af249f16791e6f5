import t from 'tap'
import { readSaid, type Said } from './reading.ts'

/** A text and who says what in it. A row more is a test more. */
type Row = [text: string, ...said: Said[]]
const indirect = (who: string | null, act: string, words: string): Said => ({ form: 'indirect', act, who, words })
const direct = (who: string | null, act: string, words: string): Said => ({ form: 'direct', act, who, words })
const mixed = (who: string | null, act: string, words: string): Said => ({ form: 'mixed', act, who, words })

const TABLES: Record<string, Row[]> = {
  'a paraphrase behind its cue': [
    ['Asha Example said that the talks were useful.', indirect('Asha Example', 'say', 'the talks were useful')],
    ['Asha Example said the talks were useful.', indirect('Asha Example', 'say', 'the talks were useful')],
    ['Asha Example asked whether the road was safe.', indirect('Asha Example', 'ask', 'whether the road was safe')],
    ['Bo Sample told Asha Example that Iran would keep its word.', indirect('Bo Sample', 'say', 'Iran would keep its word')],
    ['Iran urged Turkey to open the border.', indirect('Iran', 'urge', 'Turkey to open the border')],
    ['President Bo Sample vowed to keep the border open.', indirect('Bo Sample', 'promise', 'to keep the border open')],
    ['The Turkish government condemned the attack on the embassy.', indirect('Turkey', 'condemn', 'the attack on the embassy')],
    ['Bo Sample voiced concern over the fighting.', indirect('Bo Sample', 'concern', 'concern over the fighting')],
    ['Speaking in Ankara on Friday, Prime Minister Asha Example warned that the truce was fragile.', indirect('Asha Example', 'warn', 'the truce was fragile')],
    [
      'The Iranian foreign ministry said in a statement on Monday that the ambassador had been summoned.',
      indirect('Iranian foreign ministry', 'say', 'the ambassador had been summoned'),
    ],
  ],
  'a paraphrase before its cue': [
    ['The talks were useful, the Turkish foreign minister, Asha Example, told reporters on Monday.', indirect('Asha Example', 'say', 'The talks were useful')],
    ['The border will stay open, according to the Iranian foreign ministry.', indirect('Iranian foreign ministry', 'say', 'The border will stay open')],
    ['According to Iranian Foreign Minister Bo Sample, the border will stay open.', indirect('Bo Sample', 'say', 'the border will stay open')],
  ],
  'words in quotation marks': [
    ['“The talks were useful,” Asha Example said.', direct('Asha Example', 'say', 'The talks were useful')],
    ['“The talks were useful,” said Asha Example, the Turkish foreign minister.', direct('Asha Example', 'say', 'The talks were useful')],
    ['Bo Sample said: “We will keep the border open.”', direct('Bo Sample', 'say', 'We will keep the border open')],
    ["Bo Sample said, ''We will keep the border open.''", direct('Bo Sample', 'say', 'We will keep the border open')],
    ['The plan is “a step back,” Asha Example said.', mixed('Asha Example', 'say', 'The plan is “a step back')],
    ['“Yes,” she said.', direct('[she]', 'say', 'Yes')],
    ['He read “The Quiet Border” on the train.'],
  ],
  'a quotation in several pieces is one statement': [
    ['“The talks,” Foreign Minister Asha Example said, “were useful.”', direct('Asha Example', 'say', 'The talks … were useful')],
    [
      '“The talks were useful,” Asha Example told reporters in Ankara. “They will go on next week.”',
      direct('Asha Example', 'say', 'The talks were useful … They will go on next week'),
    ],
    [
      '"We will keep the border open," Bo Sample said. "And we will build a road."',
      direct('Bo Sample', 'say', 'We will keep the border open … And we will build a road'),
    ],
    [
      '“We will keep the border open.\n\n“We will also build a road,” Bo Sample said.',
      direct('Bo Sample', 'say', 'We will keep the border open … We will also build a road'),
    ],
    [
      'Bo Sample said: “We will keep the border open.\n\n“We will also build a road.”',
      direct('Bo Sample', 'say', 'We will keep the border open … We will also build a road'),
    ],
  ],
  'several cues share one subject': [
    [
      'Foreign Minister Bo Sample noted that trade had grown and stressed that more was needed.',
      indirect('Bo Sample', 'note', 'trade had grown'),
      indirect('Bo Sample', 'stress', 'more was needed'),
    ],
    [
      'Foreign Minister Bo Sample welcomed the deal, adding that it would help both countries.',
      indirect('Bo Sample', 'praise', 'the deal'),
      indirect('Bo Sample', 'say', 'it would help both countries'),
    ],
  ],
  'a report inside a report is a statement of its own': [
    [
      'Iran said Turkey had claimed that the border was closed.',
      indirect('Iran', 'say', 'Turkey had claimed that the border was closed'),
      indirect('Turkey', 'claim', 'the border was closed'),
    ],
  ],
  'who does not say it, or will only say it': [
    ['Foreign Minister Bo Sample denied that Iran had sent troops.', indirect('Bo Sample', 'deny', 'Iran had sent troops')],
    [
      'Foreign Minister Bo Sample declined to say whether he would travel.',
      { ...indirect('Bo Sample', 'say', 'whether he would travel'), polarity: 'negative' },
    ],
    ['Foreign Minister Bo Sample did not say whether he would travel.', { ...indirect('Bo Sample', 'say', 'whether he would travel'), polarity: 'negative' }],
    ['The minister will say that the border is open.'],
    ['Turkey’s declaration of mourning was noted by many.'],
  ],
  'speakers who are not named': [
    ['A Turkish official said the border was open.', indirect('[Turkish official]', 'say', 'the border was open')],
    ['It was stressed that both sides must respect the border.', indirect(null, 'stress', 'both sides must respect the border')],
    ['The two ministers agreed that trade should grow.', indirect('[two ministers]', 'agree', 'trade should grow')],
  ],
  'speakers by pronoun and by title': [
    ['Bo Sample met Asha Example in Ankara. He said the talks were useful.', indirect('Bo Sample', 'say', 'the talks were useful')],
    [
      'Turkish Foreign Minister Asha Example met Iranian Foreign Minister Bo Sample. The Iranian minister said the border would stay open.',
      indirect('Bo Sample', 'say', 'the border would stay open'),
    ],
    ['Bo Sample, who leads the talks, said that progress was slow.', indirect('Bo Sample', 'say', 'progress was slow')],
  ],
}

for (const [name, rows] of Object.entries(TABLES)) {
  t.test(name, async (t) => {
    for (const [text, ...said] of rows) t.same(readSaid(text), said, text)
  })
}
