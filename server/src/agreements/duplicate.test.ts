import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgreementType, PrimaryContact } from './agreement.ts'
import { isDuplicate } from './duplicate.ts'

const contact: PrimaryContact = {
  firstName: 'Åsa',
  lastName: 'Berg',
  email: 'asa@example.com',
  phoneNumber: '4670123',
}
const confirmation = (
  over: Partial<PrimaryContact> = {},
  type: AgreementType = 'MicrosoftCustomerAgreement',
) => ({
  type,
  primaryContact: { ...contact, ...over },
})

const cases: [what: string, other: ReturnType<typeof confirmation>, duplicate: boolean][] = [
  ['the same four values', confirmation(), true],
  ['other case and outer blanks', confirmation({ firstName: ' ÅSA ', email: 'Asa@Example.COM' }), true],
  ['a letter composed differently', confirmation({ firstName: 'A\u030Asa' }), true],
  ['another first name', confirmation({ firstName: 'Eva' }), false],
  ['another last name', confirmation({ lastName: 'Dal' }), false],
  ['another e-mail', confirmation({ email: 'eva@example.com' }), false],
  ['another phone', confirmation({ phoneNumber: '4670124' }), false],
  ['no phone', confirmation({ phoneNumber: undefined }), false],
  ['another agreement type', confirmation({}, 'MicrosoftCloudAgreement'), false],
]
for (const [what, other, duplicate] of cases) {
  test(`${what} ${duplicate ? 'is' : 'is not'} a duplicate`, () => {
    assert.equal(isDuplicate(confirmation(), other), duplicate)
    assert.equal(isDuplicate(other, confirmation()), duplicate)
  })
}

test('an absent and an empty phone are the same', () => {
  assert.ok(isDuplicate(confirmation({ phoneNumber: undefined }), confirmation({ phoneNumber: ' ' })))
})
