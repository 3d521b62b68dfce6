import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buy, catalogItemId, sold } from '../../test/support/buying.ts'
import { startKontor } from '../../test/support/kontor.ts'
import { aDirectory, type CustomerDirectory } from '../../test/support/users.ts'

const kontor = await startKontor()
const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }, { key: 'other' }])
const se = world.as('se')

/** A customer with seats of Microsoft 365 E3 and, if asked for, of E5. */
async function aDirectoryWith({ e3 = 2, e5 = 0 }: { e3?: number; e5?: number } = {}) {
  const directory = await aDirectory(world)
  const { customerId } = directory
  const wanted = [
    { product: sold.e3, quantity: e3 },
    { product: sold.e5, quantity: e5 },
  ].filter(({ quantity }) => quantity > 0)
  for (const { product, quantity } of wanted)
    await buy(se, customerId, {
      catalogItemId: await catalogItemId(se, customerId, product),
      quantity,
    })
  const skus = await subscribedSkus(directory)
  return { ...directory, skus, ids: skus.map(({ productSku }) => productSku.id) }
}

interface SubscribedSku {
  availableUnits: number
  consumedUnits: number
  totalUnits: number
  productSku: { id: string; name: string; licenseGroupId: string }
}
const subscribedSkus = async ({ admin, path }: CustomerDirectory): Promise<SubscribedSku[]> =>
  (await admin('GET', `${path}/subscribedskus`)).body.items
const unitsOf = async (directory: CustomerDirectory) =>
  (await subscribedSkus(directory)).map(({ consumedUnits, availableUnits }) => [
    consumedUnits,
    availableUnits,
  ])
const update = ({ admin, path }: CustomerDirectory, userId: string, body: object) =>
  admin('POST', `${path}/users/${userId}/licenseupdates`, body)
const assign = (directory: CustomerDirectory, userId: string, ...skuIds: string[]) =>
  update(directory, userId, { licensesToAssign: skuIds.map((skuId) => ({ skuId })) })
const namesHeld = async ({ admin, path }: CustomerDirectory, userId: string, query = '') =>
  (await admin('GET', `${path}/users/${userId}/licenses${query}`)).body.items.map(
    ({ productSku }: { productSku: { id: string } }) => productSku.id,
  )

test('an assigned licence is the user’s and is consumed; a removed one is available again', async () => {
  const directory = await aDirectoryWith({ e3: 2 })
  const [sku] = directory.skus
  const id = await directory.create()
  const given = await update(directory, id, {
    LicensesToAssign: [{ ExcludedPlans: null, SkuId: sku!.productSku.id.toUpperCase() }],
    LicensesToRemove: null,
    LicenseWarnings: null,
    Attributes: { ObjectType: 'LicenseUpdate' },
  })
  assert.equal(given.status, 201)
  assert.deepEqual(given.body, {
    licensesToAssign: [{ skuId: sku!.productSku.id.toUpperCase() }],
    licenseWarnings: [],
    attributes: { objectType: 'LicenseUpdate' },
  })
  const held = (await directory.admin('GET', `${directory.path}/users/${id}/licenses`)).body
  assert.deepEqual(held.items, [
    { servicePlans: [], productSku: sku!.productSku, attributes: { objectType: 'License' } },
  ])
  assert.deepEqual(await unitsOf(directory), [[1, 1]])

  const taken = await update(directory, id, { licensesToRemove: directory.ids })
  assert.deepEqual([taken.status, taken.body.licensesToRemove], [201, directory.ids])
  assert.deepEqual(await namesHeld(directory, id), [])
  assert.deepEqual(await unitsOf(directory), [[0, 2]])
})

test('the change is recorded with the user and the licences', async () => {
  const directory = await aDirectoryWith({ e3: 1, e5: 1 })
  const [first, second] = directory.ids as [string, string]
  const id = await directory.create()
  await assign(directory, id, first)
  await update(directory, id, { licensesToAssign: [{ skuId: second }], licensesToRemove: [first] })
  const { body } = await directory.admin('GET', '/v1/auditrecords?startDate=2022-02-01')
  const records = body.items.filter(
    (record: Record<string, unknown>) =>
      record.customerId === directory.customerId && record.resourceType === 'license',
  )
  assert.deepEqual(
    records.map(({ operationType, customizedData }: Record<string, unknown>) => [
      operationType,
      customizedData,
    ]),
    [
      [
        'update_customer_user_licenses',
        [
          { key: 'CustomerUserId', value: id },
          { key: 'AddedLicenseSkuId', value: first },
        ],
      ],
      [
        'update_customer_user_licenses',
        [
          { key: 'CustomerUserId', value: id },
          { key: 'AddedLicenseSkuId', value: second },
          { key: 'RemovedLicenseSkuId', value: first },
        ],
      ],
    ],
  )
})

test('a licence that is held already takes no second unit', async () => {
  const directory = await aDirectoryWith({ e3: 2 })
  const id = await directory.create()
  await assign(directory, id, ...directory.ids)
  const again = await update(directory, id, {
    licensesToAssign: [{ skuId: directory.ids[0], excludedPlans: ['113feb6c-3fe4-4440-bddc-54d774bf0318'] }],
  })
  assert.equal(again.status, 201)
  assert.deepEqual(await unitsOf(directory), [[1, 1]])
})

