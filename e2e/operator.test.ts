import { becomes, there } from './support/operator.ts'
import { expect, test } from './support/portal.ts'
import { aCustomer, aWorld, operatorsPerson } from './support/world.ts'

const october = '2021-10-01T09:00:00Z'

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

test('the operator is asked for nothing that is a partner’s, wherever they begin', async ({ visitor }) => {
  const { page, say } = visitor
  const refused: string[] = []
  page.on('response', (answer) => {
    if (answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`)
  })
  await visitor.signInByHand(operatorsPerson())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('operator.home.title'))
  for (const at of ['/', '/customers']) await visitor.visit(at)
  expect(refused).toEqual([])
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
