/** Mission D: agreements and their duplicates, from November 2020 to January 2021. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../support/kontor.ts'
import { asOperator } from '../support/operator.ts'
import { activityLines, legacyOffers, moveClock, orderOffer } from '../support/story.ts'
import { type Ask, aCustomer, type Reply } from '../support/world.ts'

const kontor = await startKontor()
const templates = {
  MicrosoftCloudAgreement: '998b88de-aa99-4388-a42c-1b3517d49490',
  MicrosoftCustomerAgreement: '117a77b0-9360-443b-8795-c6dedc750cf9',
} as const
type Type = keyof typeof templates

/** A customer of a partner, and how it confirms agreements for it. */
async function aConfirmingCustomer(ask: Ask, companyName: string) {
  const { status, body } = await ask('POST', '/v1/customers', aCustomer({ companyName }))
  assert.equal(status, 201, JSON.stringify(body))
  const path = `/v1/customers/${body.id}`
  return {
    id: body.id as string,
    path,
    confirm: (
      contact: Partial<Record<'firstName' | 'lastName' | 'email' | 'phoneNumber', string>> = {},
      type: Type = 'MicrosoftCustomerAgreement',
      by = ask,
    ) =>
      by('POST', `${path}/agreements`, {
        primaryContact: { firstName: 'Kim', lastName: 'Berg', email: 'kim@example.com', ...contact },
        templateId: templates[type],
        dateAgreed: '2020-11-01T00:00:00Z',
        type,
      }),
    agreements: async (query = '?agreementType=*'): Promise<number> =>
      (await ask('GET', `${path}/agreements${query}`)).body.totalCount,
  }
}

const statuses = (replies: readonly Reply[]): number[] => replies.map(({ status }) => status).sort()

