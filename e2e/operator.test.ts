import { writeFileSync } from 'node:fs'
import type { Visitor } from './support/portal.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, operatorsPerson, type Person, type World } from './support/world.ts'

const october = '2021-10-01T09:00:00Z'
const there = (world: World) => `?environment=${encodeURIComponent(world.environment.name)}`

/** Leaves the portal, the directory too, and comes back as somebody else. */
async function becomes(visitor: Visitor, person: Person): Promise<void> {
  await visitor.page.evaluate('sessionStorage.clear()')
  await visitor.page.context().clearCookies()
  await visitor.signIn(person)
}

test('a promotion that is written with its effect in view is on the partner’s page of the product', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const customer = await aCustomer(world)
  await aCustomer(world, { companyName: 'Heron Quay Studio' })
  await visitor.signIn(operatorsPerson(), `/operator/promotions/new${there(world)}`)
  await page.locator('input[name="name"]').fill('Office autumn')
  await page.locator('input[name="id"]').fill('AUTUMN:0001:AUTUMN0001A')
  await page.locator('input[name="startDate"]').fill('2021-10-01T00:00:00')
  await page.getByRole('button', { name: say('operator.promotion.addProduct') }).click()
  await page.getByRole('combobox', { name: say('operator.promotion.productId') }).fill('CFQ7KTC00040')
  await page.getByRole('textbox', { name: say('operator.promotion.skuId') }).fill('0001')
  await page.getByRole('textbox', { name: say('operator.promotion.percent') }).fill('12.5')
  await expect(page.getByText('2 of 2 customers')).toBeVisible()
  await page.locator('input[name="maxSeats"]').fill('20')
  await expect(page.getByText('0 of 2 customers')).toBeVisible()
  await page.locator('input[name="maxSeats"]').fill('200')
  await expect(page.getByText('2 of 2 customers')).toBeVisible()
  await page.locator('main button[type="submit"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Office autumn')
  await expect(page.getByText(/written by operator@kontor\.example/)).toBeVisible()

  await becomes(visitor, world.person('SalesAgent'))
  await visitor.visit(`/customers/${customer.id}/catalogue/CFQ7KTC00040/0001`)
  await expect(page.getByText('12.5%').first()).toBeVisible()
  await expect(page.getByText('Office autumn').first()).toBeVisible()
})

test('what is wrong with a promotion is said at its field, and nothing is written', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  await visitor.signIn(operatorsPerson())
  const id = 'KTCPROMO0020:0001:KTCPROMO002A'
  await visitor.visit(`/operator/promotions/${encodeURIComponent(id)}${there(world)}`)
  await page.locator('input[name="endDate"]').fill('2021-01-01T00:00:00')
  await page.locator('textarea[name="markets"]').fill('SE, XX')
  const end = page.locator('input[name="endDate"]')
  await expect(end).toHaveAttribute('aria-invalid', 'true')
  await expect(page.locator('textarea[name="markets"]')).toHaveAttribute('aria-invalid', 'true')
  await page.locator('main button[type="submit"]').click()
  await expect(end).toBeFocused()
  await expect(page.getByText(say('operator.saving.saved'))).toHaveCount(0)
  const { environmentId, markets } = await world.operator.get('/operator/v1/promotions/{promotionId}', {
    params: { path: { promotionId: id }, query: { environment: world.environment.id } },
  })
  expect([environmentId, markets]).toEqual([undefined, undefined])
})

test('an edit does not undo what somebody else wrote meanwhile, and what was typed stays', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const promotionId = 'KTCPROMO0020:0001:KTCPROMO002A'
  const at = { path: { promotionId }, query: { environment: world.environment.id } }
  const read = () => world.operator.get('/operator/v1/promotions/{promotionId}', { params: at })
  await visitor.signIn(
    operatorsPerson(),
    `/operator/promotions/${encodeURIComponent(promotionId)}${there(world)}`,
  )
  await page.locator('input[name="name"]').fill('Mine')
  const { attributes: _, environmentId: __, ...document } = await read()
  await world.operator.put('/operator/v1/promotions/{promotionId}', {
    params: at,
    body: { ...document, name: 'Theirs' },
  })
  await page.locator('main button[type="submit"]').click()
  const refusal = page.getByRole('alert').filter({ hasText: say('operator.saving.failed') })
  await expect(refusal).toContainText(say('fault.said.stale'))
  await expect(refusal).toContainText(say('fault.remedy.stale'))
  await expect(page.locator('input[name="name"]')).toHaveValue('Mine')
  expect((await read()).name).toBe('Theirs')
})

