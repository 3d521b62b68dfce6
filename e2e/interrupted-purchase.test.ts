import type { Page } from '@playwright/test'
import type { Visitor } from './support/portal.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, root, type World } from './support/world.ts'

/** What happens to a purchase when it does not go as planned: nothing is bought twice, and nothing is lost unsaid. */

const october = '2021-10-01T09:00:00Z'
const e5 = 'catalogue/CFQ7KTC00020/0001'

let world: World
test.beforeAll(async () => {
  world = await aWorld(october)
})

const ordersOf = async (customerId: string) => {
  const { items } = await world.kontor.get('/v1/customers/{customerId}/orders', {
    params: { path: { customerId } },
  })
  return items
}

/** A sales agent in front of the review of twelve seats with a promotion. */
async function review(visitor: Visitor): Promise<{ customerId: string; buy: ReturnType<Page['locator']> }> {
  const { page, say } = visitor
  const { id: customerId } = await aCustomer(world)
  await visitor.signIn(world.person('SalesAgent'), `/customers/${customerId}/${e5}`)
  await page.getByRole('spinbutton', { name: say('purchase.quantity') }).fill('12')
  await page.getByRole('button', { name: say('purchase.addToCart') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('cart.title') })).toBeVisible()
  await expect(page.getByText('Microsoft 365 E5 launch applies')).toBeVisible()
  return { customerId, buy: page.getByRole('button', { name: /^Buy/ }) }
}

test.describe('on a telephone in the dark', () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' })

  test('a promotion is bought by keyboard alone', async ({ visitor }) => {
    const { page, say } = visitor
    const { id } = await aCustomer(world, { companyName: 'Heron Quay Studio' })
    await visitor.signIn(world.person('SalesAgent'), '/customers')
    await tabTo(page, page.getByRole('link', { name: 'Heron Quay Studio' }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('link', { name: 'Catalogue', exact: true }).last())
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: say('catalogue.title') })).toBeFocused()
    await tabTo(page, page.getByRole('link', { name: 'Microsoft 365 E5' }).first())
    await page.keyboard.press('Enter')
    const seats = page.getByRole('spinbutton', { name: say('purchase.quantity') })
    await tabTo(page, seats)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('12')
    await tabTo(page, page.getByRole('button', { name: say('purchase.addToCart') }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: say('cart.title') })).toBeFocused()
    await tabTo(page, page.getByRole('button', { name: /^Buy for/ }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'The order is placed' })).toBeFocused()
    expect(
      (await ordersOf(id)).flatMap(({ lineItems }) => lineItems.map(({ quantity }) => quantity)),
    ).toEqual([12])
    await visitor.settled()
    await visitor.look('confirmation-dark')
  })
})

test('a double click puts one line into the cart, and buys once', async ({ visitor }) => {
  const { page, say } = visitor
  const written: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().includes('/carts'))
      written.push(request.url().replace(/.*\//, ''))
  })
  const { id: customerId } = await aCustomer(world)
  await visitor.signIn(world.person('SalesAgent'), `/customers/${customerId}/${e5}`)
  await page.getByRole('button', { name: say('purchase.addToCart') }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: say('cart.title') })).toBeVisible()
  await expect(page.getByRole('spinbutton')).toHaveCount(1)
  await page.getByRole('button', { name: /^Buy/ }).dblclick()
  await page.waitForURL(/\/confirmation/)
  expect(written).toEqual(['carts', 'checkout'])
  expect(await ordersOf(customerId)).toHaveLength(1)
})

