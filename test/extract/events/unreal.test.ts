import t from 'tap'
import { readEvents, toHappened } from '../happened.ts'

const asha = 'Iranian Foreign Minister Asha Example'
const bo = 'Turkish Foreign Minister Bo Sample'

const eventsOf = (text: string) => readEvents(text).map((event) => toHappened(text, event).what)

t.test('tells of no meeting that was called off, put off, missed or ruled out', async (t) => {
  for (const text of [
    'The talks between Iran and Turkey were called off on Monday.',
    'Iran postponed talks with Turkey.',
    `${asha} was to have met ${bo} on Friday.`,
    `${bo} had been due to visit Greece this week, but the trip was postponed.`,
    `${bo} skipped a summit in Geneva.`,
  ])
    t.same(eventsOf(text), [], text)
  t.same(eventsOf('Turkey ruled out direct negotiations with Greece.'), ['REJECT occurred'])
})

t.test('who cancels a visit does not telephone', async (t) => {
  t.same(eventsOf(`${asha} called off a visit to Greece.`), ['SANCTION occurred'])
  t.same(eventsOf('The Kremlin called the accusations Russophobic.'), [])
  t.same(eventsOf(`${asha} called ${bo} on Monday.`), ['CONSULT phone occurred'])
})

t.test('takes no condition for a fact', async (t) => {
  t.same(eventsOf('Had Turkey attacked Greece in 2008, Bo Sample said, the war would have spread.'), [])
  t.match(eventsOf(`${bo} said she would meet ${asha} only if Greece agreed.`), ['CONSULT proposed'])
  t.same(eventsOf(`Asked whether the Turkish president would visit Iran, ${asha} said no trip was planned.`), [])
})

t.test('a deed that is to stop, or that is only claimed or believed, is not told as done', async (t) => {
  t.same(eventsOf('Turkey should stop threatening Greece with tariffs.'), [])
  t.match(eventsOf('Greek claims that Iranian forces opened fire near the border are false.'), ['ASSAULT firearms alleged'])
  t.match(eventsOf('Iranian forces are believed to have killed three Greek sailors.'), ['ASSAULT alleged'])
})

t.test('a meeting for which somebody is to travel, or that is awaited, lies ahead', async (t) => {
  t.match(eventsOf(`${asha} will fly to Ankara on Thursday for talks with ${bo}.`), ['CONSULT visit scheduled'])
  t.notMatch(eventsOf('Iran and Turkey are expected to agree on a pact when their presidents meet in Geneva on Friday.').join(), /CONSULT.* occurred/)
})

t.test('what is still to be held, or did not take place, is not told as held', async (t) => {
  t.same(eventsOf(`The sixth round of talks between Iran and Greece to be held in Muscat is meaningless, ${asha} said.`), ['CONSULT scheduled'])
  t.same(eventsOf('Iran and Greece were preparing for talks scheduled for Sunday in Muscat.'), ['CONSULT third-party scheduled'])
  t.same(eventsOf('The talks between Iran and Oman planned for Monday did not take place.'), [])
})

t.test('what somebody has done is not taken for something that he has', async (t) => {
  t.same(eventsOf('The Iranian president has rejected a call from the Turkish president to postpone the vote.'), ['REJECT occurred'])
  t.same(eventsOf('Greek Prime Minister Asha May has held talks with the Turkish premier Bo Sample.'), ['CONSULT occurred'])
})

t.test('reads a call that was received, wherever and whenever that was', async (t) => {
  for (const when of ['here today', 'in Muscat on Monday', 'on Monday'])
    t.match(eventsOf(`${asha} received ${when} a telephone call from ${bo}.`), ['CONSULT phone occurred'], when)
  t.match(eventsOf(`${asha} received here today her Turkish counterpart Bo Sample.`), ['CONSULT visit occurred'])
})

t.test('who was called a name was not called on the phone', async (t) => {
  t.same(eventsOf('President Asha Example was called a “usurper” by the Congress of Peru.'), [])
})

