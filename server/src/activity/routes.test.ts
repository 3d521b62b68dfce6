import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'

const kontor = await startKontor()

test('a period that cannot be is refused, and the answer names the date that is wrong', async () => {
  const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
  const refusals: [string, RegExp][] = [
    // A client on today's date asks an environment whose clock stands years before.
    ['startDate=2026-11-21', /^startDate is not valid: saw 2026-11-21, allowed is 2022-02-01, /],
    ['startDate=2022-02-01&endDate=2022-01-31', /^endDate is not valid: saw 2022-01-31, /],
    ['startDate=2021-10-01', /^startDate 2021-10-01 is older than 90 days/],
    ['startDate=0001-01-01T00:00:00', /^startDate 0001-01-01 is older than 90 days/],
    ['startDate=2026-11-309', /^startDate is not valid: saw 2026-11-309, /],
  ]
  for (const [query, reason] of refusals) {
    const { status, body } = await world.as('se')('GET', `/v1/auditrecords?${query}`)
    assert.deepEqual([status, body.code], [400, 3000], query)
    assert.match(body.description, reason)
  }
})
