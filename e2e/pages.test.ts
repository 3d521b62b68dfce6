import { forgetAtTheDirectory, outliveTheToken } from './support/directory.ts'
import type { Visitor } from './support/portal.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, type World } from './support/world.ts'

/** New commerce with its promotions, seen on the preview. */
const october = '2021-10-01T09:00:00Z'
const e3 = 'catalogue/CFQ7KTC00010/0001'

let world: World
test.beforeAll(async () => {
  world = await aWorld(october)
})

test('before the sign-in', async ({ visitor }) => {
  await visitor.visit('/')
  await visitor.look('welcome')
})

test('where a session ends', async ({ visitor }) => {
  const { page, say } = visitor
  await visitor.signInByHand(world.person('AdminAgent'), '/customers/new')
  await forgetAtTheDirectory(visitor)
  await page.locator('input[name="companyName"]').fill('Heron Quay Studio')
  await outliveTheToken(visitor)
  await chooseCountry(visitor, 'AM')
  await expect(page.getByRole('alertdialog')).toContainText(say('signIn.ended'))
  await visitor.look('sign-in-again')
})

test('the rooms that are not about one customer', async ({ visitor }) => {
  await aCustomer(world)
  await visitor.signIn(world.person('AdminAgent'))
  await visitor.look('home')
  await visitor.visit('/customers')
  await visitor.look('customers')
  await visitor.visit('/customers?search=nobody')
  await visitor.look('customers-none')
  await visitor.visit('/catalogue')
  await visitor.look('catalogue-of-country')
  await visitor.visit('/promotions')
  await visitor.look('promotions')
  await visitor.visit('/activity')
  await visitor.page.locator('[class*="fui-AccordionHeader__button"]').first().click()
  await visitor.look('activity')
  await visitor.visit('/clock')
  await visitor.look('clock')
  await visitor.visit('/nowhere')
  await visitor.look('not-found')
})

test('a new customer in a screened country', async ({ visitor }) => {
  const { page, say } = visitor
  await visitor.signIn(world.person('AdminAgent'), '/customers/new')
  await visitor.look('new-customer')
  await chooseCountry(visitor, 'AM')
  await page.getByRole('button', { name: say('newCustomer.create') }).click()
  await expect(page.locator('input[name="companyName"]')).toBeFocused()
  await visitor.look('new-customer-incomplete')
})

test('a purchase, from the catalogue to the subscription', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}`)
  await visitor.look('account')
  await visitor.visit(`/customers/${id}/subscriptions`)
  await visitor.look('subscriptions-none')
  await visitor.visit(`/customers/${id}/orders`)
  await visitor.look('orders-none')
  await visitor.visit(`/customers/${id}/catalogue`)
  await visitor.look('catalogue')

  await visitor.visit(`/customers/${id}/${e3}`)
  await visitor.look('sku')
  const seats = page.getByRole('spinbutton', { name: say('purchase.quantity') })
  await seats.fill('2500')
  await seats.blur()
  await expect(page.getByRole('cell', { name: /2[\s,.]?500/ })).toBeVisible()
  await visitor.look('sku-why-not')

  await page.getByRole('button', { name: say('purchase.addToCart') }).click()
  await page.waitForURL(/\/carts\//)
  await visitor.settled()
  await visitor.look('cart-why-not')
  await page.getByRole('button', { name: /^(Split|Dela upp)/ }).click()
  await expect(page.getByRole('spinbutton')).toHaveCount(2)
  await visitor.settled()
  await visitor.look('cart')

  await page.getByRole('button', { name: /^(Buy for|Köp för)/ }).click()
  await page.waitForURL(/\/confirmation/)
  await visitor.settled()
  await visitor.look('confirmation')
  await visitor.visit(`/customers/${id}/orders`)
  await visitor.look('orders')
  await page.getByRole('table').getByRole('link').first().click()
  await page.waitForURL(/\/orders\/[^/]+$/)
  await visitor.settled()
  await visitor.look('order')
  await visitor.visit(`/customers/${id}/subscriptions`)
  await visitor.look('subscriptions')
  await page.getByRole('table').getByRole('link').first().click()
  await page.waitForURL(/\/subscriptions\/[^/]+$/)
  await visitor.settled()
  await visitor.look('subscription')
})

test('a purchase that an agreement stands in the way of', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world, { hasAgreement: false })
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/${e3}`)
  await page.getByRole('button', { name: say('purchase.addToCart') }).click()
  await page.waitForURL(/\/carts\//)
  await visitor.settled()
  await expect(page.locator('main button[type="submit"]')).toBeEnabled()
  await visitor.look('cart-blocked')
})

/** Types a country's code and takes what is offered. */
async function chooseCountry({ page, say }: Visitor, code: string): Promise<void> {
  await page.getByRole('combobox', { name: say('customer.country') }).pressSequentially(code)
  await page.getByRole('listbox').getByRole('option').first().click()
  await page.waitForLoadState('networkidle')
}
