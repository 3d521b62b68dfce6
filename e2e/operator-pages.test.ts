import { writeFileSync } from 'node:fs'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, operatorsPerson, type World } from './support/world.ts'

let world: World
let schoolId: string
test.beforeAll(async () => {
  world = await aWorld('2021-10-01T09:00:00Z')
  for (const companyName of ['Tallmons Verkstad AB', 'Heron Quay Studio', 'Åsnen Kanot AB'])
    await aCustomer(world, { companyName })
  const school = await aCustomer(world, { companyName: 'Falu Friskola' })
  schoolId = school.id
  await world.kontor.post('/v1/customers/{customerId}/qualifications', {
    params: { path: { customerId: school.id } },
    body: { qualification: 'Education', educationSegment: 'K12', website: 'https://friskolan.example' },
  })
  const museum = await aCustomer(world, { companyName: 'Bergslagens Museum' })
  await world.kontor.post('/v1/customers/{customerId}/qualifications', {
    params: { path: { customerId: museum.id } },
    body: { qualification: 'Education', educationSegment: 'Museum' },
  })
})

const there = () => `?environment=${encodeURIComponent(world.environment.name)}`
const launch = encodeURIComponent('KTCPROMO0010:0001:KTCPROMO001A')

test.beforeEach(async ({ visitor }) => {
  await visitor.signIn(operatorsPerson())
})

test('the operator’s home and environments', async ({ visitor }) => {
  const { page } = visitor
  await visitor.look('operator-home-shared')
  await visitor.visit(`/operator${there()}`)
  await visitor.look('operator-home')
  await visitor.visit('/operator/environments')
  await visitor.look('operator-environments')
  await visitor.visit('/customers')
  await visitor.look('not-for-you')
  await visitor.visit('/operator/reviews')
  await visitor.look('operator-no-environment')
  await page.getByRole('button', { name: /^(Environment|Miljö):/ }).click()
  await expect(page.getByRole('menuitemradio').first()).toBeFocused()
})

test('promotions, as the operator sees and edits them', async ({ visitor }, info) => {
  const { page, say } = visitor
  await visitor.visit(`/operator/promotions${there()}`)
  await visitor.look('operator-promotions')
  await visitor.visit(`/operator/promotions/new${there()}`)
  await visitor.look('operator-promotion-new')
  await visitor.visit(`/operator/promotions/${launch}${there()}`)
  await visitor.look('operator-promotion')
  await page.locator('input[name="maxSeats"]').fill('10')
  await page.locator('input[name="endDate"]').fill('2021-01-01T00:00:00')
  await expect(page.getByText(say('operator.preview.wrong'))).toBeVisible()
  await visitor.look('operator-promotion-wrong')
  await page.locator('input[name="endDate"]').fill('2022-01-01T00:00:00')
  await expect(page.getByText(say('operator.preview.wrong'))).toHaveCount(0)
  await visitor.settled()
  await page.locator('main button[type="submit"]').click()
  await expect(page.getByText(say('operator.saving.saved'))).toBeVisible()
  await visitor.settled()
  await visitor.look('operator-promotion-saved')
  await page.getByRole('button', { name: say('operator.promotion.withdraw') }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await visitor.look('operator-promotion-withdraw')

  await visitor.visit(`/operator/promotions/import${there()}`)
  await visitor.look('operator-import')
  const stored = await world.operator.get('/operator/v1/promotions/{promotionId}', {
    params: { path: { promotionId: 'KTCPROMO0020:0001:KTCPROMO002A' } },
  })
  const { attributes: _, environmentId: __, ...document } = stored
  const file = info.outputPath('promotions.json')
  writeFileSync(
    file,
    JSON.stringify({
      promotions: [
        { ...document, name: 'Microsoft 365 E5 autumn', endDate: '2022-03-31T23:59:59Z' },
        { ...document, id: 'KTCPROMONEW1:0001:KTCPROMONEW1A', name: 'Microsoft 365 E5 spring' },
      ],
    }),
  )
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.getByText(say('operator.import.added'), { exact: true })).toBeVisible()
  await visitor.look('operator-import-difference')
  writeFileSync(file, JSON.stringify({ promotions: [{ ...document, markets: ['XX'], endDate: 'soon' }] }))
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.getByText(say('operator.import.refused'), { exact: true })).toBeVisible()
  await visitor.look('operator-import-refused')
})

