import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, type World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await aWorld('2021-10-01T09:00:00Z')
  await aCustomer(world, { companyName: 'Heron Quay Studio' })
})

test.beforeEach(async ({ visitor }) => {
  await visitor.signIn(world.person('SalesAgent'))
})

test('the first stop of the keyboard skips to the page', async ({ visitor }) => {
  const { page, say } = visitor
  await visitor.visit('/customers')
  await page.keyboard.press('Tab')
  await expect(page.getByText(say('shell.skip'))).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#content')).toBeFocused()
})

test('a slash goes to the page’s search, and is typed where somebody types', async ({ visitor }) => {
  const { page, say } = visitor
  await visitor.visit('/customers')
  await page.keyboard.press('/')
  const search = page.getByRole('main').getByRole('searchbox', { name: say('customers.search') })
  await expect(search).toBeFocused()
  await page.keyboard.type('heron/')
  await expect(search).toHaveValue('heron/')
})

test('going to another page takes the focus to its heading and names the document', async ({ visitor }) => {
  const { page } = visitor
  await visitor.visit('/customers')
  await page.getByRole('link', { name: 'Heron Quay Studio' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Heron Quay Studio' })).toBeFocused()
  await expect(page).toHaveTitle('Heron Quay Studio · Kontor')
})

test('a menu opens on its first entry and gives the focus back', async ({ visitor }) => {
  const { page } = visitor
  const button = page.getByRole('button', { name: /^Signed in as/ })
  await button.press('Enter')
  await expect(page.getByRole('menuitemradio').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('search, page and back live in the address', async ({ visitor }) => {
  const { page, say } = visitor
  await visitor.visit('/customers')
  await page.getByRole('main').getByRole('searchbox').fill('heron')
  await expect(page).toHaveURL(/\?search=heron$/)
  await page.getByRole('link', { name: 'Heron Quay Studio' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Heron Quay Studio')
  await page.goBack()
  await expect(page.getByRole('main').getByRole('searchbox', { name: say('customers.search') })).toHaveValue(
    'heron',
  )
})
