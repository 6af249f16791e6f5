import t from 'tap'
import { formatBytes, formatTable, shorten } from '../../src/commands/table.ts'

t.test('sets words to the left and numbers to the right', async (t) => {
  t.equal(
    formatTable(
      ['name', 'events'],
      [
        ['Asha', 3],
        ['Bo', 12],
      ],
    ),
    'name  events\nAsha       3\nBo        12\n',
  )
})

t.test('shortens a text to one line of so many characters', async (t) => {
  t.equal(shorten('short  and\nsweet', 20), 'short and sweet')
  t.equal(shorten('one two three', 8), 'one two…')
  t.equal(shorten('🙂🙂🙂', 3), '🙂🙂🙂')
})

t.test('bytes are told in the unit that suits them', async (t) => {
  t.same([0, 999, 1000, 786_432, 43_000_000, 5e15].map(formatBytes), ['0 bytes', '999 bytes', '1.0 kB', '786.4 kB', '43.0 MB', '5000.0 TB'])
})