test('an import changes nothing until what it would change was seen and confirmed', async ({
  visitor,
}, info) => {
  const { page } = visitor
  const world = await aWorld(october)
  const promotionId = 'KTCPROMO0020:0001:KTCPROMO002A'
  const read = () =>
    world.operator.get('/operator/v1/promotions/{promotionId}', {
      params: { path: { promotionId }, query: { environment: world.environment.id } },
    })
  const { attributes: _, environmentId: __, ...document } = await read()
  const file = info.outputPath('promotions.json')
  writeFileSync(file, JSON.stringify({ promotions: [{ ...document, name: 'Renamed' }] }))
  await visitor.signIn(operatorsPerson(), `/operator/promotions/import${there(world)}`)
  await page.locator('input[type="file"]').setInputFiles(file)
  const difference = page.getByRole('table', { name: 'What changes in Renamed' })
  await expect(difference.getByRole('row', { name: `name ${document.name} Renamed` })).toBeVisible()
  await expect(difference.getByRole('row')).toHaveCount(2)
  expect((await read()).name).toBe(document.name)

  await page.getByRole('button', { name: 'Import 1 promotion' }).click()
  await expect(page.getByText('Imported: 1 promotion.')).toBeVisible()
  expect((await read()).name).toBe('Renamed')
})

test('what is exported is imported again without a difference', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  await visitor.signIn(operatorsPerson(), `/operator/promotions${there(world)}`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: say('operator.promotions.export') }).click()
  const file = await (await download).path()
  await visitor.visit(`/operator/promotions/import${there(world)}`)
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.getByText('The file changes nothing: everything in it is there already.')).toBeVisible()
})

test('a vetting that is denied with a reason is read so by the partner', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const { id } = await aCustomer(world, { companyName: 'Falu Friskola' })
  await world.kontor.post('/v1/customers/{customerId}/qualifications', {
    params: { path: { customerId: id } },
    body: { qualification: 'Education', educationSegment: 'K12', website: 'https://friskolan.example' },
  })
  await visitor.signIn(operatorsPerson(), `/operator/reviews${there(world)}`)
  await page.getByRole('button', { name: /^Deny … Falu/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Deny' }).click()
  await expect(dialog).toContainText(say('operator.deny.reasonMissing'))
  await dialog.getByRole('combobox').fill('Not an Academic Domain')
  await dialog.getByRole('button', { name: 'Deny' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Nothing waits for a decision')).toBeVisible()

  await becomes(visitor, world.person('AdminAgent'))
  await visitor.visit(`/customers/${id}/qualifications`)
  await expect(page.getByRole('main')).toContainText('Not an Academic Domain')
})

test('a customer that is not allowed cannot buy, and how that came about is written down', async ({
  visitor,
}) => {
  const { page } = visitor
  const world = await aWorld(october)
  const { id } = await aCustomer(world)
  await visitor.signIn(operatorsPerson(), `/operator/reviews/customers/${id}${there(world)}`)
  await page.getByRole('combobox').selectOption('NotAllowed')
  await page.getByRole('button', { name: 'Save' }).click()
  const history = page.getByRole('listitem').filter({ hasText: 'operator@kontor.example' })
  await expect(history).toContainText('Validation status: Not allowed')
  const status = await world.kontor.get('/v1/customers/{customerId}/validationStatus', {
    params: { path: { customerId: id }, query: { type: 'account' } },
  })
  expect(status.status).toBe('NotAllowed')
})

test('a row that is put under a rule holds in that environment alone, and can be given back', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  await visitor.signIn(operatorsPerson(), `/operator/policies/cart-lifetime${there(world)}`)
  const hours = page.getByRole('textbox', { name: 'Hours' })
  await hours.fill('24')
  await page.locator('main button[type="submit"]').click()
  await expect(page.getByRole('button', { name: say('operator.policy.followDefaults') })).toBeVisible()
  const hoursIn = async (environment?: string) => {
    const { items } = await world.operator.get('/operator/v1/policies', {
      params: { query: environment === undefined ? {} : { environment } },
    })
    return items.find(({ name }) => name === 'cart-lifetime')?.value.hours
  }
  expect([await hoursIn(world.environment.id), await hoursIn()]).toEqual([24, 168])
  await page.getByRole('button', { name: say('operator.policy.followDefaults') }).click()
  await expect(hours).toHaveValue('168')
})

test('the operator’s rooms are not for partners, nor the partners’ for the operator', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  await visitor.signIn(world.person('AdminAgent'))
  await expect(page.getByRole('navigation').getByRole('link', { name: say('nav.reviews') })).toHaveCount(0)
  await visitor.visit('/operator/promotions')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('notForYou.title'))

  await becomes(visitor, operatorsPerson())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('operator.home.title'))
  await expect(page.getByRole('navigation').getByRole('link', { name: say('nav.customers') })).toHaveCount(0)
  await visitor.visit('/customers')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('notForYou.title'))
})

