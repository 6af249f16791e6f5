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
  'nouns that make no act: a recalled ambassador, an apology that is spoken of': [
    ['Iran recalled its ambassador from Athens, hours after a drone hit a border post.'],
    ['Bo Sample said the apology was late.', indirect('Bo Sample', 'say', 'the apology was late')],
    ['Asha Example recalled that the ambassador had left.', indirect('Asha Example', 'say', 'the ambassador had left')],
  ],
  'a bare name, half a clause and a source are no words of anybody': [
    ['Asha Example blamed Turkey.'],
    ['Iran announced nothing.'],
    ['Iran accepted credentials from the ambassador.'],
  ],
  'whoever is prompted, quoted or asked speaks, and no president for his adviser': [
    ['The European Union imposed sanctions, prompting Minsk to warn of an answer.', indirect('Belarus', 'warn', 'an answer')],
    ['“We will not run,” the agency quoted Bo Sample as saying on Monday.', direct('Bo Sample', 'say', 'We will not run')],
    ['The host, Turkish President Bo Sample, said the road was open.', indirect('Bo Sample', 'say', 'the road was open')],
  ],
  'the first person behind a colon, without quotation marks': [
    [
      'Bo Sample went on: I have seen the road with my own eyes. Trucks use it every day. He called on Iran to open the border.',
      indirect('Bo Sample', 'say', 'I have seen the road with my own eyes. Trucks use it every day'),
      indirect('Bo Sample', 'urge', 'Iran to open the border'),
    ],
    ['Bo Sample named three places: Ankara, Athens and Oslo.'],
  ],
  'a speaker between dashes, and one that does something else': [
    ['Instead, the officers — who said the road was closed — went home.', indirect('[officers]', 'say', 'the road was closed')],
    ['Protesters marching through the streets said that the law was unjust.', indirect('[Protesters]', 'say', 'the law was unjust')],
  ],
  'a cue behind what failed': [['The council failed to adopt a resolution demanding a ceasefire.']],
  'a transcript whose labels are written like names': [
    [
      'Example Daily: Will you attend?\n\nAsha Example: The date is not fixed.\n\nQuestion: And then?\n\nAsha Example: We hope so.',
      indirect('[Example Daily]', 'say', 'Will you attend'),
      indirect('Asha Example', 'say', 'The date is not fixed'),
      indirect('Asha Example', 'say', 'We hope so'),
    ],
    ['Place: Ankara.\n\nTime: noon.\n\nTopic: the border.'],
  ],
  'a paraphrase before its cue': [
    ['The talks were useful, the Turkish foreign minister, Asha Example, told reporters on Monday.', indirect('Asha Example', 'say', 'The talks were useful')],
    ['The border will stay open, according to the Iranian foreign ministry.', indirect('Iranian foreign ministry', 'say', 'The border will stay open')],
    ['The border will stay open, according to two diplomats in Athens.', indirect('[two diplomats]', 'say', 'The border will stay open')],
    ['The border could close in June, two officials familiar with the matter said.', indirect('[two officials]', 'say', 'The border could close in June')],
    ['The border could close, Asha Example said last week.', indirect('Asha Example', 'say', 'The border could close')],
    ['The talks, Asha Example said, were useful.', indirect('Asha Example', 'say', 'The talks … were useful')],
    ['The road would be closed, Bo Sample said, by the end of May.', indirect('Bo Sample', 'say', 'The road would be closed … by the end of May')],
    ['The bridge was old, Bo Sample said, in an attempt to raise money.', indirect('Bo Sample', 'say', 'The bridge was old')],
    ['In a long war, both sides would lose, Asha Example said.', indirect('Asha Example', 'say', 'In a long war, both sides would lose')],
    ['In Ankara, a city of five million, Asha Example said on Monday that the talks were useful.', indirect('Asha Example', 'say', 'the talks were useful')],
    [
      'On behalf of the mayors, Bo Sample expressed gratitude for the letters, particularly noting Turkey’s help.',
      indirect('Bo Sample', 'thank', 'gratitude for the letters'),
      indirect('Bo Sample', 'note', 'Turkey’s help'),
    ],
    ['The bridge was old, said Asha Example and Bo Sample.', indirect('[Asha Example and Bo Sample]', 'say', 'The bridge was old')],
    ['Bombing bridges is a crime, Asha Example said.', indirect('Asha Example', 'say', 'Bombing bridges is a crime')],
    ['Addressing the press, Asha Example said Turkey desired peace.', indirect('Asha Example', 'say', 'Turkey desired peace')],
    ['Bo Sample (R-S.C.) said that the border was open.', indirect('Bo Sample', 'say', 'the border was open')],
    ['The border is open, the Quiet Border Office (QBO) said Friday.', indirect('Quiet Border Office', 'say', 'The border is open')],
    ['The border is open, a spokeswoman for the Iranian consulate said.', indirect('[spokeswoman for the Iranian consulate]', 'say', 'The border is open')],
    [
      'Iran urged calm on the border, the Turkish foreign ministry said.',
      indirect('Turkish foreign ministry', 'say', 'Iran urged calm on the border'),
      indirect('Iran', 'urge', 'calm on the border'),
    ],
    ['According to Iranian Foreign Minister Bo Sample, the border will stay open.', indirect('Bo Sample', 'say', 'the border will stay open')],
  ],
  'words in quotation marks': [
    ['“The talks were useful,” Asha Example said.', direct('Asha Example', 'say', 'The talks were useful')],
    ['“The talks were useful,” said Asha Example, the Turkish foreign minister.', direct('Asha Example', 'say', 'The talks were useful')],
    ['Bo Sample said: “We will keep the border open.”', direct('Bo Sample', 'say', 'We will keep the border open')],
    ["Bo Sample said, ''We will keep the border open.''", direct('Bo Sample', 'say', 'We will keep the border open')],
    ['The plan is “a step back,” Asha Example said.', mixed('Asha Example', 'say', 'The plan is “a step back')],
    ['“Yes,” she said.', direct('[she]', 'say', 'Yes')],
    ['No new name, Bo Sample said, “hides what the bridge is.”', mixed('Bo Sample', 'say', 'No new name … hides what the bridge is')],
    ['The road was closed, Asha Example added, “but we need a bridge.”', mixed('Asha Example', 'say', 'The road was closed … but we need a bridge')],
    ['On Friday morning, Bo Sample said, “we need a bridge.”', direct('Bo Sample', 'say', 'we need a bridge')],
    ['He read “The Quiet Border” on the train.'],
    ['In an interview on “Face the Border,” Bo Sample said the talks were useful.', indirect('Bo Sample', 'say', 'the talks were useful')],
    ['“The talks were useful.” — Asha Example', direct('Asha Example', 'say', 'The talks were useful')],
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
  'a quotation that a full stop ends belongs to no cue behind it': [
    [
      'Asha Example said the bridge was “a danger to us all.” She added, “We need a new one.”',
      mixed('Asha Example', 'say', 'the bridge was “a danger to us all'),
      direct('Asha Example', 'say', 'We need a new one'),
    ],
    [
      '“The bridge is old,” Asha Example said. “It will fall,” Bo Sample warned.',
      direct('Asha Example', 'say', 'The bridge is old'),
      direct('Bo Sample', 'warn', 'It will fall'),
    ],
    ['“The bridge is old,” Bo Sample said. “Old bridge” The road is closed.', direct('Bo Sample', 'say', 'The bridge is old')],
  ],
  'several cues share one subject': [
    ['When Bo Sample left the hall, Foreign Minister Asha Example smiled and said, “We agreed on much.”', direct('Asha Example', 'say', 'We agreed on much')],
    ['Although Bo Sample had won, Asha Example wrote to the mayors, saying that the bridge was old.', indirect('Asha Example', 'say', 'the bridge was old')],
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
  'the turns of a transcript, save those of nobody who is named': [
    [
      'MR. SAMPLE: The talks were useful.\n\nQUESTION: Will they go on?\n\nMR. SAMPLE: They will.\n\nBut not today.\n\nQUESTION: Thank you.',
      indirect('[MR. SAMPLE]', 'say', 'The talks were useful'),
      indirect('[MR. SAMPLE]', 'say', 'They will.\n\nBut not today'),
    ],
  ],
  'a headline only repeats the text': [
    [
      'Asha Example says talks were useful\n\nForeign Minister Asha Example said that the talks were useful.',
      indirect('Asha Example', 'say', 'the talks were useful'),
    ],
  ],
  'a verb that is taken for another word': [['Iran alleged that the border was closed.', indirect('Iran', 'accuse', 'the border was closed')]],
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
    ['The two ministers agreed that trade should grow.', indirect(null, 'agree', 'trade should grow')],
    ['The two officials said that trade should grow.', indirect(null, 'say', 'trade should grow')],
    ['The opposition leaders said that trade should grow.', indirect('[opposition leaders]', 'say', 'trade should grow')],
    ['Officials said that trade should grow.', indirect('[Officials]', 'say', 'trade should grow')],
    ['Iranians say that prices are high.', indirect('[Iranians]', 'say', 'prices are high')],
    ['The Iranians said that prices were high.', indirect('Iran', 'say', 'prices were high')],
    ['In the view of a Turkish official, the border will stay open.', indirect('[Turkish official]', 'say', 'the border will stay open')],
    ['The minister was reported as saying that the border was open.', indirect('[minister]', 'say', 'the border was open')],
    ['According to informed sources, the border will stay open.', indirect('[informed sources]', 'say', 'the border will stay open')],
    ['“Nobody wants this,” one of the people said.', direct('[one of the people]', 'say', 'Nobody wants this')],
    ['A source in the Gulf said that the border was open.', indirect('[source]', 'say', 'the border was open')],
  ],
  'nobody who is named speaks': [
    ['It was stressed at the ceremony that safety would come first.', indirect(null, 'stress', 'safety would come first')],
    ['Asked whether the road was closed, Bo Sample said it was.', indirect(null, 'ask', 'whether the road was closed'), indirect('Bo Sample', 'say', 'it was')],
    [
      '“It is closed,” Bo Sample said, when asked whether the road was safe.',
      direct('Bo Sample', 'say', 'It is closed'),
      indirect(null, 'ask', 'whether the road was safe'),
    ],
    ['Bo Sample was asked whether the road was safe.', indirect(null, 'ask', 'whether the road was safe')],
    ['Bo Sample had asked whether the road was safe.', indirect('Bo Sample', 'ask', 'whether the road was safe')],
  ],
  'somebody is quoted by another': [
    ['Iran quoted Asha Example as saying that the road was safe.', indirect('Asha Example', 'say', 'the road was safe')],
    ['The agency cited an unnamed official as saying: “The road is closed.”', direct('[unnamed official]', 'say', 'The road is closed')],
  ],
  'a relay and a recording are not who speaks': [
    ['The border is open, Bo Sample said as quoted by AFP on Tuesday.', indirect('Bo Sample', 'say', 'The border is open')],
    ['Bo Sample said the border was open, according to a transcript released by his office.', indirect('Bo Sample', 'say', 'the border was open')],
  ],
  'another’s words behind a semicolon': [
    [
      'Bo Sample argued that the road was closed; Asha Example, by contrast, said it was open.',
      indirect('Bo Sample', 'claim', 'the road was closed'),
      indirect('Asha Example', 'say', 'it was open'),
    ],
    ['Bo Sample said the road was closed; it was late.', indirect('Bo Sample', 'say', 'the road was closed; it was late')],
  ],
  'what is asked of a reporter': [['“The road is closed,” Bo Sample said when asked for comment.', direct('Bo Sample', 'say', 'The road is closed')]],
  'two speak jointly': [
    ['Iran and Turkey said the border would stay open.', indirect('[Iran and Turkey]', 'say', 'the border would stay open')],
    ['Asha Example and Bo Sample on Monday condemned the attack.', indirect('[Asha Example and Bo Sample]', 'condemn', 'the attack')],
    ['“The border is open,” said Asha Example, and Bo Sample agreed.', direct('Asha Example', 'say', 'The border is open')],
  ],
  'speakers by pronoun and by title': [
    [
      'Bo Sample told reporters the road was closed. Sample’s deputy, Helen Trial, struck a different note. She said it would open.',
      indirect('Bo Sample', 'say', 'the road was closed'),
      indirect('Helen Trial', 'say', 'it would open'),
    ],
    ['The ship is now the Nika Spirit. Turkey’s minister said it was safe.', indirect('[Turkey’s minister]', 'say', 'it was safe')],
    ['Peter Trial met Helen Sample in Ankara. She said the talks were useful.', indirect('Helen Sample', 'say', 'the talks were useful')],
    [
      'Greek President Bo Sample and his counterpart met in Athens. Sample then saw Turkish Foreign Minister Cy Specimen. She said the talks were useful.',
      indirect('Cy Specimen', 'say', 'the talks were useful'),
    ],
    ['Bo Sample met Asha Example in Ankara. He said the talks were useful.', indirect('Bo Sample', 'say', 'the talks were useful')],
    [
      'Turkish Foreign Minister Asha Example met Iranian Foreign Minister Bo Sample. The Iranian minister said the border would stay open.',
      indirect('Bo Sample', 'say', 'the border would stay open'),
    ],
    ['Bo Sample, who leads the talks, said that progress was slow.', indirect('Bo Sample', 'say', 'progress was slow')],
    ['He met Bo Sample, who said that progress was slow.', indirect('Bo Sample', 'say', 'progress was slow')],
    [
      'A Turkish official said the border was open. He said trade had grown.',
      indirect('[Turkish official]', 'say', 'the border was open'),
      indirect('[Turkish official]', 'say', 'trade had grown'),
    ],
    [
      'The Iranian foreign ministry said Turkey had closed the border. It said trade had stopped.',
      indirect('Iranian foreign ministry', 'say', 'Turkey had closed the border'),
      indirect('Iranian foreign ministry', 'say', 'trade had stopped'),
    ],
  ],
}

for (const [name, rows] of Object.entries(TABLES)) {
  t.test(name, async (t) => {
    for (const [text, ...said] of rows) t.same(readSaid(text), said, text)
  })
}
