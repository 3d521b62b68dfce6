import { aSubscription, aUser } from './support/account.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, type World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await aWorld('2021-10-01T09:00:00Z')
})

test('by keyboard alone a user is created, licensed, deleted and restored', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await aSubscription(world, id, 2)
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/users`)
  const { keyboard } = page
  await page
    .getByRole('main')
    .getByRole('link', { name: say('users.new') })
    .first()
    .press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('textbox', { name: say('customer.firstName') }).focus()
  await keyboard.type('Åsa')
  await keyboard.press('Tab')
  await keyboard.type('Öberg')
  await expect(page.getByRole('textbox', { name: say('user.displayName') })).toHaveValue('Åsa Öberg')
  await keyboard.press('Enter')

  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText(say('user.passwordOnce'))
  await expect(dialog).toContainText('asa.oberg@')
  await dialog.getByRole('button', { name: say('newCustomer.continue') }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Åsa Öberg' })).toBeVisible()

  const licence = page.getByRole('switch', { name: 'Microsoft 365 E3' })
  await licence.press('Space')
  await expect(licence).toBeChecked()
  await expect(page.getByText('1 of 2 left')).toBeVisible()

  await page.getByRole('combobox', { name: say('roles.which') }).selectOption({ label: 'Global Reader' })
  await page.getByRole('button', { name: say('roles.give') }).press('Enter')
  await expect(page.getByRole('button', { name: 'Take the role Global Reader away' })).toBeVisible()

  await page.getByRole('button', { name: say('user.delete') }).press('Enter')
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: say('user.delete') })
    .press('Enter')
  await page.waitForURL(/\/users\?deleted=true$/)
  await page.getByRole('button', { name: 'Restore Åsa Öberg' }).press('Enter')
  await expect(page.getByText('Nobody can be restored')).toBeVisible()
  await page.getByRole('tab', { name: say('users.active') }).press('Enter')
  await page.getByRole('link', { name: 'Åsa Öberg' }).press('Enter')
  await expect(page.getByRole('switch', { name: 'Microsoft 365 E3' })).not.toBeChecked()
})

test('a new password is shown once and never again', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  const user = await aUser(world, id, 'Bo Ek')
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/users/${user.id}`)
  const reset = page.getByRole('button', { name: say('user.resetPassword') })
  await reset.click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('user.resetPassword') })
    .click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText(say('user.passwordOnce'))
  const password = await dialog.getByRole('definition').nth(1).textContent()
  expect(password).toMatch(/^.{16}$/)
  await dialog.getByRole('button', { name: say('newCustomer.continue') }).click()
  await page.reload()
  await visitor.settled()
  await expect(page.getByText(password!)).toHaveCount(0)
})

test('a user name that somebody has is refused at its field', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  const { userPrincipalName } = await aUser(world, id, 'Bo Ek')
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/users/new`)
  await page.getByRole('textbox', { name: say('user.displayName') }).fill('Bo Ek')
  const name = page.getByRole('textbox', { name: say('user.principalName') })
  await name.fill(userPrincipalName.split('@')[0]!)
  await page.getByRole('button', { name: say('user.create') }).click()
  await expect(name).toBeFocused()
  await expect(page.getByText(say('user.problem.taken'))).toBeVisible()
})

test('one licence for several users says of each what became of it', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await aSubscription(world, id, 1)
  for (const name of ['Alva Berg', 'Bo Ek']) await aUser(world, id, name)
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/users`)
  await page.getByRole('checkbox', { name: 'Choose Alva Berg' }).click()
  await page.getByRole('checkbox', { name: 'Choose Bo Ek' }).click()
  await expect(page.getByText('2 chosen')).toBeVisible()
  await page.getByRole('button', { name: say('users.assign') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('users.assign') })
    .click()
  await expect(page.getByText('Alva Berg has the licence now.')).toBeVisible()
  await expect(page.getByText(/^Bo Ek: None are left/)).toBeVisible()
})

test('search and page live in the address, and back goes back', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await Promise.all(
    Array.from({ length: 27 }, (_, number) =>
      aUser(world, id, `Person ${String(number + 1).padStart(2, '0')}`),
    ),
  )
  await visitor.signIn(world.person('HelpdeskAgent'), `/customers/${id}/users`)
  await expect(page.getByRole('link', { name: 'Person 25' })).toBeVisible()
  await page.getByRole('link', { name: say('users.next') }).click()
  await expect(page.getByRole('link', { name: 'Person 27' })).toBeVisible()
  const second = page.url()
  await page.getByRole('link', { name: say('users.previous') }).click()
  await expect(page.getByRole('link', { name: 'Person 01' })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(second)
  await expect(page.getByRole('link', { name: 'Person 27' })).toBeVisible()
  await page.getByRole('main').getByRole('searchbox').fill('person 03')
  await expect(page).toHaveURL(/\?search=person\+03$|\?search=person%2003$/)
  await expect(page.getByRole('link', { name: /^Person/ })).toHaveCount(1)
  await expect(page.getByRole('link', { name: say('users.new') })).toHaveCount(0)
})

test('a licence waits until it is said where the services are used', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await aSubscription(world, id, 1)
  const user = await aUser(world, id, 'Esbjörn Holm', null)
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/users/${user.id}`)
  const licence = page.getByRole('switch', { name: 'Microsoft 365 E3' })
  await expect(page.getByText(say('licences.needsLocation'))).toBeVisible()
  await expect(licence).toBeDisabled()
  await page.getByRole('button', { name: say('action.edit') }).click()
  await page.getByRole('combobox', { name: say('user.usageLocation') }).pressSequentially('Finland')
  await page.getByRole('option', { name: 'Finland' }).click()
  await page.getByRole('button', { name: say('action.save') }).click()
  await expect(page.getByText(say('licences.needsLocation'))).toHaveCount(0)
  await licence.click()
  await expect(licence).toBeChecked()
})

test('a column’s heading sorts by it, and again the other way round', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  for (const name of ['Bo Ek', 'Alva Berg', 'Åsa Öberg']) await aUser(world, id, name)
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/users`)
  const names = page.getByRole('table').getByRole('link')
  await expect(names).toHaveText(['Alva Berg', 'Bo Ek', 'Åsa Öberg'])
  await page.getByRole('button', { name: say('user.displayName') }).press('Enter')
  await expect(page).toHaveURL(/\?descending=true$/)
  await expect(names).toHaveText(['Åsa Öberg', 'Bo Ek', 'Alva Berg'])
  await expect(page.getByRole('columnheader', { name: say('user.displayName') })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
})

test('a sales agent is not led to the users, who are none of their business', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('SalesAgent'), `/customers/${id}`)
  await expect(page.getByRole('link', { name: say('agreements.title') })).toBeVisible()
  await expect(page.getByRole('link', { name: say('users.title') })).toHaveCount(0)
})