test('the environment that is chosen goes along from page to page', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  await visitor.signIn(operatorsPerson(), `/operator${there(world)}`)
  await page
    .getByRole('navigation')
    .getByRole('link', { name: say('nav.policies') })
    .click()
  await expect(page).toHaveURL(new RegExp(`/operator/policies\\?environment=${world.environment.name}$`))
  await expect(page.getByRole('button', { name: /^Environment: .*Oct 1, 2021/ })).toBeVisible()
})

test('a price that is put from a date on is what the partner sees from then on', async ({ visitor }) => {
  const { page } = visitor
  const world = await aWorld(october)
  const customer = await aCustomer(world)
  await visitor.signIn(operatorsPerson(), `/operator/catalogue/CFQ7KTC00010/0001${there(world)}&market=SE`)
  await page.getByRole('button', { name: 'Change the price of 1 year, billed monthly' }).click()
  const price = page.locator('input[name="unitPrice"]')
  await expect(price).toBeFocused()
  await price.fill('much')
  await price.press('Enter')
  await expect(price).toHaveAttribute('aria-invalid', 'true')
  await page.locator('input[name="from"]').fill('2021-10-01T00:00:00')
  await price.fill('299,50')
  await price.press('Enter')
  await expect(page.getByRole('row', { name: /1 year, billed monthly SEK 299\.50 .*In force/ })).toBeVisible()

  await becomes(visitor, world.person('SalesAgent'))
  await visitor.visit(`/customers/${customer.id}/catalogue/CFQ7KTC00010/0001`)
  await expect(page.getByText('SEK 299.50').first()).toBeVisible()
})

test('a market that is taken out is not sold in any more, and one that is new to the catalogue brings its currency', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const world = await aWorld(october)
  const customer = await aCustomer(world)
  await visitor.signIn(operatorsPerson(), `/operator/catalogue/CFQ7KTC00010/0001${there(world)}`)
  await page.getByRole('link', { name: say('operator.availabilities.edit') }).click()
  const markets = page.getByRole('textbox', { name: say('operator.promotion.markets') })
  await markets.fill('NO, DK, LI')
  await page.locator('main button[type="submit"]').click()
  await expect(markets).toBeFocused()
  await expect(page.getByRole('listitem').filter({ hasText: /^Commercial: LI/ })).toBeVisible()
  await markets.fill('NO, DK, LI:CHF')
  await page.getByRole('checkbox', { name: '3 years, billed at once' }).uncheck()
  const changes = page.getByRole('table', { name: say('operator.saving.changes') })
  await expect(changes.getByRole('row', { name: /^Commercial: DK, NO .*3 years/ })).toBeVisible()
  await page.locator('main button[type="submit"]').click()
  await expect(page.getByText(say('operator.saving.saved'))).toBeVisible()
  const { availabilities } = await world.operator.get('/operator/v1/products/{productId}/skus/{skuId}', {
    params: {
      path: { productId: 'CFQ7KTC00010', skuId: '0001' },
      query: { environment: world.environment.id },
    },
  })
  expect(availabilities.map(({ country, currency, terms }) => [country, currency, terms.length])).toEqual([
    ['DK', 'DKK', 5],
    ['LI', 'CHF', 5],
    ['NO', 'NOK', 5],
  ])

  await becomes(visitor, world.person('SalesAgent'))
  await visitor.visit(`/customers/${customer.id}/catalogue`)
  const sold = (sku: string) => page.getByRole('main').locator(`a[href$="/catalogue/${sku}"]`)
  await expect(sold('CFQ7KTC00020/0001')).toBeVisible()
  await expect(sold('CFQ7KTC00010/0001')).toHaveCount(0)
})

