import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownFacts, textAt, withText } from './profile-members.ts'

const profile = { companyName: 'Fyrbåken', address: { city: 'Visby' } }

test('a text is read where it stands, and is empty where nothing stands', () => {
  assert.equal(textAt(profile, 'address.city'), 'Visby')
  assert.equal(textAt(profile, 'primaryContact.email'), '')
})

test('a text is written where it stands and the rest stays', () => {
  assert.deepEqual(withText(profile, 'address.city', 'Falun'), {
    companyName: 'Fyrbåken',
    address: { city: 'Falun' },
  })
  assert.deepEqual(withText(profile, 'primaryContact.email', 'a@b.example').primaryContact, {
    email: 'a@b.example',
  })
  assert.equal(profile.address.city, 'Visby')
})

test('an address is one fact, and what is not given leaves no line', () => {
  const facts = shownFacts('billing', { ...profile, billingCurrency: 'SEK' })
  assert.deepEqual(
    facts.map(({ path, lines }) => [path, ...lines]),
    [
      ['companyName', 'Fyrbåken'],
      ['address', 'Visby'],
      ['primaryContact'],
      ['taxId'],
      ['purchaseOrderNumber'],
      ['billingCurrency', 'SEK'],
    ],
  )
})
