import { aSubscription } from './support/account.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, type World } from './support/world.ts'

/** New commerce with its promotions, seen on the preview. */
const october = '2021-10-01T09:00:00Z'
const launch = 'Microsoft 365 E3 launch'

/** Numbers are written with the language's own mark between thousands. */
const figures = (text: string) => new RegExp(text.replaceAll(' ', '[\\s\\u00a0]').replaceAll('_', '[^\\d]?'))

const languages = [
  {
    locale: 'en-US',
    words: {
      oneMonth: '1 month, billed monthly',
      reduceAndYear: figures('Reduce to 2_400 seats and choose 1 year, billed monthly'),
      doesNotApply: `${launch} does not apply`,
      applies: `${launch} applies`,
      buy: /^Buy for/,
      keeps: figures(`${launch} is still in force on that day`),
      addBeyond: figures('Add 500 seats'),
      refused: figures('400 would fit'),
      addWhatFits: figures('^Add 400 seats'),
      nowHas: figures('It has 2_400 seats now'),
    },
  },
  {
    locale: 'sv-SE',
    words: {
      oneMonth: '1 månad, faktureras månadsvis',
      reduceAndYear: figures('Minska till 2_400 platser och välj 1 år, faktureras månadsvis'),
      doesNotApply: `${launch} gäller inte`,
      applies: `${launch} gäller`,
      buy: /^Köp för/,
      keeps: figures(`${launch} gäller fortfarande den dagen`),
      addBeyond: figures('Lägg till 500 platser'),
      refused: figures('400'),
      addWhatFits: figures('^Lägg till 400 platser'),
      nowHas: figures('Den har nu 2_400 platser'),
    },
  },
]

for (const { locale, words } of languages) {
  test.describe(locale, () => {
    test.use({ locale })

    test('a sales agent sees why a promotion does not apply, makes it fit, buys, and grows up to its limit', async ({
      visitor,
    }) => {
      const { page, say } = visitor
      const world = await aWorld(october)
      const { id } = await aCustomer(world)
      const main = page.getByRole('main')
      await visitor.signIn(world.person('SalesAgent'), `/customers/${id}/catalogue`)
      const row = main
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'Microsoft 365 E3' }) })
      await expect(row.first()).toContainText(/[−-]15/)
      await main.getByRole('link', { name: 'Microsoft 365 E3', exact: true }).first().click()
      await expect(main.getByRole('region', { name: launch })).toContainText(figures('2_400'))

      const seats = page.getByRole('spinbutton')
      await seats.fill('3000')
      await seats.blur()
      await page.getByRole('radio', { name: words.oneMonth }).check()
      const whyNot = main.getByRole('table', { name: words.doesNotApply })
      await expect(whyNot).toContainText(words.oneMonth)
      await expect(whyNot).toContainText(figures('3_000'))
      await page.getByRole('button', { name: words.reduceAndYear }).click()
      await expect(main.getByText(words.applies, { exact: true })).toBeVisible()
      await expect(seats).toHaveValue('2400')

      await seats.fill('2000')
      await seats.blur()
      await page.getByRole('button', { name: say('purchase.addToCart') }).click()
      await page.waitForURL(/\/carts\//)
      await expect(main.getByText(words.applies, { exact: true })).toBeVisible()
      await page.getByRole('button', { name: words.buy }).click()
      await page.waitForURL(/\/confirmation/)
      await expect(main).toContainText(launch)
      await expect(main.getByText(words.keeps)).toBeVisible()

      await visitor.visit(`/customers/${id}/orders`)
      await expect(page.getByRole('table')).toContainText(launch)
      await page.getByRole('table').getByRole('link').first().click()
      await expect(page.getByRole('table')).toContainText(launch)
      await visitor.visit(`/customers/${id}/subscriptions`)
      await expect(page.getByRole('table')).toContainText(launch)
      await page.getByRole('table').getByRole('link', { name: 'Microsoft 365 E3' }).click()

      await page.getByRole('spinbutton', { name: say('subscription.newSeats') }).fill('2500')
      await page.getByRole('spinbutton', { name: say('subscription.newSeats') }).blur()
      await page.getByRole('button', { name: words.addBeyond }).click()
      const refusal = page.getByRole('alert').filter({ hasText: say('subscription.seatsUnchanged') })
      await expect(refusal).toContainText('2002')
      await expect(refusal).toContainText(words.refused)
      await page.getByRole('button', { name: words.addWhatFits }).click()
      await expect(main.getByText(words.nowHas)).toBeVisible()

      const { items } = await world.kontor.get('/v1/customers/{customerId}/subscriptions', {
        params: { path: { customerId: id } },
      })
      expect(items.map(({ quantity }) => quantity)).toEqual([2400])
    })
  })
}

/** Ends a promotion, and with it its price for seats that are added. */
async function endPromotion({ operator, environment }: World, promotionId: string): Promise<void> {
  const query = { environment: environment.id }
  const at = { params: { path: { promotionId }, query } }
  const promotion = await operator.get('/operator/v1/promotions/{promotionId}', at)
  await operator.put('/operator/v1/promotions/{promotionId}', {
    ...at,
    body: { ...promotion, endDate: '2021-09-30T23:59:59Z' },
  })
  await operator.put('/operator/v1/policies/{name}', {
    params: { path: { name: 'promotion-seat-increase' }, query },
    body: { rows: [{ value: { keepsPromotionPrice: false } }] },
  })
}

test('seats that were shown at the promotion price are not added at another', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const { id } = await aCustomer(world)
  await aSubscription(world, id, 10)
  await visitor.signIn(world.person('SalesAgent'), `/customers/${id}/subscriptions`)
  await page.getByRole('table').getByRole('link').first().click()
  const seats = page.getByRole('spinbutton', { name: say('subscription.newSeats') })
  await seats.fill('15')
  await seats.blur()
  await expect(page.getByText('The 5 added seats are at the promotion price.')).toBeVisible()

  await endPromotion(world, 'KTCPROMO0010:0001:KTCPROMO001A')
  await page.getByRole('button', { name: 'Add 5 seats' }).click()
  await expect(page.getByRole('alert')).toContainText(say('fault.said.seatsDiffer'))
  const { items } = await world.kontor.get('/v1/customers/{customerId}/subscriptions', {
    params: { path: { customerId: id } },
  })
  expect(items.map(({ quantity }) => quantity)).toEqual([10])
})
