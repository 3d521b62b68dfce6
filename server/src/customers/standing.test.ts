import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgreementType, Customer, Standing } from './customer.ts'
import { faultOfRefusals } from './faults.ts'
import { screenedCountries } from './screened-countries.ts'
import { type PurchaseKind, purchaseRefusals, segmentsOf } from './standing.ts'

const aStanding = (over: Partial<Standing> = {}): Standing => ({
  agreements: ['MicrosoftCustomerAgreement'],
  directSigned: false,
  qualifications: [],
  ...over,
})

const aCustomer = (over: Partial<Customer> = {}): Customer => ({
  id: '00000000-0000-0000-0000-000000000001',
  environmentId: '00000000-0000-0000-0000-000000000002',
  commerceId: '00000000-0000-0000-0000-000000000003',
  companyName: 'Sjöjungfrun AB',
  domain: 'sjojungfrun.onmicrosoft.com',
  country: 'SE',
  billingProfile: {
    id: '00000000-0000-0000-0000-000000000004',
    email: 'ops@sjojungfrun.example',
    culture: 'sv-SE',
    language: 'sv',
    companyName: 'Sjöjungfrun AB',
    defaultAddress: { country: 'SE', addressLine1: 'Storgatan 1' },
    etag: '1',
  },
  createdAt: new Date('2020-11-18T09:00:00Z'),
  standing: aStanding(),
  ...over,
})

const reasons = (customer: Customer, kind: PurchaseKind = 'legacy') =>
  purchaseRefusals(customer, kind, screenedCountries()).map(({ reason }) => reason)

const agreementCases: [confirmed: AgreementType[], kind: PurchaseKind, mayBuy: boolean][] = [
  [[], 'legacy', false],
  [[], 'new-commerce', false],
  [['MicrosoftCloudAgreement'], 'legacy', true],
  [['MicrosoftCloudAgreement'], 'new-commerce', false],
  [['MicrosoftCustomerAgreement'], 'legacy', true],
  [['MicrosoftCustomerAgreement'], 'new-commerce', true],
]
for (const [agreements, kind, mayBuy] of agreementCases) {
  test(`with ${agreements.join() || 'no agreement'} confirmed, ${kind} ${mayBuy ? 'may' : 'may not'} be bought`, () => {
    assert.deepEqual(
      reasons(aCustomer({ standing: aStanding({ agreements }) }), kind),
      mayBuy ? [] : ['agreementMissing'],
    )
  })
}

test('a customer that signed the Customer Agreement itself needs no confirmation', () => {
  assert.deepEqual(
    reasons(aCustomer({ standing: aStanding({ agreements: [], directSigned: true }) }), 'new-commerce'),
    [],
  )
})

const statusCases: [Standing['accountStatus'], string[]][] = [
  [undefined, []],
  ['Allowed', []],
  ['UnderReview', ['accountUnderReview']],
  ['NotAllowed', ['accountNotAllowed']],
  ['Unknown', ['accountNotReady']],
  ['Not Ready', ['accountNotReady']],
]
for (const [accountStatus, refusals] of statusCases) {
  test(`account status ${accountStatus ?? '(none)'} ${refusals.length ? 'stops' : 'allows'} purchases`, () => {
    assert.deepEqual(reasons(aCustomer({ standing: aStanding({ accountStatus }) })), refusals)
  })
}

test('all that is missing is answered at once: the first as the code, each in data', () => {
  const customer = aCustomer({ country: 'KZ', standing: aStanding({ agreements: [] }) })
  const fault = faultOfRefusals(purchaseRefusals(customer, 'legacy', screenedCountries()))
  assert.equal(fault?.status, 400)
  assert.equal(fault?.code, 600049)
  assert.deepEqual(
    fault?.data.map((text) => String(text).split(':')[0]),
    ['600049', '600051', '13605'],
  )
})

test('outside the dates of screening, or for a reseller, nothing is screened', () => {
  assert.deepEqual(purchaseRefusals(aCustomer({ country: 'KZ' }), 'legacy'), [])
})

test('a qualification opens its segment, libraries and museums once their day has come', () => {
  const segments = (qualifications: Standing['qualifications'], librariesAndMuseums = false) =>
    [...segmentsOf(aStanding({ qualifications }), { librariesAndMuseums })].join()
  assert.equal(segments([]), 'commercial')
  assert.equal(segments([{ qualification: 'Education' }]), 'commercial,education')
  assert.equal(segments([{ qualification: 'Education', educationSegment: 'Library' }]), 'commercial')
  assert.equal(
    segments([{ qualification: 'Education', educationSegment: 'Library' }], true),
    'commercial,education',
  )
  assert.equal(
    segments([{ qualification: 'GovernmentCommunityCloud' }, { qualification: 'StateOwnedEntity' }]),
    'commercial,government',
  )
  assert.equal(segments([{ qualification: 'Nonprofit' }]), 'commercial,nonprofit')
})
