import { aSubscription } from './support/account.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, moveClock } from './support/world.ts'

test('a term that is over is said to have ended, and no page promises that it renews', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const world = await aWorld('2022-02-01T09:00:00Z')
  const { id } = await aCustomer(world)
  await aSubscription(world, id, 25)
  await moveClock(world, '2023-03-01T09:00:00Z')
  const main = page.getByRole('main')
  const ended = /^(The term ended on Feb 1, 2023|Perioden slutade 1 feb. 2023)\.$/
  const isPlain = async () => {
    await expect(main).toContainText(say('renewal.notYet'))
    await expect(main).not.toContainText(/Renews|Förnyas/)
  }

  await visitor.signIn(world.person('AdminAgent'))
  await expect(main.getByText(/^(Term ended|Period slut)$/)).toBeVisible()
  await isPlain()
  await visitor.look('home-ended-term')

  await visitor.visit(`/customers/${id}/subscriptions`)
  await expect(
    page.getByRole('cell', { name: /^(Term ended Feb 1, 2023|Perioden slutade 1 feb. 2023)$/ }),
  ).toBeVisible()
  await isPlain()
  await visitor.look('subscriptions-ended-term')

  await page.getByRole('table').getByRole('link').first().click()
  await visitor.settled()
  await expect(main.getByText(ended)).toBeVisible()
  const timeline = page.getByRole('list', { name: say('timeline.label') }).getByRole('listitem')
  await expect(timeline.filter({ hasText: /Term ended|Perioden slutade/ })).toContainText(/28 da/)
  await isPlain()
  await expect(page.getByRole('switch')).toHaveCount(0)
  await visitor.look('subscription-ended-term')

  const { items } = await world.kontor.get('/v1/customers/{customerId}/orders', {
    params: { path: { customerId: id } },
  })
  await visitor.visit(`/customers/${id}/confirmation?orders=${items[0]!.id}`)
  await expect(main.getByText(ended)).toBeVisible()
  await isPlain()
})
