import { randomUUID } from 'node:crypto'
import { aCustomerFromBefore, aSubscription, aUser, beforeScreening } from './support/account.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, root, type World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await aWorld('2021-10-01T09:00:00Z', [
    { key: 'provider', name: 'Saimaa Distribution Oy', country: 'FI', programme: 'indirect_provider' },
    {
      key: 'reseller',
      name: 'Pärnu Pilved OÜ',
      country: 'EE',
      programme: 'indirect_reseller',
      providerKey: 'provider',
    },
    { key: 'us', name: 'Larkspur Cloud LLC', country: 'US', programme: 'direct_bill' },
  ])
})

test('the account of a customer from a screened country', async ({ visitor }) => {
  const { page, say } = visitor
  const earlier = await aWorld(beforeScreening)
  const { id } = await aCustomerFromBefore(earlier)
  await visitor.signIn(earlier.person('AdminAgent'), `/customers/${id}`)
  await visitor.look('profile-selling-waits')
  await page.getByRole('button', { name: say('customer.fillIn') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await visitor.look('profile-missing')
  const doubtful = { registrationNumber: '12345678', phoneNumber: '+374 00 000000' }
  for (const [name, text] of Object.entries(doubtful)) await page.locator(`input[name="${name}"]`).fill(text)
  await page.locator('input[name="email"]').focus()
  await expect(page.getByText(say('customer.doubt.phoneNumber'))).toBeVisible()
  await visitor.look('profile-doubt')
})

test('an account that is under review', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await world.operator.put('/operator/v1/customers/{customerId}/validationStatus', {
    params: { path: { customerId: id } },
    body: { status: 'UnderReview' },
  })
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}`)
  await expect(page.getByText(say('customer.sellingWaits'))).toBeVisible()
  await visitor.look('profile-under-review')
})

test('agreements', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/agreements`)
  await visitor.look('agreements')
  await page.getByRole('button', { name: say('agreements.confirm') }).click()
  await page.getByRole('textbox', { name: say('customer.firstName') }).fill('Maja')
  await page.getByRole('button', { name: say('agreements.record') }).click()
  await expect(page.getByText(say('agreements.duplicate'))).toBeVisible()
  await visitor.look('agreements-duplicate')
})

test('qualifications', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/qualifications`)
  await page.locator('main section').first().getByRole('button').click()
  await expect(page.getByRole('combobox', { name: say('qualifications.segmentLabel') })).toBeFocused()
  await visitor.look('qualifications-asking')
  await page.getByRole('combobox').selectOption('Library')
  await page.getByRole('button', { name: /Send for vetting|Skicka för granskning/ }).click()
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await visitor.settled()
  await visitor.look('qualifications')
})

test('users and licences', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/users`)
  await visitor.look('users-none')
  await visitor.visit(`/customers/${id}/licences`)
  await visitor.look('licences-none')

  const skuId = await aSubscription(world, id, 3)
  const users = []
  for (const name of ['Alva Berg', 'Bo Ek', 'Cleo Dahl', 'Disa Fors'])
    users.push(await aUser(world, id, name))
  await world.kontor.post('/v1/customers/{customerId}/users/{userId}/licenseupdates', {
    params: { path: { customerId: id, userId: users[0]!.id } },
    body: { licensesToAssign: [{ skuId }] },
  })
  await visitor.visit(`/customers/${id}/users`)
  await visitor.look('users')
  await page.getByRole('checkbox', { name: say('users.chooseAll') }).click()
  await page.getByRole('button', { name: say('users.assign') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('users.assign') })
    .click()
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(4)
  await expect(page.getByRole('dialog').getByRole('button', { name: say('action.close') })).toBeVisible()
  await visitor.look('users-assigned')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('action.close') })
    .click()

  await visitor.visit(`/customers/${id}/licences`)
  await visitor.look('licences')
  await visitor.visit(`/customers/${id}/users/${users[0]!.id}`)
  await visitor.look('user')
  await page.getByRole('button', { name: say('user.resetPassword') }).click()
  await visitor.look('user-reset')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('user.resetPassword') })
    .click()
  await expect(page.getByText(say('user.passwordOnce'))).toBeVisible()
  await visitor.look('user-password')
  await page.getByRole('button', { name: say('newCustomer.continue') }).click()

  const nowhere = await aUser(world, id, 'Esbjörn Holm', null)
  await visitor.visit(`/customers/${id}/users/${nowhere.id}`)
  await visitor.look('user-nowhere')
  await visitor.visit(`/customers/${id}/users/new`)
  await page.getByRole('button', { name: say('user.create') }).click()
  await expect(page.locator('input[name="displayName"]')).toBeFocused()
  await visitor.look('user-new')

  await world.kontor.delete('/v1/customers/{customerId}/users/{userId}', {
    params: { path: { customerId: id, userId: users[3]!.id } },
  })
  await visitor.visit(`/customers/${id}/users?deleted=true`)
  await visitor.look('users-deleted')
})

