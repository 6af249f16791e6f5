import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import t from 'tap'
import { checkedApp } from './http/checked-app.ts'

const EXECUTABLE = '/usr/bin/chromium'
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Why there is no browser to test with; where READOUT_BROWSER says that one is required, its lack is a failure. */
const skip = existsSync(EXECUTABLE) || process.env.READOUT_BROWSER === 'required' ? false : `there is no browser at ${EXECUTABLE}`

/** One browser for all tests of this file. */
let running: Promise<Browser> | undefined
const launch = () => {
  running ??= chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS })
  return running
}
t.teardown(async () => (await running)?.close())

/** The documentation's page, and what it complained of or asked other hosts for. */
async function openDocs(url: string) {
  const page = await (await launch()).newPage()
  const complaints: string[] = []
  const elsewhere: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('request', (request) => new URL(request.url()).origin === url || request.url().startsWith('data:') || elsewhere.push(request.url()))
  await page.goto(`${url}/docs`)
  return { page, complaints, elsewhere }
}

t.test('the documentation opens offline, and a query tried out there shows rows', { skip, timeout: 90_000 }, async (t) => {
  const { app } = await checkedApp(t)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const { page, complaints, elsewhere } = await openDocs(url)

  await page.locator('#operations-events-listEvents .opblock-summary-control').click()
  const operation = page.locator('#operations-events-listEvents')
  await operation.getByRole('button', { name: 'Execute' }).click()
  const answer = operation.locator('.live-responses-table')
  await answer.locator('.response .microlight').first().waitFor()
  t.match(await answer.innerText(), /200[\s\S]*"type": "CONSULT"[\s\S]*Asha Example/)
  t.match(await operation.locator('.request-url').innerText(), /\/v1\/events\?/)
  t.same(complaints, [], 'nothing broke, and the Content-Security-Policy stopped nothing')
  t.same(elsewhere, [], 'no other host was asked')
})

t.test('an article can be sent in from the documentation', { skip, timeout: 90_000 }, async (t) => {
  const { app, store } = await checkedApp(t, { keys: [] })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const { page, complaints } = await openDocs(url)

  await page.locator('#operations-articles-createArticle .opblock-summary-control').click()
  const operation = page.locator('#operations-articles-createArticle')
  await operation.getByRole('button', { name: 'Execute' }).click()
  await operation.locator('.live-responses-table .response .microlight').first().waitFor()
  t.match(await operation.locator('.live-responses-table').innerText(), /201/)
  t.equal(await store.countArticles(), 1)
  t.same(complaints, [])
})

t.test('what to include and which fields to send are chosen from lists', { skip, timeout: 90_000 }, async (t) => {
  const { app } = await checkedApp(t)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const { page, complaints } = await openDocs(url)

  await page.locator('#operations-events-listEvents .opblock-summary-control').click()
  const operation = page.locator('#operations-events-listEvents')
  await operation.locator('tr[data-param-name="include"] select').selectOption(['article', 'statements.speaker'])
  await operation.locator('tr[data-param-name="fields[events]"] select').selectOption(['type', 'status'])
  await operation.getByRole('button', { name: 'Execute' }).click()
  await operation.locator('.live-responses-table .response .microlight').first().waitFor()
  t.match(decodeURIComponent(await operation.locator('.request-url').innerText()), /include=article,statements\.speaker&fields\[events\]=type,status/)
  t.match(await operation.locator('.live-responses-table').innerText(), /200[\s\S]*"included"[\s\S]*"headline": "Ministers meet"/)
  t.same(complaints, [])
})
