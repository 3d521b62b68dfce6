import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Qualification } from '@kontor/client'
import { qualificationOptions, shownStatus } from './qualification-options.ts'

const education = (vettingStatus: string, vettingReason?: string): Qualification =>
  ({ qualification: 'Education', vettingStatus, vettingReason }) as Qualification

const byKind = (found: Qualification[], isOldCall = false) =>
  Object.fromEntries(qualificationOptions({ found, isOldCall }).map(({ kind, ...option }) => [kind, option]))

test('a customer without qualifications can be asked for all but nonprofit, which the operator sets', () => {
  assert.deepEqual(byKind([]), {
    Education: { can: 'ask' },
    GovernmentCommunityCloud: { can: 'ask' },
    StateOwnedEntity: { can: 'ask' },
    Nonprofit: { can: 'no', because: 'operatorOnly' },
  })
})

test('education in review or approved keeps the government cloud out, and a state-owned entity stays possible', () => {
  for (const [status, because] of [
    ['InReview', 'inReview'],
    ['Approved', 'has'],
  ]) {
    const options = byKind([education(status!)])
    assert.deepEqual(options.Education, { can: 'no', because })
    assert.deepEqual(options.GovernmentCommunityCloud, { can: 'no', because: 'excluded', by: 'Education' })
    assert.deepEqual(options.StateOwnedEntity, { can: 'ask' })
  }
})

test('a denied qualification can be asked for again and excludes nothing', () => {
  const options = byKind([education('Denied', 'Not an Academic Domain')])
  assert.deepEqual(options.Education, { can: 'askAgain' })
  assert.deepEqual(options.GovernmentCommunityCloud, { can: 'ask' })
})

test('the old call spells the same qualifications otherwise and knows no state-owned entity', () => {
  assert.deepEqual(byKind([], true).StateOwnedEntity, { can: 'no', because: 'notYet' })
  const old = { qualification: 'government_community_cloud', vettingStatus: 'Approved' } as Qualification
  assert.deepEqual(byKind([old]).Education, {
    can: 'no',
    because: 'excluded',
    by: 'GovernmentCommunityCloud',
  })
})

test('a denial after an approval reads as revoked', () => {
  assert.equal(shownStatus(education('Denied', 'No longer an Education Customer')), 'Revoked')
  assert.equal(shownStatus(education('Denied', 'Not an eligible Museum')), 'Denied')
  assert.equal(shownStatus({ qualification: 'StateOwnedEntity' } as Qualification), 'Approved')
})
