import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isInitialDomain } from './domain.ts'

const cases: [domain: string, accepted: boolean][] = [
  ['a.onmicrosoft.com', true],
  ['lakesideyoga.onmicrosoft.com', true],
  ['LakesideYoga.OnMicrosoft.com', true],
  ['kund-1a2b3c.onmicrosoft.com', true],
  [`${'a'.repeat(27)}.onmicrosoft.com`, true],
  [`${'a'.repeat(28)}.onmicrosoft.com`, false],
  ['xyz.ccsctp.net', true],
  ['.onmicrosoft.com', false],
  ['-a.onmicrosoft.com', false],
  ['a b.onmicrosoft.com', false],
  ['a.b.onmicrosoft.com', false],
  ['åäö.onmicrosoft.com', false],
  ['contoso.example', false],
  ['', false],
]
for (const [domain, accepted] of cases) {
  test(`${accepted ? 'a customer may' : 'no customer may'} start with the domain "${domain}"`, () => {
    assert.equal(isInitialDomain(domain), accepted)
  })
}
