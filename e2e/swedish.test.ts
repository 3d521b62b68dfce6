import { writeFileSync } from 'node:fs'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, operatorsPerson } from './support/world.ts'

/** What the server says in English is said in Swedish. */
test.use({ locale: 'sv-SE' })

const october = '2021-10-01T09:00:00Z'
const premium = 'catalogue/CFQ7KTC00070/0001'
/** Numbers have the language's own blank between thousands. */
const figures = (text: string) => new RegExp(text.replaceAll(' ', '[\\s\\u00a0]'))

test('more than is sold at once is kept out of the cart, and out of what is bought', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('SalesAgent'), `/customers/${id}/${premium}`)
  const seats = page.getByRole('spinbutton', { name: say('purchase.quantity') })
  const add = page.getByRole('button', { name: say('purchase.addToCart') })
  await seats.fill('400')
  await seats.blur()
  await expect(seats).toHaveAttribute('aria-invalid', 'true')
  await expect(add).toBeDisabled()
  await seats.fill('200')
  await seats.blur()
  await add.click()
  // The page of the SKU has a number of seats, too: it is the review's that is meant.
  await expect(page.getByRole('heading', { level: 1, name: say('cart.title') })).toBeVisible()
  await seats.fill('400')
  await seats.blur()
  await expect(page.getByText('400 kan inte köpas på en gång: antalet går från 1 till 300.')).toBeVisible()
  await expect(page.getByText('En rad kan inte säljas som den står')).toBeVisible()
  const buy = page.getByRole('button', { name: /^Köp/ })
  await expect(buy).toBeDisabled()
  await page.getByRole('button', { name: 'Minska till 300 platser' }).click()
  await expect(buy).toBeEnabled()
})

test('a refusal is said in Swedish, and one that has no Swedish is marked as English', async ({
  visitor,
}) => {
  const { page } = visitor
  const world = await aWorld(october)
  const { id } = await aCustomer(world)
  await visitor.signIn(
    world.person('SalesAgent'),
    `/customers/${id}/carts/5b4ea1b4-5f1c-4c4b-9f10-a6a3a8bd4a0a`,
  )
  await expect(page.getByRole('alert')).toContainText('Kundvagnen hittades inte, eller är för gammal.')

  await page.route('**/v1/customers/*/carts/*', (route) =>
    route.fulfill({ status: 400, json: { code: 4711, description: 'The cart is on fire' } }),
  )
  await page.reload()
  await expect(page.getByText('The cart is on fire')).toHaveAttribute('lang', 'en')
})

test('what is wrong with a promotion and with a row of a price sheet is said in Swedish', async ({
  visitor,
}, info) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const there = `?environment=${encodeURIComponent(world.environment.name)}`
  await visitor.signIn(operatorsPerson())
  const promotion = encodeURIComponent('KTCPROMO0020:0001:KTCPROMO002A')
  await visitor.visit(`/operator/promotions/${promotion}${there}`)
  await page.locator('textarea[name="markets"]').fill('SE, XX')
  await page.locator('main button[type="submit"]').click()
  await expect(page.getByRole('listitem').filter({ hasText: 'markets.1' })).toHaveText(
    'markets.1: en landskod med två bokstäver, som SE',
  )

  const file = info.outputPath('prices.csv')
  writeFileSync(
    file,
    [
      'ProductId,SkuId,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate',
      'CFQ7KTC00010,0001,P1Y,Monthly,SE,SEK,300,1/1/2022 12:00:00 AM',
      'CFQ7KTC00010,001,P1Y,Monthly,SE,SEK,much,1/1/2022 12:00:00 AM',
    ].join('\r\n'),
  )
  await visitor.visit(`/operator/catalogue/price-sheets${there}`)
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.getByText(say('operator.import.added'), { exact: true })).toBeVisible()
  await expect(page.getByText('Rad 3: SkuId är ”001”, tillåtet: fyra bokstäver och siffror')).toBeVisible()
  await expect(page.getByText('Rad 3: UnitPrice är ”much”, tillåtet: ett belopp')).toBeVisible()
})

test('seats beyond the promotion are refused in Swedish, with how many would fit', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('SalesAgent'), `/customers/${id}/catalogue/CFQ7KTC00010/0001`)
  const seats = page.getByRole('spinbutton', { name: say('purchase.quantity') })
  await seats.fill('2000')
  await seats.blur()
  await page.getByRole('button', { name: say('purchase.addToCart') }).click()
  await page.getByRole('button', { name: /^Köp för/ }).click()
  await page.waitForURL(/\/confirmation/)
  await visitor.visit(`/customers/${id}/subscriptions`)
  await page.getByRole('table').getByRole('link', { name: 'Microsoft 365 E3' }).click()
  const wanted = page.getByRole('spinbutton', { name: say('subscription.newSeats') })
  await wanted.fill('2500')
  await wanted.blur()
  await page.getByRole('button', { name: figures('Lägg till 500 platser') }).click()
  const refusal = page.getByRole('alert').filter({ hasText: say('subscription.seatsUnchanged') })
  await expect(refusal).toContainText('500 platser till är fler än kampanjen tillåter: 400 får plats.')
})
