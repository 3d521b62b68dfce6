import { writeFileSync } from 'node:fs'
import { becomes, there } from './support/operator.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, operatorsPerson } from './support/world.ts'

const october = '2021-10-01T09:00:00Z'

test('a price that is put from a date on is what the partner sees from then on', async ({ visitor }) => {
  const { page } = visitor
  const world = await aWorld(october)
  const customer = await aCustomer(world)
  await visitor.signIn(operatorsPerson(), `/operator/catalogue/CFQ7KTC00010/0001${there(world)}&market=SE`)
  await page.getByRole('button', { name: 'Change the price of 1 year, billed monthly' }).click()
  const price = page.locator('input[name="unitPrice"]')
  await expect(price).toBeFocused()
  await price.fill('much')
  await price.press('Enter')
  await expect(price).toHaveAttribute('aria-invalid', 'true')
  await page.locator('input[name="from"]').fill('2021-10-01T00:00:00')
  await price.fill('299,50')
  await price.press('Enter')
  await expect(page.getByRole('row', { name: /1 year, billed monthly SEK 299\.50 .*In force/ })).toBeVisible()

  await becomes(visitor, world.person('SalesAgent'))
  await visitor.visit(`/customers/${customer.id}/catalogue/CFQ7KTC00010/0001`)
  await expect(page.getByText('SEK 299.50').first()).toBeVisible()
})

test('a market that is taken out is not sold in any more, and one that is new to the catalogue brings its currency', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const customer = await aCustomer(world)
  await visitor.signIn(operatorsPerson(), `/operator/catalogue/CFQ7KTC00010/0001${there(world)}`)
  await page.getByRole('link', { name: say('operator.availabilities.edit') }).click()
  const markets = page.getByRole('textbox', { name: say('operator.promotion.markets') })
  await markets.fill('NO, DK, LI')
  await page.locator('main button[type="submit"]').click()
  await expect(markets).toBeFocused()
  await expect(page.getByRole('listitem').filter({ hasText: /^Commercial: LI/ })).toBeVisible()
  await markets.fill('NO, DK, LI:CHF')
  await page.getByRole('checkbox', { name: '3 years, billed at once' }).uncheck()
  const changes = page.getByRole('table', { name: say('operator.saving.changes') })
  await expect(changes.getByRole('row', { name: /^Commercial: DK, NO .*3 years/ })).toBeVisible()
  await page.locator('main button[type="submit"]').click()
  await expect(page.getByText(say('operator.saving.saved'))).toBeVisible()
  const { availabilities } = await world.operator.get('/operator/v1/products/{productId}/skus/{skuId}', {
    params: {
      path: { productId: 'CFQ7KTC00010', skuId: '0001' },
      query: { environment: world.environment.id },
    },
  })
  expect(availabilities.map(({ country, currency, terms }) => [country, currency, terms.length])).toEqual([
    ['DK', 'DKK', 5],
    ['LI', 'CHF', 5],
    ['NO', 'NOK', 5],
  ])

  await becomes(visitor, world.person('SalesAgent'))
  await visitor.visit(`/customers/${customer.id}/catalogue`)
  const sold = (sku: string) => page.getByRole('main').locator(`a[href$="/catalogue/${sku}"]`)
  await expect(sold('CFQ7KTC00020/0001')).toBeVisible()
  await expect(sold('CFQ7KTC00010/0001')).toHaveCount(0)
})

test('a price sheet changes nothing until what it would change was seen and confirmed', async ({
  visitor,
}, info) => {
  const { page } = visitor
  const world = await aWorld(october)
  await visitor.signIn(operatorsPerson(), `/operator/catalogue/price-sheets${there(world)}`)
  const file = info.outputPath('prices.csv')
  writeFileSync(
    file,
    [
      'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate,EffectiveEndDate,ERP Price,Segment',
      'Suite,CFQ7KTC00010,0001,Suite,P1Y,Monthly,SE,SEK,300,1/1/2022 12:00:00 AM,,,Commercial',
    ].join('\r\n'),
  )
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.getByText(/Nothing is changed yet. The sheet would change/)).toBeVisible()
  const own = async () => {
    const { items } = await world.operator.get('/operator/v1/prices', {
      params: { query: { environment: world.environment.id, item: 'CFQ7KTC00010:0001', market: 'SE' } },
    })
    return items.filter(({ environmentId }) => environmentId).map(({ unitPrice }) => unitPrice)
  }
  expect(await own()).toEqual([])
  await page.getByRole('button', { name: /^Import/ }).click()
  await expect(page.getByText(/^Imported: /)).toBeVisible()
  expect(await own()).toEqual([300])
})