test('when none is left the answer is 400/60012 with one text that names it, and no licence of the request is assigned', async () => {
  const directory = await aDirectoryWith({ e3: 1, e5: 5 })
  const [kim, robin] = [await directory.create(), await directory.create({ name: 'Robin' })]
  const scarce = directory.skus.find(({ totalUnits }) => totalUnits === 1)!.productSku.id
  assert.equal((await assign(directory, kim, scarce)).status, 201)
  const before = await world.rowCounts()
  const units = await unitsOf(directory)
  const { status, body } = await assign(directory, robin, ...directory.ids)
  assert.deepEqual([status, body.code, body.source, body.data.length], [400, 60012, 'PartnerFD', 1])
  assert.ok(body.data[0].includes(scarce))
  assert.deepEqual(await namesHeld(directory, robin), [])
  assert.deepEqual(await unitsOf(directory), units)
  assert.deepEqual(await world.rowCounts(), before)
})

test('many at once never get more licences than there are seats', async () => {
  const seats = 5
  const directory = await aDirectoryWith({ e3: seats })
  const users = await Promise.all(
    Array.from({ length: 12 }, (_, n) => directory.create({ name: `Racer ${n}` })),
  )
  const answers = await Promise.all(users.map((id) => assign(directory, id, ...directory.ids)))
  const winners = answers.filter(({ status }) => status === 201)
  assert.equal(winners.length, seats)
  assert.ok(answers.every(({ status, body }) => status === 201 || body.code === 60012))
  assert.deepEqual(await unitsOf(directory), [[seats, 0]])
})

test('users that swap licences crosswise at once all get what they asked for', async () => {
  const directory = await aDirectoryWith({ e3: 6, e5: 6 })
  const [first, second] = directory.ids as [string, string]
  const users = await Promise.all(
    Array.from({ length: 6 }, (_, n) => directory.create({ name: `Swapper ${n}` })),
  )
  const start = (n: number) => (n % 2 ? first : second)
  const end = (n: number) => (n % 2 ? second : first)
  for (const [n, id] of users.entries()) await assign(directory, id, start(n))
  const answers = await Promise.all(
    users.map((id, n) =>
      update(directory, id, { licensesToAssign: [{ skuId: end(n) }], licensesToRemove: [start(n)] }),
    ),
  )
  assert.deepEqual(
    answers.map(({ status }) => status),
    users.map(() => 201),
  )
  assert.deepEqual(await unitsOf(directory), [
    [3, 3],
    [3, 3],
  ])
})

test('a deleted user gives its licences back, and has none when it is restored', async () => {
  const directory = await aDirectoryWith({ e3: 1 })
  const id = await directory.create()
  await assign(directory, id, ...directory.ids)
  await directory.admin('DELETE', `${directory.path}/users/${id}`)
  assert.deepEqual(await unitsOf(directory), [[0, 1]])
  await directory.admin('PATCH', `${directory.path}/users/${id}`, { state: 'active' })
  assert.deepEqual(await namesHeld(directory, id), [])
})

test('the directory’s licences are answered without a filter; other groups are empty', async () => {
  const directory = await aDirectoryWith({ e3: 1 })
  const id = await directory.create()
  await assign(directory, id, ...directory.ids)
  assert.deepEqual(await namesHeld(directory, id), directory.ids)
  assert.deepEqual(
    await namesHeld(directory, id, '?licenseGroupIds=Group1&licenseGroupIds=Group2'),
    directory.ids,
  )
  assert.deepEqual(await namesHeld(directory, id, '?licenseGroupIds=group2'), [])
  const none = await directory.admin('GET', `${directory.path}/subscribedskus?licenseGroupIds=group2`)
  assert.deepEqual([none.status, none.body.totalCount], [200, 0])
})

test('what cannot be done is refused with everything that stands against it, and nothing is written', async () => {
  const directory = await aDirectoryWith({ e3: 1 })
  const [sku] = directory.ids as [string]
  const nowhere = await directory.create({ usageLocation: null })
  const someone = await directory.create({ name: 'Robin' })
  const unknown = '078d2b04-f1bd-4111-bbd4-b4b1b354cef4'
  const before = await world.rowCounts()
  const stranger = world.as('other', 'AdminAgent')
  const path = `${directory.path}/users/${someone}/licenseupdates`
  const body = { licensesToAssign: [{ skuId: sku }] }
  for (const [answer, status, code] of [
    [await assign(directory, nowhere, sku), 400, 3000],
    [await assign(directory, someone, unknown), 400, 3000],
    [await update(directory, someone, { licensesToRemove: [sku] }), 400, 3000],
    [await update(directory, someone, { ...body, licensesToRemove: [sku] }), 400, 3000],
    [await update(directory, someone, {}), 400, 3000],
    [await assign(directory, unknown, sku), 404, 60002],
    [await stranger('POST', path, body), 404, 60003],
    [await world.as('se', 'HelpdeskAgent')('POST', path, body), 403, 900308],
    [await world.as('se')('POST', path, body), 403, 900329],
  ] as const)
    assert.deepEqual([answer.status, answer.body.code], [status, code])
  assert.deepEqual(await world.rowCounts(), before)
})
