import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'
import { asOperator } from '../../test/support/operator.ts'
import { aCustomer } from '../../test/support/world.ts'

const kontor = await startKontor()
const partners = [
  { key: 'us', country: 'US' },
  { key: 'se' },
  { key: 'tester', country: 'US', flights: ['education-validation'] },
]

async function aCustomerAt(now: string, key = 'us') {
  const world = await kontor.world(now, partners)
  const { body } = await world.as(key)('POST', '/v1/customers', aCustomer())
  const ask = world.as(key, 'SalesAgent')
  const operator = asOperator(kontor, world)
  const path = `/v1/customers/${body.id}`
  return {
    world,
    id: body.id as string,
    ask,
    path,
    request: (qualification: string, more: object = {}) =>
      ask('POST', `${path}/qualifications`, { qualification, ...more }),
    list: async () => (await ask('GET', `${path}/qualifications`)).body,
    decide: (qualification: string, decision: object) =>
      operator('PUT', `/operator/v1/customers/${body.id}/qualifications/${qualification}`, decision),
    code: async () => (await world.as(key)('GET', '/v1/customers/all/validations')).body[0],
  }
}
const open = '2020-12-03T00:00:00Z'

test('a new customer has no qualification', async () => {
  const { list } = await aCustomerAt(open)
  assert.deepEqual(await list(), [])
})

test('education is in review until the operator decides, and then approved', async () => {
  const { request, list, decide } = await aCustomerAt(open)
  const { status, body } = await request('education', {
    educationSegment: 'k12',
    website: 'https://school.example',
  })
  assert.equal(status, 201)
  assert.deepEqual(
    [body.qualification, body.vettingStatus, body.vettingCreateDate],
    ['Education', 'InReview', open],
  )
  assert.deepEqual(await list(), [body])
  assert.equal((await decide('Education', { vettingStatus: 'Approved' })).status, 200)
  const [approved] = await list()
  assert.deepEqual([approved.vettingStatus, approved.vettingReason], ['Approved', undefined])
})

test('a denial has a reason; vetting can be asked for three times in all', async () => {
  const { request, list, decide } = await aCustomerAt(open)
  for (const round of [1, 2, 3]) {
    assert.equal((await request('Education')).status, 201, `request ${round}`)
    await decide('Education', { vettingStatus: 'Denied', vettingReason: 'Not an Academic Domain' })
    assert.deepEqual(
      [(await list())[0].vettingStatus, (await list())[0].vettingReason],
      ['Denied', 'Not an Academic Domain'],
    )
  }
  assert.equal((await request('Education')).status, 409)
})

test('an approved qualification can be revoked at any time, with a reason even if none is given', async () => {
  const { request, list, decide } = await aCustomerAt(open)
  await request('Education')
  await decide('Education', { vettingStatus: 'Approved' })
  await decide('Education', { vettingStatus: 'Denied' })
  assert.equal((await list())[0].vettingReason, 'No longer an Education Customer')
})

test('what is held or in review cannot be asked for again', async () => {
  const { request, decide } = await aCustomerAt(open)
  await request('Education')
  assert.equal((await request('Education')).status, 409)
  await decide('Education', { vettingStatus: 'Approved' })
  assert.equal((await request('Education')).status, 409)
})

test('a partner cannot set None, Nonprofit or a name that does not exist', async () => {
  const { request } = await aCustomerAt(open)
  for (const name of ['Nonprofit', 'None', 'Pirate', '']) {
    const { status, body } = await request(name)
    assert.deepEqual([status, body.code], [400, 3000], name)
  }
})

test('the operator sets Nonprofit, and the customer has it', async () => {
  const { list, decide } = await aCustomerAt(open)
  assert.equal((await decide('nonprofit', { vettingStatus: 'Approved' })).status, 200)
  assert.equal((await list())[0].qualification, 'Nonprofit')
  assert.equal((await decide('Pirate', { vettingStatus: 'Approved' })).body.code, 3000)
})