test('relationships', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/relationships`)
  await visitor.look('relationships')
  await page.getByRole('button', { name: say('relationships.end') }).click()
  await visitor.settled()
  await visitor.look('relationship-end')
  await page.getByRole('button', { name: say('relationships.keep') }).click()
  await aSubscription(world, id, 3)
  await visitor.visit(`/customers/${id}/relationships`)
  await page.getByRole('button', { name: say('relationships.end') }).click()
  await expect(page.getByText(say('relationships.bound'))).toBeVisible()
  await visitor.look('relationship-bound')

  await visitor.visit('/customers/relationship-request')
  await page.getByRole('button', { name: say('request.create') }).click()
  await expect(page.getByText(say('request.waiting'))).toBeVisible()
  await visitor.look('relationship-request')
  const link = new URL(await page.getByRole('textbox', { name: /2021/ }).inputValue())
  await page.goto(`${root()}${link.pathname}${link.search}`)
  await visitor.look('relationship-accept')
  await page.locator('input[name="domain"]').fill('nobody.onmicrosoft.com')
  await page.locator('input[name="password"]').fill(randomUUID())
  await page.locator('form button').click()
  await expect(page.getByRole('alert')).toBeVisible()
  await visitor.look('relationship-accept-wrong')
  const { companyProfile, userCredentials } = await aCustomer(world.other('us'), { hasAgreement: false })
  await page.locator('input[name="domain"]').fill(companyProfile.domain)
  await page.locator('input[name="password"]').fill(userCredentials?.password ?? '')
  await page.locator('form button').click()
  await expect(page.locator('#accepted h1')).toBeFocused()
  await visitor.look('relationship-accepted')
  await page.reload()
  await expect(page.locator('form')).toHaveCount(0)
  await visitor.look('relationship-used')
  await visitor.visit('/customers/relationship-request')
  await expect(page.getByRole('main').getByRole('link', { name: 'Tallmons Verkstad AB' })).toBeVisible()
  await visitor.look('relationship-request-accepted')
  await page.goto(`${root()}/sandbox/relationshiprequests/nonsense`)
  await visitor.look('relationship-unknown')
})

test('an indirect provider chooses a reseller', async ({ visitor }) => {
  const { page } = visitor
  const provider = world.other('provider')
  await visitor.signIn(provider.person('AdminAgent'), '/customers/new')
  await page.locator('select[name="resellerId"]').selectOption({ label: 'Pärnu Pilved OÜ' })
  await visitor.settled()
  await visitor.look('new-customer-reseller')
  await visitor.visit('/settings')
  await visitor.look('settings-provider')
  await page.getByRole('link', { name: 'Pärnu Pilved OÜ' }).click()
  await page.waitForURL(/reseller=/)
  await visitor.settled()
  await visitor.look('customers-of-reseller')
})

test('the settings of an indirect reseller', async ({ visitor }) => {
  await visitor.signIn(world.other('reseller').person('AdminAgent'), '/settings')
  await visitor.look('settings-reseller')
})

test('the government cloud and the settings of a direct partner', async ({ visitor }) => {
  const { page, say } = visitor
  const us = world.other('us')
  const { id } = await aCustomer(us, { hasAgreement: false })
  await visitor.signIn(us.person('AdminAgent'), `/customers/${id}/qualifications`)
  await page.locator('main section').nth(1).getByRole('button').click()
  await expect(page.getByRole('combobox', { name: say('qualifications.code') })).toBeVisible()
  await visitor.look('qualifications-government')
  await visitor.visit('/settings')
  await visitor.look('settings')
  await page.locator('main section').nth(1).getByRole('button').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await visitor.look('settings-edit')
})
