import { expect, test } from './support/portal.ts'
import { aWorld } from './support/world.ts'

test('a partner changes how its support is reached, and its own people see it', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld('2021-10-01T09:00:00Z')
  await visitor.signIn(world.person('AdminAgent'), '/settings')
  await page.getByRole('button', { name: 'Edit support' }).click()
  const phone = page.getByRole('dialog').getByRole('textbox', { name: say('customer.phoneNumber') })
  await phone.fill('+46 23 123 45')
  await page.getByRole('button', { name: say('action.save') }).click()
  await expect(page.getByText('+46 23 123 45')).toBeVisible()
  const support = await world.kontor.get('/v1/profiles/support')
  expect(support.telephone).toBe('+46 23 123 45')
})

test('a provider checks whether a reseller has signed, and is told why one has not', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld('2021-10-01T09:00:00Z', [
    { key: 'provider', name: 'Saimaa Distribution Oy', country: 'FI', programme: 'indirect_provider' },
    {
      key: 'reseller',
      name: 'Pärnu Pilved OÜ',
      country: 'EE',
      programme: 'indirect_reseller',
      providerKey: 'provider',
    },
  ])
  await visitor.signIn(world.other('provider').person('SalesAgent'), '/settings')
  await expect(page.getByRole('row', { name: /Pärnu Pilved OÜ/ })).toContainText(say('reseller.signed'))
  const id = page.getByRole('textbox', { name: say('reseller.verifyId') })
  const check = async (typed: string) => {
    await id.fill(typed)
    await page.getByRole('button', { name: say('reseller.verify') }).click()
  }
  await check('0')
  await expect(page.getByText('No partner has this MPN id.')).toBeVisible()
  await check(world.partner.mpnId)
  await expect(page.getByText('This partner is not enrolled as an indirect reseller.')).toBeVisible()
})