test('agreements from 9 November 2020 to 20 January 2021: each rule arrives on its day, and the log holds every confirmation once', async () => {
  const world = await kontor.world('2020-11-09T12:00:00Z', [
    { key: 'se' },
    { key: 'other' },
    { key: 'tester', flights: ['duplicate-agreements'] },
  ])
  const [se, other, tester] = ['se', 'other', 'tester'].map((key) => world.as(key, 'AdminAgent')) as [
    Ask,
    Ask,
    Ask,
  ]
  const flighted = await aConfirmingCustomer(tester, 'Testaren')
  const ours = await aConfirmingCustomer(se, 'Norrsken Bygg')

  // Nothing is bought before an agreement is accepted (D4), and what is refused leaves nothing behind.
  const before = await world.rowCounts()
  const tooEarly = await orderOffer(se, ours.id, legacyOffers.e3)
  assert.deepEqual([tooEarly.status, tooEarly.body.code], [403, 13605])
  assert.deepEqual(await world.rowCounts(), before)

  // 9 November: duplicates are kept, but for those who test their fix.
  assert.equal((await ours.confirm()).status, 201)
  assert.equal((await ours.confirm()).status, 201)
  assert.equal((await flighted.confirm()).status, 201)
  const flightedAgain = await flighted.confirm()
  assert.deepEqual([flightedAgain.status, flightedAgain.body.code], [409, 600061])
  assert.equal((await orderOffer(se, ours.id, legacyOffers.e3)).status, 201)

  // 10 November: the rule is enforced. Any of the four values makes a confirmation another one; the partner does not.
  await moveClock(se, '2020-11-10T00:00:00Z')
  assert.equal((await ours.confirm()).status, 409)
  assert.equal((await ours.confirm({ lastName: ' BERG ' })).status, 409)
  assert.equal((await ours.confirm({ phoneNumber: '+46 90 100 00 00' })).status, 201)
  assert.equal((await ours.confirm({}, 'MicrosoftCloudAgreement')).status, 201)
  await se('POST', '/sandbox/relationships', {
    customerId: ours.id,
    partnerTenantId: world.partner('other').tenantId,
  })
  assert.equal((await ours.confirm({}, 'MicrosoftCustomerAgreement', other)).status, 409)

  // 16 November: rolled back. Even two at once are both kept.
  await moveClock(se, '2020-11-15T23:59:59Z')
  assert.equal((await ours.confirm()).status, 409)
  await moveClock(se, '2020-11-16T00:00:00Z')
  assert.deepEqual(statuses(await Promise.all([ours.confirm(), ours.confirm()])), [201, 201])
  assert.equal((await flighted.confirm()).status, 409)

  // A customer that signed for itself needs no confirmation.
  await moveClock(se, '2020-12-01T09:00:00Z')
  const signer = await aConfirmingCustomer(se, 'Självsignerad')
  assert.equal((await orderOffer(se, signer.id, legacyOffers.e3)).status, 403)
  const directly = `/customers/${signer.id}/directSignedMicrosoftCustomerAgreementStatus`
  assert.deepEqual((await se('GET', `/v1${directly}`)).body, { isSigned: false })
  await asOperator(kontor, world)('PUT', `/operator/v1${directly}`, { isSigned: true })
  assert.deepEqual((await se('GET', `/v1${directly}`)).body, { isSigned: true })
  assert.equal((await orderOffer(se, signer.id, legacyOffers.e3)).status, 201)

  // 14 January 2021: enforced again, for good. Of two at once exactly one is kept, whoever sends them.
  await moveClock(se, '2021-01-13T23:59:59Z')
  assert.equal((await ours.confirm()).status, 201)
  await moveClock(se, '2021-01-14T00:00:00Z')
  assert.equal((await ours.confirm()).status, 409)
  for (let round = 0; round < 10; round++) {
    const contact = { firstName: `Robin ${round}` }
    const twins = await Promise.all([
      ours.confirm(contact),
      ours.confirm(contact, 'MicrosoftCustomerAgreement', round % 2 ? other : se),
    ])
    assert.deepEqual(statuses(twins), [201, 409])
  }

  await moveClock(se, '2021-01-20T09:00:00Z')
  assert.deepEqual(
    [await ours.agreements(), await ours.agreements('?agreementType=MicrosoftCustomerAgreement')],
    [17, 16],
  )
  // Without the parameter a list is about the Cloud agreement (D1).
  assert.deepEqual([await ours.agreements(''), await flighted.agreements()], [1, 1])

  const confirmed = (at: string, count: number) =>
    Array<string>(count).fill(`${at} create_agreement Norrsken Bygg`)
  // Which of two partners won a race is not said; that exactly one of them did is.
  const logs = await Promise.all([se, other].map((ask) => activityLines(ask, '2020-11-09')))
  assert.deepEqual(logs.flat().sort(), [
    '2020-11-09T12:00:00Z add_customer Norrsken Bygg',
    ...confirmed('2020-11-09T12:00:00Z', 2),
    '2020-11-09T12:00:00Z create_order Norrsken Bygg',
    ...confirmed('2020-11-10T00:00:00Z', 2),
    // The relationship, in the log of either partner.
    '2020-11-10T00:00:00Z extend_relationship Norrsken Bygg',
    '2020-11-10T00:00:00Z extend_relationship Norrsken Bygg',
    ...confirmed('2020-11-16T00:00:00Z', 2),
    '2020-12-01T09:00:00Z add_customer Självsignerad',
    '2020-12-01T09:00:00Z create_order Självsignerad',
    // Signing for oneself, recorded by the operator: the contract has no name for it.
    '2020-12-01T09:00:00Z undefined Självsignerad',
    ...confirmed('2021-01-13T23:59:59Z', 1),
    ...confirmed('2021-01-14T00:00:00Z', 10),
  ])
  assert.deepEqual(await activityLines(tester, '2020-11-09'), [
    '2020-11-09T12:00:00Z add_customer Testaren',
    '2020-11-09T12:00:00Z create_agreement Testaren',
  ])
})
