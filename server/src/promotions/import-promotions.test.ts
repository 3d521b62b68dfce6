import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { pino } from 'pino'
import { cloneDatabase } from '../../test/support/database.ts'
import { catalogIn } from '../catalog/index.ts'
import { inTransaction } from '../platform/database.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { changed } from '../platform/snapshots.ts'
import { aDocument, yearly } from './a-promotion.ts'
import { importPromotions } from './import-promotions.ts'
import { readPromotionFile, writePromotionFile } from './promotion-file.ts'
import { loadPromotionDocuments } from './promotion-store.ts'

const database = await cloneDatabase()
const platform = await openPlatform({
  connectionString: database.connectionString,
  log: pino({ level: 'silent' }),
  publicUrl: 'http://127.0.0.1',
})
after(async () => {
  await platform.close()
  await database.drop()
})
const catalog = await catalogIn(platform, null)
const editor = { name: 'Kim', at: new Date('2026-11-21T13:00:00Z') }
await platform.pool.query('delete from promotion')

const importText = (text: string) =>
  inTransaction(platform.db, (db) =>
    importPromotions(
      { db, announce: (snapshot) => changed(db, snapshot) },
      { entries: readPromotionFile(text), environmentId: null, catalog, editor },
    ),
  )
const exported = async () => writePromotionFile(await loadPromotionDocuments(platform.db, null))

const [product] = aDocument().requiredProducts
const e3 = { ...product!, productId: 'CFQ7KTC00010' }
/** Every member there is, in two promotions. */
const file = writePromotionFile([
  aDocument({
    requiredProducts: [e3],
    promotionConstraints: {
      seatConstraints: [{ minSeats: 1, maxSeats: 2400, type: 'SubscriptionQuantity' }],
      assetOwnershipLimits: [{ minAssets: 0, maxAssets: 1, type: 'LifetimeRedemptionCount' }],
      eligibilityConstraints: [{ isApplicable: true, type: 'FirstPurchase' }],
      productOwnershipConstraints: [[{ bigId: 'CFQ7KTC00020/0001', minSeats: 1, maxSeats: 9 }]],
      productOwnershipExclusions: [{ bigIds: ['CFQ7KTC00070/0001'], lookBackDays: 30 }],
    },
    markets: ['SE', 'GB'],
    segments: ['commercial', 'education'],
    flights: ['early'],
    isNewCommerceLicence: true,
    isDiscountInPrice: false,
    isWithdrawn: false,
  }),
  aDocument({ id: 'KPRM00000002:0001:KPRMAV000002', requiredProducts: [{ ...e3, term: yearly }] }),
])

test('a file that was imported is exported again byte for byte', async () => {
  const { added, refused } = await importText(file)
  assert.deepEqual([added.length, refused], [2, []])
  assert.equal(await exported(), file)
})

test('a file that says the same in another form changes nothing', async () => {
  const { promotions } = JSON.parse(file)
  const shuffled = promotions
    .toReversed()
    .map((promotion: object) => Object.fromEntries(Object.entries(promotion).toReversed()))
  shuffled[0].startDate = '2021-09-01T02:00:00+02:00'
  const { changed, unchanged } = await importText(JSON.stringify({ promotions: shuffled }))
  assert.deepEqual([changed, unchanged.length], [[], 2])
  assert.equal(await exported(), file)
})

test('of two imports of the same at once, one changes and the other finds nothing to change', async () => {
  const text = file.replace('Spring 15', 'Summer 15')
  const outcomes = await Promise.all([importText(text), importText(text)])
  assert.deepEqual(outcomes.map(({ changed }) => changed.length).sort(), [0, 1])
  const { rows } = await platform.pool.query(
    "select * from promotion_edit where after->>'name' = 'Summer 15'",
  )
  assert.deepEqual([rows.length, rows[0].edited_by, rows[0].before.name], [1, 'Kim', 'Spring 15'])
})
