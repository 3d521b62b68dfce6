import { forgetAtTheDirectory, outliveTheToken } from './support/directory.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, root, type World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await aWorld('2021-10-01T09:00:00Z')
})

test('a link from a colleague leads to its page through the sign-in', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world, { companyName: 'Heron Quay Studio' })
  await page.goto(`${root()}/customers/${id}/orders`)
  await page.getByRole('button', { name: say('signIn.action') }).click()
  const { userPrincipalName, password } = world.person('SalesAgent')
  await page.locator('input[name="username"]').fill(userPrincipalName)
  await page.locator('input[name="password"]').fill(password)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL(`${root()}/customers/${id}/orders`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('orders.title'))
})

test('a reload keeps the session, and signing out ends it', async ({ visitor }) => {
  const { page, say } = visitor
  await visitor.signInByHand(world.person('SalesAgent'))
  await page.reload()
  await visitor.settled()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(world.partner.name)
  await page.getByRole('button', { name: /^Signed in as/ }).click()
  await page.getByRole('menuitem', { name: say('shell.signOut') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('signIn.title'))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('signIn.title'))
})

test('a form outlives its session: after another sign-in, what was sent is done', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  const person = world.person('AdminAgent')
  await visitor.signInByHand(person, `/customers/${id}/users/new`)
  await forgetAtTheDirectory(visitor)
  await page.getByRole('textbox', { name: say('user.displayName') }).fill('Bo Ek')
  await page.getByRole('textbox', { name: say('user.principalName') }).fill('bo.ek')
  await outliveTheToken(visitor)
  await page.getByRole('button', { name: say('user.create') }).click()

  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText(say('signIn.ended'))
  const opened = page.waitForEvent('popup')
  await dialog.getByRole('button', { name: say('signIn.action') }).click()
  const directory = await opened
  await directory.locator('input[name="username"]').fill(person.userPrincipalName)
  await directory.locator('input[name="password"]').fill(person.password)
  await Promise.all([directory.waitForEvent('close'), directory.locator('button[type="submit"]').click()])
  await expect(dialog).toContainText(say('user.passwordOnce'))
  await dialog.getByRole('button', { name: say('newCustomer.continue') }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bo Ek' })).toBeVisible()
})

test('a sign-in that nobody began is refused with what to do', async ({ visitor }) => {
  const { page, say } = visitor
  await page.goto(`${root()}/signed-in?code=stolen&state=unknown`)
  await expect(page.getByRole('alert')).toContainText(say('signIn.failed'))
  await expect(page.getByRole('alert')).toContainText(say('fault.remedy.signIn'))
})

test('a browser whose language is no locale is spoken to in the language it means', async ({ visitor }) => {
  const { page, say } = visitor
  await page.addInitScript("Object.defineProperty(navigator, 'languages', { value: ['en-US@posix'] })")
  await visitor.signIn(world.person('SalesAgent'), '/catalogue')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('catalogue.title'))
})

test('the portal speaks Swedish at once when asked, and asks the API in Swedish', async ({ visitor }) => {
  const { page } = visitor
  await visitor.signIn(world.person('SalesAgent'), '/catalogue')
  const inSwedish = page.waitForRequest(
    (request) => request.url().includes('/v1/') && request.headers()['x-locale'] === 'sv-SE',
  )
  await page.getByRole('button', { name: /^Language/ }).click()
  await page.getByRole('menuitemradio', { name: 'Svenska' }).click()
  await inSwedish
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Katalog')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Katalog')
})

test('a role without a right is told so, with the code and a correlation id to copy', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('HelpdeskAgent'), `/customers/${id}/catalogue/CFQ7KTC00010/0001`)
  await page.getByRole('button', { name: say('purchase.addToCart') }).click()
  const alert = page.getByRole('alert').filter({ hasText: say('purchase.addFailed') })
  await expect(alert).toContainText(say('fault.remedy.role'))
  await expect(alert.getByRole('button', { name: say('fault.copyCorrelationId') })).toBeVisible()
})
