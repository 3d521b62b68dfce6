import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, moveClock } from './support/world.ts'

const october = '2021-10-01T09:00:00Z'
/** Its promotion ends with June 2022. */
const e5 = 'catalogue/CFQ7KTC00020/0001'

test('what the review shows is what the order and the subscription say', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('SalesAgent'), `/customers/${id}/${e5}`)
  await page.getByRole('spinbutton', { name: say('purchase.quantity') }).fill('12')
  await page.getByRole('button', { name: say('purchase.addToCart') }).click()
  const buy = page.getByRole('button', { name: /^Buy for/ })
  const amount = (await buy.textContent())!.replace('Buy for ', '')
  await buy.click()
  await page.waitForURL(/\/confirmation/)
  await expect(page.getByRole('main')).toContainText(amount)

  const orders = await world.kontor.get('/v1/customers/{customerId}/orders', {
    params: { path: { customerId: id }, query: { include_price: true } },
  })
  expect(orders.items).toHaveLength(1)
  const total = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: orders.items[0]!.currencyCode!,
  })
  expect(total.format(orders.items[0]!.totalPrice!)).toBe(amount)
  await expect(page.getByRole('main')).toContainText('Microsoft 365 E5 launch')
})

test('a price that changes between review and purchase buys nothing and shows the difference', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const world = await aWorld('2022-06-29T09:00:00Z')
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('SalesAgent'), `/customers/${id}/${e5}`)
  await page.getByRole('button', { name: say('purchase.addToCart') }).click()
  const buy = page.getByRole('button', { name: /^Buy for/ })
  const before = await buy.textContent()

  await moveClock(world, '2022-07-02T09:00:00Z')
  await buy.click()
  const change = page.getByRole('alert').filter({ hasText: say('cart.changedTitle') })
  await expect(change).toContainText(say('cart.changedLead'))
  await expect(change).toContainText('the promotion no longer applies')
  await expect(buy).not.toHaveText(before!)
  await expect(page).toHaveURL(/\/carts\//)
  const orders = await world.kontor.get('/v1/customers/{customerId}/orders', {
    params: { path: { customerId: id } },
  })
  expect(orders.items).toHaveLength(0)

  await buy.click()
  await page.waitForURL(/\/confirmation/)
})

test('an agreement that stands in the way is recorded in the review, and the purchase goes on', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const { id } = await aCustomer(world, { hasAgreement: false })
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/${e5}`)
  await page.getByRole('button', { name: say('purchase.addToCart') }).click()
  const buy = page.getByRole('button', { name: /^Buy for/ })
  await expect(page.getByText(say('blocker.agreementLead'))).toBeVisible()
  await expect(buy).toBeDisabled()
  await page.getByRole('button', { name: say('agreements.record') }).click()
  await expect(buy).toBeEnabled()
  await buy.click()
  await page.waitForURL(/\/confirmation/)
})

test('one press on a remedy makes the promotion fit', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('SalesAgent'), `/customers/${id}/${e5}`)
  await page.getByRole('radio', { name: '1 month, billed monthly' }).check()
  await page.getByRole('button', { name: say('purchase.addToCart') }).click()
  // The page of the SKU says the same and has the same remedies: it is the review that is meant.
  await expect(page.getByRole('heading', { level: 1, name: 'Review the purchase' })).toBeVisible()
  await expect(page.getByText('Microsoft 365 E5 launch does not apply')).toBeVisible()
  await page.getByRole('button', { name: 'Choose 1 year, billed monthly' }).click()
  await expect(page.getByText('Microsoft 365 E5 launch applies')).toBeVisible()
})
