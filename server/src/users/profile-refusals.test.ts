import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passwordRefusals, profileRefusals } from './profile-refusals.ts'
import type { UserProfile } from './user.ts'

const domain = 'fabrikam.onmicrosoft.com'
const fields = (profile: Partial<UserProfile>): string[] =>
  profileRefusals({ userPrincipalName: `kim@${domain}`, displayName: 'Kim', ...profile }, domain).map(
    (refusal) => (refusal.reason === 'propertyInvalid' ? refusal.field : refusal.reason),
  )

test('a principal name is up to 64 characters before the customer’s domain, in any case', () => {
  for (const name of ['kim', 'KIM.BERG', "o'neil-_!#^~1", 'a'.repeat(64), 'e83763f7f2204ac384cfcd49f79f2749'])
    assert.deepEqual(fields({ userPrincipalName: `${name}@${domain.toUpperCase()}` }), [], name)
  for (const name of ['', '.kim', 'kim.', 'kim berg', 'kim@berg', 'å', 'a'.repeat(65)])
    assert.deepEqual(fields({ userPrincipalName: `${name}@${domain}` }), ['userPrincipalName'], name)
  for (const name of ['kim', 'kim@', 'kim@contoso.onmicrosoft.com', `kim@x.${domain}`])
    assert.deepEqual(fields({ userPrincipalName: name }), ['userPrincipalName'], name)
})

test('texts have a longest length, a display name is not blank, a usage location is a country', () => {
  assert.deepEqual(
    fields({ displayName: 'x'.repeat(256), firstName: 'x'.repeat(64), usageLocation: 'se' }),
    [],
  )
  assert.deepEqual(fields({ displayName: 'x'.repeat(257) }), ['displayName'])
  assert.deepEqual(fields({ displayName: ' ' }), ['displayName'])
  assert.deepEqual(fields({ lastName: 'x'.repeat(65), usageLocation: '' }), ['lastName', 'usageLocation'])
})

test('a password has 8 to 256 characters of three kinds, and no refusal repeats it', () => {
  for (const password of ['abCD123*', 'Renew456*', 'abcdefg1!', 'ÅÄÖåäö12', `aA1${'x'.repeat(253)}`])
    assert.deepEqual(passwordRefusals(password), [], password)
  for (const password of ['', 'abCD12*', 'abcdefg1', 'ABCDEFG1', 'abcdefgh', `aA1${'x'.repeat(254)}`]) {
    const refusals = passwordRefusals(password)
    assert.equal(refusals.length, 1, password)
    assert.ok(password === '' || !JSON.stringify(refusals).includes(password))
  }
})
