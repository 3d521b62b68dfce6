import { aSubscription } from './support/account.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld } from './support/world.ts'

test('a day with something to do', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld('2021-10-01T09:00:00Z')
  const { id } = await aCustomer(world)
  await aSubscription(world, id, 25)
  await aCustomer(world, { companyName: 'Gråsten Redovisning AB', hasAgreement: false })
  await visitor.signIn(world.person('SalesAgent'))
  await expect(page.getByRole('link', { name: /25 (seats|platser)/ })).toBeVisible()
  await expect(page.getByRole('link', { name: say('agreements.confirm') })).toBeVisible()
  await expect(page.getByRole('list', { name: say('home.renewals') })).toContainText('25')
  await visitor.look('home-attention')
})
