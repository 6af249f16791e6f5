import fc from 'fast-check'
import t from 'tap'
import { BUCKETS, type TimelineBucket } from '../../src/records/timeline.ts'
import { bucketOf, fillBuckets, toBucket } from '../../src/store/buckets.ts'

const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const next = (of: string) => new Date(Date.parse(of) + 86_400_000).toISOString().slice(0, 10)

t.test('weeks are those of ISO 8601, also at the turn of a year', async (t) => {
  const weeks = {
    '2024-01-01': '2024-W01',
    '2023-01-01': '2022-W52',
    '2024-12-30': '2025-W01',
    '2020-12-31': '2020-W53',
    '2021-01-03': '2020-W53',
    '2024-05-17': '2024-W20',
  }
  for (const [of, week] of Object.entries(weeks)) t.equal(bucketOf('week', of).bucket, week, of)
})

t.test('a day, month and year are named as they are written', async (t) => {
  t.same(bucketOf('day', '2024-05-17'), { bucket: '2024-05-17', first: '2024-05-17', last: '2024-05-17' })
  t.same(bucketOf('month', '2024-02-17'), { bucket: '2024-02', first: '2024-02-01', last: '2024-02-29' })
  t.same(bucketOf('year', '2024-05-17'), { bucket: '2024', first: '2024-01-01', last: '2024-12-31' })
})

t.test('buckets follow each other without a gap, and every day of one leads to it', async () => {
  fc.assert(
    fc.property(fc.constantFrom(...BUCKETS), day, (width, of) => {
      const bucket = bucketOf(width, of)
      const inside = bucket.first <= of && of <= bucket.last
      return inside && bucketOf(width, bucket.first).bucket === bucket.bucket && bucketOf(width, next(bucket.last)).first === next(bucket.last)
    }),
  )
})

t.test('a range lies in a bucket only as a whole', async (t) => {
  t.equal(toBucket('month', '2024-05-01', '2024-05-31')?.bucket, '2024-05')
  t.equal(toBucket('week', '2024-05-01', '2024-05-31'), undefined)
  t.equal(toBucket('year', '2024-06-01', '9999-12-31'), undefined)
})

const counted = (...firsts: string[]): TimelineBucket[] => firsts.map((first) => ({ ...bucketOf('day', first), count: 1 }))

t.test('buckets without records are filled in, and left out where they would be too many', async (t) => {
  const { buckets, isFilled } = fillBuckets('day', counted('2024-05-17', '2024-05-20'), false)
  t.same([isFilled, buckets.map(({ count }) => count)], [true, [1, 0, 0, 1]])
  const far = counted('1453-05-29', '2024-05-20')
  t.same(fillBuckets('day', far, false), { buckets: far, isFilled: false })
  t.equal(fillBuckets('year', far, false).buckets.length, 572)
  const three = counted('2021-01-01', '2023-12-31')
  t.same(fillBuckets('day', three, false), { buckets: three, isFilled: false }, 'one more than a thousand')
  t.same(fillBuckets('week', [], true), { buckets: [], isFilled: true })
})
