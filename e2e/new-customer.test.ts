import { expect, test } from './support/portal.ts'
import { aWorld } from './support/world.ts'

test('the country starts as the partner’s own, and what is typed takes its place', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld('2021-10-01T09:00:00Z')
  await visitor.signIn(world.person('AdminAgent'), '/customers/new')
  const country = page.getByRole('combobox', { name: say('customer.country') })
  await expect(country).toHaveValue('Sweden')
  await country.click()
  await page.keyboard.type('Norw')
  await page.getByRole('option', { name: 'Norway' }).click()
  await expect(country).toHaveValue('Norway')
  await country.blur()
  await expect(country).toHaveValue('Norway')
})

test('an Armenian customer is asked for its number under its own name, and created when it is right', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const world = await aWorld('2021-10-01T09:00:00Z')
  await visitor.signIn(world.person('AdminAgent'), '/customers/new')
  await page.getByRole('combobox', { name: say('customer.country') }).pressSequentially('Armen')
  await page.getByRole('option', { name: 'Armenia' }).click()

  const number = page.getByRole('textbox', { name: /հանրային ծառայության համարանիշը/ })
  await expect(page.getByText('UNN/Public service number (8 or 10 digits)')).toBeVisible()
  const fill = (id: string, text: string) =>
    page.getByRole('textbox', { name: say(id), exact: true }).fill(text)
  await fill('customer.companyName', 'Լճափ Յոգա')
  await fill('customer.domain', `ljap${Date.now().toString(36)}`)
  await fill('customer.addressLine1', 'Abovyan 4')
  await fill('customer.city', 'Yerevan')
  await fill('customer.postalCode', '0010')
  await fill('customer.firstName', 'Ani')
  await fill('customer.middleName', 'G')
  await fill('customer.lastName', 'Petrosyan')
  await fill('customer.email', 'ops@ljap.example')
  await number.fill('1234-5678')
  const create = page.getByRole('button', { name: say('newCustomer.create') })
  await create.click()
  await expect(number).toBeFocused()
  await expect(number).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('textbox', { name: say('customer.phoneNumber') })).toHaveAttribute(
    'aria-invalid',
    'true',
  )

  await number.fill('12345678')
  await page.getByRole('textbox', { name: say('customer.phoneNumber') }).fill('+374 10 123456')
  let created = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/v1/customers')) created++
  })
  await create.dblclick()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText(say('newCustomer.credentialsOnce'))
  await dialog.getByRole('button', { name: say('newCustomer.continue') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Լճափ Յոգա')
  await expect(page.getByText('12345678', { exact: true })).toBeVisible()
  expect(created, 'by a double click').toBe(1)
})