test('the government cloud spends one use of the partner’s code and approves at once', async () => {
  const { request, list, code } = await aCustomerAt(open)
  const before = await code()
  assert.deepEqual([before.maxCreates, before.remainingCreates], [100, 100])
  const { status, body } = await request('GovernmentCommunityCloud', { validationCode: before.validationId })
  assert.deepEqual([status, body.vettingStatus], [201, 'Approved'])
  assert.equal((await list()).length, 1)
  assert.equal((await code()).remainingCreates, 99)
  assert.equal((await request('Education')).status, 409)
})

test('the code may come in the query, as older clients send it', async () => {
  const { ask, path, code } = await aCustomerAt(open)
  const { validationId } = await code()
  const { status } = await ask('POST', `${path}/qualifications?code=${validationId}`, {
    Qualification: 'government_community_cloud',
  })
  assert.equal(status, 201)
})

test('without a code, with an unknown one, or with another partner’s, nothing is qualified or spent', async () => {
  const { request, world, code } = await aCustomerAt(open)
  const foreign = (await world.as('tester')('GET', '/v1/customers/all/validations')).body[0]
  for (const validationCode of [undefined, '', '1', foreign.validationId]) {
    const { status, body } = await request('GovernmentCommunityCloud', { validationCode })
    assert.deepEqual([status, body.code], [400, 3000])
  }
  assert.equal((await code()).remainingCreates, 100)
})

test('the last use of a code goes to exactly one of two customers', async () => {
  const { world, ask, path, code } = await aCustomerAt(open)
  const other = (await world.as('us')('POST', '/v1/customers', aCustomer())).body.id
  const { validationId: validationCode } = await code()
  await kontor.platform.pool.query(
    'update validation_code set remaining_creates = 1 where validation_id = $1',
    [validationCode],
  )
  const body = { qualification: 'GovernmentCommunityCloud', validationCode }
  const answers = await Promise.all([
    ask('POST', `${path}/qualifications`, body),
    ask('POST', `/v1/customers/${other}/qualifications`, body),
  ])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 400])
})

test('a state-owned entity is declared, combines with education, and shows nothing but its name', async () => {
  const { request, list } = await aCustomerAt(open)
  assert.deepEqual((await request('StateOwnedEntity')).body, { qualification: 'StateOwnedEntity' })
  await request('Education')
  assert.deepEqual(
    (await list()).map(({ qualification }: { qualification: string }) => qualification),
    ['Education', 'StateOwnedEntity'],
  )
})

test('before their day the calls are served to the flight only, which the answer says with the successor of neither', async () => {
  const early = '2020-11-18T00:00:00Z'
  const outside = await aCustomerAt(early)
  const { status, body } = await outside.request('Education')
  assert.deepEqual([status, body.code], [400, 900141])
  assert.ok(body.description.includes('/v1/customers/{customerId}/qualification'))
  assert.equal((await outside.ask('GET', `${outside.path}/qualifications`)).body.code, 900141)
  const flighted = await aCustomerAt(early, 'tester')
  assert.equal((await flighted.request('Education')).status, 201)
  const tooEarly = await aCustomerAt('2020-10-01T23:59:59Z', 'tester')
  assert.equal((await tooEarly.request('Education')).body.code, 900141)
})

test('the old call answers a bare JSON text, and education once it is approved', async () => {
  const { ask, path, decide } = await aCustomerAt('2020-11-18T00:00:00Z')
  const old = `${path}/qualification`
  const first = await ask('GET', old)
  assert.deepEqual(
    [first.status, first.body, first.headers.get('content-type')],
    [200, 'none', 'application/json; charset=utf-8'],
  )
  assert.equal(first.headers.get('content-length'), String('"none"'.length), 'the quotes are part of it')
  const put = await ask('PUT', old, { raw: '"Education"' })
  assert.deepEqual([put.status, put.body], [200, 'education'])
  assert.equal((await ask('GET', old)).body, 'none')
  await decide('Education', { vettingStatus: 'Approved' })
  assert.equal((await ask('GET', old)).body, 'education')
})

