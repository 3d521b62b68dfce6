import { aCustomerFromBefore, beforeScreening } from './support/account.ts'
import { expect, test, type Visitor } from './support/portal.ts'
import { aCustomer, aWorld, root, type World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await aWorld('2021-10-01T09:00:00Z', [
    { key: 'provider', name: 'Saimaa Distribution Oy', country: 'FI', programme: 'indirect_provider' },
    {
      key: 'reseller',
      name: 'Pärnu Pilved OÜ',
      country: 'EE',
      programme: 'indirect_reseller',
      providerKey: 'provider',
    },
    { key: 'other', name: 'Vättern Data AB', country: 'SE', programme: 'direct_bill' },
  ])
})

const field = ({ page, say }: Visitor, id: string) =>
  page.getByRole('textbox', { name: say(id), exact: true })

test('a screened customer is asked for everything at once, and warned of what looks wrong without being refused', async ({
  visitor,
}) => {
  const { page, say } = visitor
  await visitor.signIn(world.person('AdminAgent'), '/customers/new')
  await page.getByRole('combobox', { name: say('customer.country') }).pressSequentially('Russia')
  await page.getByRole('option', { name: 'Russia' }).click()
  const number = page.getByRole('textbox', { name: /Organization INN: ИНН/ })
  await expect(page.getByText('INN (9, 10, or 12 digits)')).toBeVisible()
  const create = page.getByRole('button', { name: say('newCustomer.create') })
  await create.click()
  const marked = page.locator('main [aria-invalid="true"]')
  await expect(marked).toHaveCount(9)
  for (const name of ['companyName', 'domainPrefix', 'registrationNumber', 'addressLine1', 'city']) {
    await expect(marked.and(page.locator(`[name="${name}"]`)), name).toBeVisible()
  }
  for (const name of ['firstName', 'lastName', 'email', 'phoneNumber']) {
    await expect(marked.and(page.locator(`[name="${name}"]`)), name).toBeVisible()
  }

  await field(visitor, 'customer.companyName').fill('Лесная')
  await field(visitor, 'customer.domain').fill(`les${Date.now().toString(36)}`)
  await field(visitor, 'customer.addressLine1').fill('Lenina 4')
  await field(visitor, 'customer.postalCode').fill('101000')
  await field(visitor, 'customer.city').fill('Moscow')
  await field(visitor, 'customer.firstName').fill('Ira')
  await field(visitor, 'customer.lastName').fill('Orlova')
  await field(visitor, 'customer.email').fill('ops@les.example')
  await number.fill('7712345678')
  await number.blur()
  await expect(page.getByText(say('customer.doubt.registrationNumber'))).toBeVisible()
  const phone = page.getByRole('textbox', { name: say('customer.phoneNumber') })
  await phone.fill('+7 200 000 00 00')
  await phone.blur()
  await expect(page.getByText(say('customer.doubt.phoneNumber'))).toBeVisible()
  await expect(page.locator('main [aria-invalid="true"]')).toHaveCount(0)

  await create.click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: say('newCustomer.continue') })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Лесная')
  await expect(page.getByText(say('customer.doubt.registrationNumber'))).toBeVisible()
})

test('a customer from before screening says that selling waits, until what is missing is filled in', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const earlier = await aWorld(beforeScreening)
  const { id } = await aCustomerFromBefore(earlier)
  await visitor.signIn(earlier.person('SalesAgent'), `/customers/${id}`)
  const waits = page.getByText(say('customer.sellingWaits'))
  await expect(waits).toBeVisible()
  await page.getByRole('button', { name: say('customer.fillIn') }).click()
  const number = page.getByRole('textbox', { name: /Organization INN/ })
  await expect(number).toBeFocused()
  const phone = page.getByRole('textbox', { name: say('customer.phoneNumber') })
  await expect(phone).toHaveAttribute('aria-invalid', 'true')
  await number.fill('12345678')
  await phone.fill('+374 10 561234')
  await page.getByRole('button', { name: say('action.save') }).click()
  await expect(waits).toHaveCount(0)
  await expect(page.getByText('12345678', { exact: true })).toBeVisible()
})

test('a customer accepts by the link in its own browser, and is then among the partner’s', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const customer = await aCustomer(world.other('other'), { companyName: 'Omberg Glas AB' })
  await visitor.signIn(world.person('SalesAgent'), '/customers/relationship-request')
  await page.getByRole('button', { name: say('request.create') }).click()
  await expect(page.getByText(say('request.waiting'))).toBeVisible()
  const link = new URL(await page.getByRole('textbox', { name: /^Link of/ }).inputValue())

  const theirs = await page.context().newPage()
  await theirs.goto(`${root()}${link.pathname}${link.search}`)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(
    `${world.partner.name} would like to be your reseller`,
  )
  const sign = async (password: string) => {
    await theirs.getByLabel('Your domain').fill(customer.companyProfile.domain)
    await theirs.getByLabel('Password of the user admin').fill(password)
    await theirs.getByRole('button').click()
  }
  await sign('not the password')
  await expect(theirs.getByRole('alert')).toHaveText(
    'The domain or the password is not right. Nothing was accepted.',
  )
  await sign(customer.userCredentials?.password ?? '')
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(
    `${world.partner.name} is your reseller now`,
  )
  await theirs.reload()
  await expect(theirs.getByText('This request has already been accepted')).toBeVisible()
  await theirs.close()

  await page.getByRole('link', { name: 'Omberg Glas AB' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Omberg Glas AB')
  await visitor.visit('/customers?search=omberg')
  await expect(page.getByRole('link', { name: 'Omberg Glas AB' })).toBeVisible()
})

test('a relationship ends with a question, and the customer leaves the list', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world, { companyName: 'Åsnen Kanot AB' })
  await visitor.signIn(world.person('AdminAgent'), `/customers/${id}/relationships`)
  await page.getByRole('button', { name: say('relationships.end') }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('End the relationship with Åsnen Kanot AB?')
  await dialog.getByRole('button', { name: say('relationships.end') }).click()
  await page.waitForURL(/\/customers$/)
  await visitor.settled()
  await expect(page.getByRole('link', { name: 'Åsnen Kanot AB' })).toHaveCount(0)
})

