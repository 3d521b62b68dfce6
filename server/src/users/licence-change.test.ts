import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SubscribedSku } from '../subscriptions/index.ts'
import { type LicenceFacts, type LicenceRequest, licenceChange } from './licence-change.ts'

const aSku = (id: string, licenceGroup: SubscribedSku['licenceGroup'] = 'group1'): SubscribedSku => ({
  id,
  name: id.toUpperCase(),
  skuPartNumber: id,
  licenceGroup,
  activeUnits: 1,
  suspendedUnits: 0,
  warningUnits: 0,
})
const [e3, e5, minecraft] = [aSku('e3'), aSku('e5'), aSku('minecraft', 'group2')]

const decide = (
  { assign = [], remove = [] }: { assign?: string[]; remove?: string[] },
  facts: Partial<LicenceFacts> = {},
) => {
  const request: LicenceRequest = {
    assign: assign.map((skuId) => ({ skuId, excludedPlans: [] })),
    remove,
  }
  return licenceChange(request, {
    subscribed: [e3, e5, minecraft],
    held: [],
    usageLocation: 'SE',
    ...facts,
  })
}
const refused = (change: ReturnType<typeof decide>): string[] =>
  'refusals' in change
    ? change.refusals.map((refusal) =>
        refusal.reason === 'propertyInvalid' ? `${refusal.field} ${refusal.seen}` : refusal.reason,
      )
    : []

test('licences are taken, freed and adjusted, whatever the case of their ids', () => {
  assert.deepEqual(decide({ assign: ['E3', ' e5 '], remove: ['MineCraft'] }, { held: ['minecraft', 'e5'] }), {
    refusals: [
      {
        reason: 'propertyInvalid',
        field: 'licensesToAssign',
        seen: 'group1, group2',
        allowed: 'licenses of one group',
      },
    ],
  })
  assert.deepEqual(decide({ assign: ['E3', ' e5 '], remove: ['old'] }, { held: ['old', 'e5'] }), {
    taken: [{ sku: e3, excludedPlans: [] }],
    adjusted: [{ skuId: 'e5', excludedPlans: [] }],
    freed: ['old'],
  })
})

test('a licence that the customer has no longer can still be taken from a user', () => {
  assert.deepEqual(
    decide({ remove: ['gone'] }, { held: ['gone'], subscribed: [], usageLocation: undefined }),
    {
      taken: [],
      adjusted: [],
      freed: ['gone'],
    },
  )
})

test('everything that stands against a request is found at once', () => {
  const change = decide(
    { assign: ['unknown', 'e3', 'E3'], remove: ['e5', 'e3'] },
    { usageLocation: undefined },
  )
  assert.deepEqual(refused(change), [
    'licensesToAssign unknown',
    'licensesToAssign E3',
    'licensesToRemove e5',
    'licensesToRemove e3',
    'licensesToRemove e3',
    'usageLocation nothing',
  ])
})

test('licences of two groups are not changed in one request', () => {
  assert.deepEqual(refused(decide({ assign: ['e3', 'minecraft'] })), ['licensesToAssign group1, group2'])
  assert.deepEqual(refused(decide({ assign: ['minecraft'] })), [])
})

test('a request for nothing is refused', () => {
  assert.deepEqual(refused(decide({})), ['licensesToAssign nothing'])
})