test('the old call takes a government code, and refuses what cannot be set', async () => {
  const { ask, path, code } = await aCustomerAt('2020-11-18T00:00:00Z')
  const { validationId } = await code()
  for (const raw of ['"none"', '"nonprofit"', '"pirate"'])
    assert.equal((await ask('PUT', `${path}/qualification`, { raw })).body.code, 3000, raw)
  const put = await ask('PUT', `${path}/qualification?code=${validationId}`, {
    raw: '"government_community_cloud"',
  })
  assert.deepEqual([put.status, put.body], [200, 'government_community_cloud'])
})

test('the old call ends with the year, naming its successor', async () => {
  const last = await aCustomerAt('2020-12-31T23:59:59Z')
  assert.equal((await last.ask('GET', `${last.path}/qualification`)).status, 200)
  const { ask, path } = await aCustomerAt('2021-01-01T00:00:00Z')
  for (const { status, body } of [
    await ask('GET', `${path}/qualification`),
    await ask('PUT', `${path}/qualification`, { raw: '"education"' }),
  ]) {
    assert.deepEqual([status, body.code], [400, 900141])
    assert.ok(body.description.includes('/qualifications'))
  }
})

test('the operator sees what waits for a decision, oldest first', async () => {
  const { request, world, id } = await aCustomerAt(open)
  await request('Education', { educationSegment: 'Museum', website: 'https://museum.example' })
  const { rows } = await kontor.platform.pool.query(
    'select environment_id from partner where tenant_id = $1',
    [world.partner('us').tenantId],
  )
  const { status, body } = await asOperator(kontor, world)(
    'GET',
    `/operator/v1/qualifications?environment=${rows[0].environment_id}`,
  )
  assert.equal(status, 200)
  assert.deepEqual(
    [body.length, body[0].customerId, body[0].educationSegment, body[0].website],
    [1, id, 'Museum', 'https://museum.example'],
  )
  assert.equal(body[0].country, 'SE')
  assert.ok(body[0].companyName)
})

test('the operator finds what was approved, to look at it again', async () => {
  const { request, decide, world, id } = await aCustomerAt(open)
  await request('Education', { educationSegment: 'K12' })
  await decide('Education', { vettingStatus: 'Approved' })
  const { rows } = await kontor.platform.pool.query(
    'select environment_id from partner where tenant_id = $1',
    [world.partner('us').tenantId],
  )
  const listed = async (vettingStatus: string) =>
    (
      await asOperator(kontor, world)(
        'GET',
        `/operator/v1/qualifications?environment=${rows[0].environment_id}&vettingStatus=${vettingStatus}`,
      )
    ).body.map(({ customerId }: { customerId: string }) => customerId)
  assert.deepEqual(
    [await listed('InReview'), await listed('Approved'), await listed('Denied')],
    [[], [id], []],
  )
})

test('the operator grants a partner a code', async () => {
  const { world } = await aCustomerAt(open)
  const grant = { partnerId: world.partner('se').tenantId, organizationName: 'Norr', maxCreates: 2 }
  const { status, body } = await asOperator(kontor, world)('POST', '/operator/v1/validationcodes', grant)
  assert.deepEqual([status, body.remainingCreates], [201, 2])
  assert.deepEqual((await world.as('se')('GET', '/v1/customers/all/validations')).body, [body])
})

test('every step is in the activity log of the partner', async () => {
  const { request, decide, id } = await aCustomerAt(open)
  await request('Education')
  await decide('Education', { vettingStatus: 'Approved' })
  const { rows } = await kontor.platform.pool.query(
    `select new_value->>'vettingStatus' as status from activity where customer_id = $1 and operation_type = 'update_customer_qualification' order by id`,
    [id],
  )
  assert.deepEqual(
    rows.map(({ status }) => status),
    ['InReview', 'Approved'],
  )
})