test('a provider’s new customer belongs to the reseller it chose', async ({ visitor }) => {
  const { page, say } = visitor
  await visitor.signIn(world.other('provider').person('AdminAgent'), '/customers/new')
  await page.getByRole('combobox', { name: say('customer.country') }).pressSequentially('Estonia')
  await page.getByRole('option', { name: 'Estonia' }).click()
  await page
    .getByRole('combobox', { name: say('reseller.choose') })
    .selectOption({ label: 'Pärnu Pilved OÜ' })
  await expect(page.getByText(say('reseller.signed'))).toBeVisible()
  await field(visitor, 'customer.companyName').fill('Emajõe Raamat')
  await field(visitor, 'customer.addressLine1').fill('Jõe 1')
  await page.getByRole('textbox', { name: say('customer.postalCode') }).fill('51001')
  await field(visitor, 'customer.city').fill('Tartu')
  await field(visitor, 'customer.firstName').fill('Mari')
  await field(visitor, 'customer.lastName').fill('Kask')
  await field(visitor, 'customer.email').fill('info@emajoe.example')
  await field(visitor, 'customer.domain').fill(`ema${Date.now().toString(36)}`)
  await page.getByRole('button', { name: say('newCustomer.create') }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: say('newCustomer.continue') })
    .click()
  await page.getByRole('link', { name: say('relationships.title') }).click()
  await expect(page.getByText('Pärnu Pilved OÜ')).toBeVisible()
})

test('education is asked for, denied with its reason, and asked for again', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world, { companyName: 'Kvarnholmens Bibliotek' })
  await visitor.signIn(world.person('SalesAgent'), `/customers/${id}/qualifications`)
  const education = page.getByRole('main').locator('section').filter({ hasText: 'Education' }).first()
  const cloud = page
    .getByRole('main')
    .locator('section')
    .filter({ hasText: 'Offers of the US Government' })
    .first()
  await education.getByRole('button', { name: 'Ask for it' }).click()
  await page.getByRole('combobox', { name: say('qualifications.segmentLabel') }).selectOption('Library')
  await page.getByRole('textbox', { name: say('qualifications.website') }).fill('https://bibliotek.example')
  await page.getByRole('button', { name: 'Send for vetting' }).click()
  await expect(education.getByText('In review')).toBeVisible()
  await expect(education.getByText('Library', { exact: true })).toBeVisible()
  await expect(cloud.getByText('Not together with Education: a customer is either.')).toBeVisible()

  await world.operator.put('/operator/v1/customers/{customerId}/qualifications/{qualification}', {
    params: { path: { customerId: id, qualification: 'Education' } },
    body: { vettingStatus: 'Denied', vettingReason: 'Not an eligible Library' },
  })
  await visitor.visit(`/customers/${id}/qualifications`)
  await expect(education.getByText('Denied')).toBeVisible()
  await expect(education.getByText('Reason: Not an eligible Library')).toBeVisible()
  await education.getByRole('button', { name: 'Ask again' }).click()
  await page
    .getByRole('combobox', { name: say('qualifications.segmentLabel') })
    .selectOption('HigherEducation')
  await page.getByRole('button', { name: 'Send for vetting' }).click()
  await expect(education.getByText('In review')).toBeVisible()
})

test('before the calls of today, education is asked for by the old one and seen when it is approved', async ({
  visitor,
}) => {
  const { page, say } = visitor
  const earlier = await aWorld('2020-11-20T09:00:00Z', [
    { key: 'plain', name: 'Vättern Data AB', country: 'SE', programme: 'direct_bill' },
  ])
  const plain = earlier.other('plain')
  const { id } = await aCustomer(plain, { hasAgreement: false })
  await visitor.signIn(plain.person('AdminAgent'), `/customers/${id}/qualifications`)
  await expect(page.getByText(say('qualifications.oldCall'))).toBeVisible()
  await page.getByRole('button', { name: 'Ask for it' }).first().click()
  await page.getByRole('button', { name: 'Send for vetting' }).click()
  await expect(page.getByRole('main').getByText(say('qualifications.asked'))).toBeVisible()
  await earlier.operator.put('/operator/v1/customers/{customerId}/qualifications/{qualification}', {
    params: { path: { customerId: id, qualification: 'Education' } },
    body: { vettingStatus: 'Approved' },
  })
  await visitor.visit(`/customers/${id}/qualifications`)
  await expect(page.getByText('Approved', { exact: true })).toBeVisible()
})

test('a duplicate acceptance is shown as one that is there already', async ({ visitor }) => {
  const { page, say } = visitor
  const { id } = await aCustomer(world)
  await visitor.signIn(world.person('SalesAgent'), `/customers/${id}/agreements`)
  await page.getByRole('button', { name: say('agreements.confirm') }).click()
  await page.getByRole('button', { name: say('agreements.record') }).click()
  await expect(page.getByRole('alert')).toContainText(say('agreements.duplicate'))
  await page.getByRole('textbox', { name: say('customer.firstName') }).fill('Moa')
  await page.getByRole('button', { name: say('agreements.record') }).click()
  await expect(page.getByRole('cell', { name: 'Moa Lind' })).toBeVisible()
  const [document] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Read in Swedish' }).click(),
  ])
  await expect(document.getByText('sv-SE')).toBeVisible()
})