test('a partner whose agreement is taken back cannot buy until it is recorded again', async ({ visitor }) => {
  const { page } = visitor
  const world = await aWorld(october)
  const isSigned = async () => {
    const { items } = await world.operator.get('/operator/v1/partners', {
      params: { query: { environment: world.environment.id } },
    })
    return items.map(({ isAgreementSigned }) => isAgreementSigned)
  }
  await visitor.signIn(operatorsPerson(), `/operator/partners${there(world)}`)
  const agreement = page.getByRole('switch', { name: /^Fyrbåkens/ })
  await agreement.click()
  const question = page.getByRole('alertdialog')
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(agreement).toBeChecked()
  expect(await isSigned()).toEqual([true])
  await agreement.click()
  await question.getByRole('button', { name: 'Record' }).click()
  await expect(question).toHaveCount(0)
  await expect(agreement).not.toBeChecked()
  expect(await isSigned()).toEqual([false])
  await agreement.click()
  await expect(agreement).toBeChecked()
  await expect.poll(isSigned).toEqual([true])
})

test('a price sheet changes nothing until what it would change was seen and confirmed', async ({
  visitor,
}, info) => {
  const { page } = visitor
  const world = await aWorld(october)
  await visitor.signIn(operatorsPerson(), `/operator/catalogue/price-sheets${there(world)}`)
  const file = info.outputPath('prices.csv')
  writeFileSync(
    file,
    [
      'ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,EffectiveStartDate,EffectiveEndDate,ERP Price,Segment',
      'Suite,CFQ7KTC00010,0001,Suite,P1Y,Monthly,SE,SEK,300,1/1/2022 12:00:00 AM,,,Commercial',
    ].join('\r\n'),
  )
  await page.locator('input[type="file"]').setInputFiles(file)
  await expect(page.getByText(/Nothing is changed yet. The sheet would change/)).toBeVisible()
  const own = async () => {
    const { items } = await world.operator.get('/operator/v1/prices', {
      params: { query: { environment: world.environment.id, item: 'CFQ7KTC00010:0001', market: 'SE' } },
    })
    return items.filter(({ environmentId }) => environmentId).map(({ unitPrice }) => unitPrice)
  }
  expect(await own()).toEqual([])
  await page.getByRole('button', { name: /^Import/ }).click()
  await expect(page.getByText(/^Imported: /)).toBeVisible()
  expect(await own()).toEqual([300])
})

for (const [name, choice] of [
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
] as const) {
  test(`the time line and the editors can be read in the ${name} theme`, async ({ visitor }) => {
    const { page } = visitor
    const world = await aWorld(october)
    await visitor.signIn(operatorsPerson())
    await page.getByRole('button', { name: /^Signed in as/ }).click()
    await page.getByRole('menuitemradio', { name: choice }).click()
    await page.keyboard.press('Escape')
    for (const [address, picture] of [
      ['policies', 'policies'],
      ['promotions/KTCPROMO0010%3A0001%3AKTCPROMO001A', 'promotion'],
      ['catalogue/CFQ7KTC00010/0001', 'sku'],
    ]) {
      await visitor.visit(`/operator/${address}${there(world)}`)
      await visitor.look(`operator-${picture}-${name}`)
    }
  })
}
