import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, type World } from './support/world.ts'

/** The offers of the announcements of the month. */
const november = '2020-11-18T09:00:00Z'
const teamsRoomsPremium = '5db9aa31-f039-4740-b122-a33514e4c492'
const projectServiceAutomation = '0f12de6a-8d77-5954-acd0-a6c631b6dd62'
const projectOperationsAttach = 'b1e9831e-abc5-570c-b4d4-f98a35f1c7ba'
const businessVoice = 'c4c74e99-6bb1-558b-b493-8ef092e2225b'

let world: World
test.beforeAll(async () => {
  world = await aWorld(november)
})

test('what the announcements say of their offers', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  const main = page.getByRole('main')
  await visitor.signIn(world.person('SalesAgent'), `/customers/${id}/catalogue/offers/${teamsRoomsPremium}`)
  await expect(page.getByRole('table', { name: say('item.comparison') })).toContainText('Managed Services')
  await visitor.look('offer-compared')

  await visitor.visit(`/customers/${id}/catalogue/offers/${projectOperationsAttach}`)
  await expect(main).toContainText('109108477')
  await expect(main.getByLabel(/The customer does not have it|Kunden har den inte/).first()).toBeVisible()
  await visitor.look('offer-dual-use')

  await visitor.visit(`/customers/${id}/catalogue/offers/${businessVoice}`)
  await expect(main).toContainText('300')
  await visitor.look('offer-most-seats')

  await visitor.visit(`/customers/${id}/catalogue/offers/${projectServiceAutomation}`)
  await expect(main.getByText(say('purchase.notNow'))).toBeVisible()
  await visitor.look('offer-replaced')
  await main.getByRole('link', { name: 'Dynamics 365 Project Operations' }).first().click()
  await expect(
    page.getByRole('heading', { name: 'Dynamics 365 Project Operations', exact: true }),
  ).toBeVisible()
})
