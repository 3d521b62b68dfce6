import assert from 'node:assert/strict'
import { test } from 'node:test'
import { combinationRefusal } from './combination.ts'
import type { QualificationName, VettingStatus } from './qualification.ts'

const held = (qualification: QualificationName, vettingStatus: VettingStatus = 'Approved', requests = 1) => ({
  qualification,
  vettingStatus,
  requests,
})

const cases: [asked: QualificationName, has: ReturnType<typeof held>[], refusal: string | undefined][] = [
  ['Education', [], undefined],
  ['GovernmentCommunityCloud', [], undefined],
  ['StateOwnedEntity', [], undefined],
  ['Nonprofit', [], 'notSettable'],
  ['Education', [held('Education')], 'alreadyApproved'],
  ['Education', [held('Education', 'InReview')], 'inReview'],
  ['Education', [held('Education', 'Denied')], undefined],
  ['Education', [held('Education', 'Denied', 2)], undefined],
  ['Education', [held('Education', 'Denied', 3)], 'requestsExhausted'],
  ['Education', [held('GovernmentCommunityCloud')], 'excludedBy'],
  ['GovernmentCommunityCloud', [held('Education')], 'excludedBy'],
  ['GovernmentCommunityCloud', [held('Education', 'InReview')], 'excludedBy'],
  ['GovernmentCommunityCloud', [held('Education', 'Denied')], undefined],
  ['GovernmentCommunityCloud', [held('StateOwnedEntity')], undefined],
  ['Education', [held('StateOwnedEntity')], undefined],
  ['StateOwnedEntity', [held('Education')], undefined],
  ['StateOwnedEntity', [held('GovernmentCommunityCloud')], undefined],
  ['StateOwnedEntity', [held('StateOwnedEntity')], 'alreadyApproved'],
  ['Education', [held('Nonprofit')], undefined],
]
for (const [asked, has, refusal] of cases) {
  const having = has
    .map(({ qualification, vettingStatus, requests }) => `${qualification} ${vettingStatus} ${requests}`)
    .join(', ')
  test(`${asked} for a customer with ${having || 'nothing'}: ${refusal ?? 'may be asked for'}`, () => {
    assert.equal(combinationRefusal(asked, has)?.reason, refusal)
  })
}
