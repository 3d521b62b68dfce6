import { writeFileSync } from 'node:fs'
import { becomes, there } from './support/operator.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, operatorsPerson } from './support/world.ts'

const october = '2021-10-01T09:00:00Z'

test('a promotion that is written with its effect in view is on the partner’s page of the product', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const customer = await aCustomer(world)
  await aCustomer(world, { companyName: 'Heron Quay Studio' })
  await visitor.signIn(operatorsPerson(), `/operator/promotions/new${there(world)}`)
  await page.locator('input[name="name"]').fill('Office autumn')
  await page.locator('input[name="id"]').fill('AUTUMN:0001:AUTUMN0001A')
  await page.locator('input[name="startDate"]').fill('2021-10-01T00:00:00')
  await page.getByRole('button', { name: say('operator.promotion.addProduct') }).click()
  await page.getByRole('combobox', { name: say('operator.promotion.productId') }).fill('CFQ7KTC00040')
  await page.getByRole('textbox', { name: say('operator.promotion.skuId') }).fill('0001')
  await page.getByRole('textbox', { name: say('operator.promotion.percent') }).fill('12.5')
  await expect(page.getByText('2 of 2 customers')).toBeVisible()
  await page.locator('input[name="maxSeats"]').fill('20')
  await expect(page.getByText('0 of 2 customers')).toBeVisible()
  await page.locator('input[name="maxSeats"]').fill('200')
  await expect(page.getByText('2 of 2 customers')).toBeVisible()
  await page.locator('main button[type="submit"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office autumn')
  await expect(page.getByText(/written by operator@kontor\.example/)).toBeVisible()

  await becomes(visitor, world.person('SalesAgent'))
  await visitor.visit(`/customers/${customer.id}/catalogue/CFQ7KTC00040/0001`)
  await expect(page.getByText('12.5%').first()).toBeVisible()
  await expect(page.getByText('Office autumn').first()).toBeVisible()
})

test('what is wrong with a promotion is said at its field, and nothing is written', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  await visitor.signIn(operatorsPerson())
  const id = 'KTCPROMO0020:0001:KTCPROMO002A'
  await visitor.visit(`/operator/promotions/${encodeURIComponent(id)}${there(world)}`)
  await page.locator('input[name="endDate"]').fill('2021-01-01T00:00:00')
  await page.locator('textarea[name="markets"]').fill('SE, XX')
  const end = page.locator('input[name="endDate"]')
  await expect(end).toHaveAttribute('aria-invalid', 'true')
  await expect(page.locator('textarea[name="markets"]')).toHaveAttribute('aria-invalid', 'true')
  await page.locator('main button[type="submit"]').click()
  await expect(end).toBeFocused()
  await expect(page.getByText(say('operator.saving.saved'))).toHaveCount(0)
  const { environmentId, markets } = await world.operator.get('/operator/v1/promotions/{promotionId}', {
    params: { path: { promotionId: id }, query: { environment: world.environment.id } },
  })
  expect([environmentId, markets]).toEqual([undefined, undefined])
})

test('an edit does not undo what somebody else wrote meanwhile, and what was typed stays', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const promotionId = 'KTCPROMO0020:0001:KTCPROMO002A'
  const at = { path: { promotionId }, query: { environment: world.environment.id } }
  const read = () => world.operator.get('/operator/v1/promotions/{promotionId}', { params: at })
  await visitor.signIn(
    operatorsPerson(),
    `/operator/promotions/${encodeURIComponent(promotionId)}${there(world)}`,
  )
  await page.locator('input[name="name"]').fill('Mine')
  const { attributes: _, environmentId: __, ...document } = await read()
  await world.operator.put('/operator/v1/promotions/{promotionId}', {
    params: at,
    body: { ...document, name: 'Theirs' },
  })
  await page.locator('main button[type="submit"]').click()
  const refusal = page.getByRole('alert').filter({ hasText: say('operator.saving.failed') })
  await expect(refusal).toContainText(say('fault.said.stale'))
  await expect(refusal).toContainText(say('fault.remedy.stale'))
  await expect(page.locator('input[name="name"]')).toHaveValue('Mine')
  expect((await read()).name).toBe('Theirs')
})

test('an import changes nothing until what it would change was seen and confirmed', async ({
  visitor,
}, info) => {
  const { page } = visitor
  const world = await aWorld(october)
  const promotionId = 'KTCPROMO0020:0001:KTCPROMO002A'
  const read = () =>
    world.operator.get('/operator/v1/promotions/{promotionId}', {
      params: { path: { promotionId }, query: { environment: world.environment.id } },
    })
  const { attributes: _, environmentId: __, ...document } = await read()
  const file = info.outputPath('promotions.json')
  writeFileSync(file, JSON.stringify({ promotions: [{ ...document, name: 'Renamed' }] }))
  await visitor.signIn(operatorsPerson(), `/operator/promotions/import${there(world)}`)
  await page.locator('input[type="file"]').setInputFiles(file)
  const difference = page.getByRole('table', { name: 'What changes in Renamed' })
  await expect(difference.getByRole('row', { name: `name ${document.name} Renamed` })).toBeVisible()
  await expect(difference.getByRole('row')).toHaveCount(2)
  expect((await read()).name).toBe(document.name)

  await page.getByRole('button', { name: 'Import 1 promotion' }).click()
  await expect(page.getByText('Imported: 1 promotion.')).toBeVisible()
  expect((await read()).name).toBe('Renamed')
})

test('what is exported is imported again without a difference', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  await visitor.signIn(operatorsPerson(), `/operator/promotions${there(world)}`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: say('operator.promotions.export') }).click()
  const file = await (await download).path()
  await visitor.visit(`/operator/promotions/import${there(world)}`)
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.getByText('The file changes nothing: everything in it is there already.')).toBeVisible()
})