test('a purchase whose answer is lost is not made twice by pressing again', async ({ visitor }) => {
  const { page, say } = visitor
  const { customerId, buy } = await review(visitor)
  await page.route('**/checkout', async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await buy.click()
  const alert = page.getByRole('alert').filter({ hasText: say('cart.checkoutFailed') })
  await expect(alert).toContainText(say('fault.unreachable'))
  await page.unroute('**/checkout')
  await buy.click()
  await page.waitForURL(/\/confirmation/)
  expect(await ordersOf(customerId)).toHaveLength(1)
})

test('a cart that somebody else is working on says so, and is bought when it is free again', async ({
  visitor,
}) => {
  const { page } = visitor
  const { customerId, buy } = await review(visitor)
  await page.route('**/checkout', (route) =>
    route.fulfill({
      status: 409,
      json: { code: 800064, description: 'Cart 0f1f is being worked on by another request', data: [] },
    }),
  )
  await buy.click()
  await expect(page.getByRole('alert')).toContainText('changed or bought by somebody else')
  await page.unroute('**/checkout')
  await buy.click()
  await page.waitForURL(/\/confirmation/)
  expect(await ordersOf(customerId)).toHaveLength(1)
})

test('a cart that was bought in another tab cannot be bought again', async ({ visitor, context }) => {
  const { page, say } = visitor
  const { customerId, buy } = await review(visitor)
  const other = await context.newPage()
  await other.goto(root())
  await other.evaluate(
    (session) => sessionStorage.setItem('kontor.session', session!),
    await page.evaluate(() => sessionStorage.getItem('kontor.session')),
  )
  await other.goto(page.url())
  await other.getByRole('button', { name: /^Buy/ }).click()
  await other.waitForURL(/\/confirmation/)
  await buy.click()
  await expect(page.getByText(say('cart.ordered'))).toBeVisible()
  expect(await ordersOf(customerId)).toHaveLength(1)
})

test('a page that cannot be fetched while the server is away says so, and is there when it is back', async ({
  visitor,
}) => {
  const { page, say } = visitor
  await visitor.signIn(world.person('SalesAgent'))
  await page.route(`${root()}/**`, (route) => route.abort('connectionrefused'))
  await page.getByRole('navigation').getByRole('link', { name: 'Promotions' }).click()
  await expect(page.getByRole('alert')).toContainText(say('fault.unreachableRemedy'))
  await page.unroute(`${root()}/**`)
  await page.getByRole('button', { name: say('fault.retry') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('promotions.title') })).toBeVisible()
})

test('going back from the review keeps the cart, and going back after the purchase does not lead into it', async ({
  visitor,
}) => {
  const { page } = visitor
  const { customerId, buy } = await review(visitor)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Microsoft 365 E5' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Cart/ })).toBeVisible()
  await page.goForward()
  await buy.click()
  await page.waitForURL(/\/confirmation/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Microsoft 365 E5' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Cart/ })).toHaveCount(0)
  expect(await ordersOf(customerId)).toHaveLength(1)
})

test('leaving while the purchase is on its way loses neither the purchase nor the way to it', async ({
  visitor,
}) => {
  const { page } = visitor
  const { customerId, buy } = await review(visitor)
  let answer = () => {}
  const held = new Promise<void>((settle) => {
    answer = settle
  })
  await page.route('**/checkout', async (route) => {
    const response = await route.fetch()
    await held
    await route.fulfill({ response })
  })
  await buy.click()
  await expect(page.getByRole('button', { name: 'Buying…' })).toBeDisabled()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Microsoft 365 E5' })).toBeVisible()
  answer()
  await expect(page.getByRole('link', { name: /Cart/ })).toHaveCount(0)
  expect(await ordersOf(customerId)).toHaveLength(1)
})

test('a token that runs out in the middle of a form is renewed, and what was typed is kept', async ({
  visitor,
}) => {
  const { page, say } = visitor
  await visitor.signIn(world.person('AdminAgent'), '/customers/new')
  await page.locator('input[name="companyName"]').fill('Heron Quay Studio')
  let asked = 0
  await page.route('**/v1/**', async (route) => {
    if (asked++ > 0) return route.fallback()
    await route.fulfill({
      status: 401,
      json: { code: 400, description: 'Access denied: the token has expired' },
    })
  })
  await page.getByRole('combobox', { name: say('customer.country') }).pressSequentially('NO')
  await page.getByRole('option', { name: 'Norway' }).click()
  await expect.poll(() => asked).toBeGreaterThan(1)
  await expect(page.locator('input[name="city"]')).toBeVisible()
  await expect(page.locator('input[name="companyName"]')).toHaveValue('Heron Quay Studio')
})

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element.matches(':focus'))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${target}`)
}