test('the reviews', async ({ visitor }) => {
  const { page } = visitor
  await visitor.visit(`/operator/reviews${there()}`)
  await visitor.look('operator-reviews')
  await page.getByRole('button', { name: /^(Deny|Avslå) … Falu/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await visitor.look('operator-deny')
  await visitor.visit(`/operator/reviews/accounts${there()}`)
  await visitor.look('operator-accounts')
  await world.operator.put('/operator/v1/customers/{customerId}/validationStatus', {
    params: { path: { customerId: schoolId } },
    body: { status: 'UnderReview' },
  })
  await visitor.visit(`/operator/reviews/customers/${schoolId}${there()}`)
  await visitor.look('operator-customer')
})

test('the rules, the screened countries and the partners', async ({ visitor }) => {
  const { page, say } = visitor
  await visitor.visit(`/operator/policies${there()}`)
  await visitor.look('operator-policies')
  await visitor.visit(`/operator/policies/cancellation-window${there()}`)
  await visitor.look('operator-policy')
  await visitor.visit(`/operator/policies/screened-countries${there()}`)
  await visitor.look('operator-countries')
  await page.getByRole('button', { name: say('operator.countries.add') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await visitor.look('operator-country')
  await visitor.visit(`/operator/partners${there()}`)
  await visitor.look('operator-partners')
  await page.getByRole('button', { name: say('operator.partners.new') }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await visitor.look('operator-partner-new')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: /Fyrbåkens/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await visitor.look('operator-flights')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('switch', { name: /Fyrbåkens/ }).click()
  await expect(page.getByRole('alertdialog')).toBeVisible()
  await visitor.look('operator-agreement')
})

test('products and prices', async ({ visitor }) => {
  const { page, say } = visitor
  await visitor.visit(`/operator/catalogue${there()}`)
  await visitor.look('operator-catalogue')
  await visitor.visit(`/operator/catalogue${there()}&part=offers&search=voice`)
  await visitor.look('operator-offers')
  await visitor.visit(`/operator/catalogue/CFQ7KTC00010${there()}`)
  await visitor.look('operator-product')
  await visitor.visit(`/operator/catalogue/CFQ7KTC00010/0001${there()}&market=SE`)
  await visitor.look('operator-sku')
  await page.locator('input[name="unitPrice"]').fill('300')
  await page.locator('input[name="unitPrice"]').press('Enter')
  await expect(page.getByRole('status')).toBeVisible()
  await visitor.settled()
  await visitor.look('operator-sku-priced')
  await visitor.visit(`/operator/catalogue/CFQ7KTC00010/0001/availabilities${there()}`)
  await visitor.look('operator-availabilities')
  const markets = page.getByRole('textbox', { name: say('operator.promotion.markets') })
  await markets.fill('NO, SE:EUR, XX')
  await page.locator('main button[type="submit"]').click()
  await expect(markets).toHaveAttribute('aria-invalid', 'true')
  await visitor.look('operator-availabilities-wrong')
  await visitor.visit(`/operator/catalogue/offers/3c7fba86-6f8e-5c89-9af4-f5f2da41537c${there()}`)
  await visitor.look('operator-offer')
})

test('a price sheet', async ({ visitor }, info) => {
  const { page, say } = visitor
  await visitor.visit(`/operator/catalogue/price-sheets${there()}`)
  await visitor.look('operator-sheets-none')
  const file = info.outputPath('prices.csv')
  writeFileSync(
    file,
    [
      'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate,EffectiveEndDate,ERP Price,Segment',
      'Suite,CFQ7KTC00010,0001,Suite,P1Y,Monthly,SE,SEK,300,1/1/2022 12:00:00 AM,,310,Commercial',
      'Suite,CFQ7KTC00010,0001,Suite,P1Y,Monthly,SE,SEK,much,1/1/2023 12:00:00 AM,,,Commercial',
    ].join('\r\n'),
  )
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.getByText(say('operator.import.added'), { exact: true })).toBeVisible()
  await visitor.settled()
  await visitor.look('operator-sheet')
  await visitor.visit(`/operator/catalogue/price-sheets${there()}`)
  await visitor.look('operator-sheets')
})
