import { aSubscription } from './support/account.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, type World } from './support/world.ts'

/** New commerce with its promotions, seen on the preview. */
const october = '2021-10-01T09:00:00Z'
const e3Launch = encodeURIComponent('KTCPROMO0010:0001:KTCPROMO001A')

let world: World
test.beforeAll(async () => {
  world = await aWorld(october)
})

test('the readiness list', async ({ visitor }) => {
  const { page, say } = visitor
  await visitor.signIn(world.person('SalesAgent'), '/promotions/readiness')
  await visitor.look('readiness')
  await page.getByRole('button', { name: say('readiness.before') }).click()
  await expect(page).toHaveURL(/month=2021-09/)
  await visitor.settled()
  await visitor.look('readiness-month-before')
  await visitor.visit('/promotions/readiness?month=2026-01&country=KZ&segment=education')
  await visitor.look('readiness-none')
})

test('one promotion, in general and for a customer', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('SalesAgent'), `/promotions/${e3Launch}`)
  await visitor.look('promotion')
  await visitor.visit(`/promotions/${e3Launch}?customer=${id}`)
  await expect(page.getByText(/Microsoft 365 E3 launch (applies|gäller)/)).toBeVisible()
  const seats = page.getByRole('spinbutton', { name: say('purchase.quantity') })
  await seats.fill('3000')
  await seats.blur()
  await page.getByRole('combobox', { name: say('cart.term') }).selectOption({ index: 0 })
  await expect(page.getByRole('button', { name: /2[\s,.]?400/ }).first()).toBeVisible()
  await visitor.settled()
  await visitor.look('promotion-why-not')
})

test('more seats than the promotion has room for', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await aSubscription(world, id, 2000)
  await visitor.signIn(world.person('SalesAgent'), `/customers/${id}/subscriptions`)
  await visitor.look('subscriptions-promoted')
  await page.getByRole('table').getByRole('link').first().click()
  await visitor.settled()
  const seats = page.getByRole('spinbutton', { name: say('subscription.newSeats') })
  await seats.fill('2100')
  await seats.blur()
  await expect(page.getByText(/100 (added seats|nya platserna)/)).toBeVisible()
  await visitor.look('subscription-seats-fit')
  await seats.fill('2500')
  await seats.blur()
  await page.getByRole('button', { name: /500/ }).click()
  await expect(page.getByRole('alert')).toContainText('2002')
  await visitor.settled()
  await visitor.look('subscription-seats-refused')
})