t.test('what somebody is met or summoned for is no event of its own', async (t) => {
  t.same(eventsOf('The Philippine foreign ministry summoned the Chinese ambassador, Bo Sample, to protest.'), ['ACCUSE disapprove occurred'])
})

t.test('who is ready for a meeting, or is asked about one, has not met', async (t) => {
  t.match(eventsOf('Iran is ready for talks with Turkey, Bo Sample said.'), ['CONSULT proposed'])
  t.match(eventsOf('Greece is open to talks with Turkey.'), ['CONSULT proposed'])
  t.same(eventsOf(`“The road is closed,” ${asha} said, when asked whether a meeting between the two leaders was possible.`), [])
  t.same(eventsOf(`${asha} said when asked for comment that the road was closed.`), [])
  t.match(eventsOf(`${asha} opened talks with ${bo} on Monday.`), ['CONSULT occurred'])
})

t.test('what is done to nothing, or never, is not done', async (t) => {
  for (const text of [
    `“We have signed nothing,” ${asha} told reporters.`,
    'Turkey held no talks with Greece.',
    'Turkey imposed no sanctions on Greece.',
    `${bo} said that his country would “never” apologise.`,
  ])
    t.same(eventsOf(text), [], text)
})

t.test('what somebody is for or against is not done either', async (t) => {
  t.match(eventsOf('Greece favours lifting sanctions.'), ['CONCEDE proposed'])
  t.match(eventsOf('Greece and Turkey are close to signing a treaty.'), ['SUPPORT proposed'])
  t.match(eventsOf('Greece lifted sanctions on Turkey.'), ['CONCEDE occurred'])
})

t.test('what is released is somebody, not a statement', async (t) => {
  t.same(eventsOf(`${asha} released a transcript of the letter.`), [])
  t.same(eventsOf('The road is closed, according to a statement released by Iran.'), [])
  t.match(eventsOf('Iran released two Turkish prisoners on Monday.'), ['RETREAT release occurred'])
})

t.test('what somebody is to do on another’s word or threat is not done', async (t) => {
  t.same(eventsOf('Greece urged Iran to return to negotiations.'), ['REQUEST occurred'])
  t.same(eventsOf('The rebels threatened to resume attacks unless Turkey left.'), ['THREATEN occurred'])
  t.match(eventsOf('Iran began to carry out attacks on Turkey.'), ['ASSAULT occurred'])
})

t.test('a meeting for which nothing is set, or that never came about, is none', async (t) => {
  t.same(eventsOf(`A meeting between ${asha} and ${bo} has not been scheduled.`), [])
  t.same(eventsOf('Bo Sample’s visit to Greece, originally set for May, never took place.'), [])
})

t.test('what somebody calls an attack is alleged', async (t) => {
  t.match(eventsOf('Greece condemned what it called an attack on Turkey by Iran.'), ['ACCUSE disapprove occurred', 'ASSAULT alleged'])
})

t.test('what somebody hopes, fears or expects others to do is not told as planned', async (t) => {
  for (const text of [
    `${bo} expressed the hope that Greece will withdraw its troops.`,
    `${bo} hopes Greece will honour the treaty and withdraw its troops.`,
    'Greece fears that Turkey will attack its islands.',
    `“Otherwise, Turkey will attack us,” ${asha} said.`,
    `${asha} said that Turkey will attack Greece.`,
  ])
    t.same(eventsOf(text), [], text)
  t.same(eventsOf(`${asha} said that Iran will attack Greece.`), ['THREATEN violence scheduled'])
  t.same(eventsOf(`${asha} hopes that Turkey and Greece will meet.`), ['CONSULT proposed'])
})

t.test('who watches by video meets nobody', async (t) => {
  t.same(eventsOf(`${asha} watched, via videoconference, a parade in Ankara.`), [])
})

t.test('what a paper that failed would have asked is not told as asked', async (t) => {
  t.same(eventsOf('The council failed to adopt a resolution demanding a ceasefire in Greece.'), [])
  t.same(eventsOf('The UN Security Council adopted a resolution demanding a ceasefire in Greece.').slice(0, 1), ['REQUEST occurred'])
})
