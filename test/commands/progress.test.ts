import { PassThrough } from 'node:stream'
import t from 'tap'
import { openProgress } from '../../src/commands/progress.ts'

function watch({ terminal, total, steps }: { terminal: boolean; total: number; steps: number[] }) {
  const stderr = Object.assign(new PassThrough(), { isTTY: terminal })
  const progress = openProgress({ stdin: new PassThrough(), stdout: new PassThrough(), stderr, env: {} }, total)
  for (const bytes of steps) progress.advance(bytes)
  progress.clear()
  return String(stderr.read() ?? '')
}

t.test('shows on a terminal how much is read, and leaves nothing behind', async (t) => {
  const shown = watch({ terminal: true, total: 1_000_000, steps: [500_000, 1, 600_000] })
  t.match(shown, / 50 %\r/)
  t.equal(shown.split(' 50 %').length, 2, 'what has not changed is not written again')
  t.ok(shown.endsWith(' 100 %\r\u{1b}[K'))
})

t.test('shows nothing where there is little to read or no terminal', async (t) => {
  t.equal(watch({ terminal: true, total: 1000, steps: [1000] }), '')
  t.equal(watch({ terminal: false, total: 1_000_000, steps: [1_000_000] }), '')
})
