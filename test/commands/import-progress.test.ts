import { PassThrough } from 'node:stream'
import t from 'tap'
import { openImportProgress } from '../../src/commands/import-progress.ts'

const tally = (created: number, failed: number) => ({ created, updated: 0, unchanged: 0, failed, read: created })

/** What is shown of an import whose clock stands at each of the instants, in milliseconds, when a thousand bytes more are done. */
async function watch({ terminal, total, instants }: { terminal: boolean; total: number | null; instants: number[] }) {
  const stderr = Object.assign(new PassThrough(), { isTTY: terminal })
  let at = 0
  const progress = openImportProgress({ stdin: new PassThrough(), stdout: new PassThrough(), stderr, env: {} }, total, () => at)
  for (const [index, instant] of instants.entries()) {
    at = instant
    await progress.advance(1000, tally(10 * (index + 1) - index, index))
  }
  progress.clear()
  return String(stderr.read() ?? '')
}

t.test('draws a bar on a terminal, ten times a second, and leaves nothing behind', async (t) => {
  t.equal(
    await watch({ terminal: true, total: 4000, instants: [50, 1000, 1050, 2000] }),
    `\r\u{1b}[K${'█'.repeat(15)}${'░'.repeat(15)} 50 %  20 articles, 20 a second, 1 failed\r\u{1b}[K${'█'.repeat(30)} 100 %  40 articles, 20 a second, 3 failed\r\u{1b}[K`,
  )
})

t.test('writes a line every ten seconds elsewhere', async (t) => {
  t.equal(
    await watch({ terminal: false, total: 4000, instants: [1000, 10_000, 15_000, 20_000] }),
    'readout: 50 %, 20 articles, 2 a second, 1 failed\nreadout: 100 %, 40 articles, 2 a second, 3 failed\n',
  )
})

t.test('counts where it is not known how much there is', async (t) => {
  t.equal(await watch({ terminal: false, total: null, instants: [10_000] }), 'readout: 10 articles, 1 a second, 0 failed\n')
})
