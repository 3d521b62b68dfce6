import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, type World } from './support/world.ts'

let world: World
let customerId: string
test.beforeAll(async () => {
  world = await aWorld('2021-10-01T09:00:00Z')
  customerId = (await aCustomer(world)).id
})

for (const [name, choice] of [
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
] as const) {
  test(`every colour of the ${name} theme can be read`, async ({ visitor }) => {
    const { page, say } = visitor
    await visitor.signIn(world.person('SalesAgent'))
    await page.getByRole('button', { name: /^Signed in as/ }).click()
    await page.getByRole('menuitemradio', { name: choice }).click()
    await page.keyboard.press('Escape')
    await visitor.visit('/')
    await visitor.look(`home-${name}`)
    await visitor.visit(`/customers/${customerId}`)
    await visitor.look(`account-${name}`)
    await visitor.visit(`/customers/${customerId}/agreements`)
    await visitor.look(`agreements-${name}`)
    await visitor.visit(`/customers/${customerId}/licences`)
    await visitor.look(`licences-${name}`)
    await visitor.visit('/settings')
    await visitor.look(`settings-${name}`)
    await visitor.visit(`/customers/${customerId}/catalogue/CFQ7KTC00010/0001`)
    const seats = page.getByRole('spinbutton', { name: say('purchase.quantity') })
    await seats.fill('2500')
    await seats.blur()
    await expect(page.getByRole('button', { name: /^Reduce/ })).toBeVisible()
    await visitor.look(`sku-${name}`)
    await page.getByRole('button', { name: say('purchase.addToCart') }).click()
    await page.waitForURL(/\/carts\//)
    await visitor.settled()
    await visitor.look(`cart-${name}`)
  })
}
