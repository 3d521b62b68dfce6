import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Type } from 'typebox'
import { readLeniently, readQuery, readQueryString } from './lenient.ts'
import { wireEnum } from './schemas.ts'

const Line = Type.Object({
  id: Type.Integer(),
  catalogItemId: Type.String({ 'x-aliases': ['catalogId'] }),
  quantity: Type.Integer(),
  billingCycle: wireEnum(['monthly', 'annual', 'one_time'], {
    fillers: ['unknown'],
    integers: ['unknown', 'monthly', 'annual'],
  }),
  isTrial: Type.Boolean(),
  expirationTimestamp: Type.Optional(Type.String({ format: 'date-time' })),
  provisioningContext: Type.Optional(Type.Record(Type.String(), Type.String())),
})
const Cart = Type.Object({ lineItems: Type.Array(Line) })

describe('bodies', () => {
  const cases: { name: string; sent: unknown; read: unknown }[] = [
    {
      name: 'names match in any case',
      sent: { LineItems: [{ CatalogItemId: 'a', QUANTITY: 5 }] },
      read: { lineItems: [{ catalogItemId: 'a', quantity: 5 }] },
    },
    { name: 'names match without underscores', sent: { line_items: [] }, read: { lineItems: [] } },
    {
      name: 'an alias is another spelling of a name',
      sent: { lineItems: [{ catalogId: 'a' }] },
      read: { lineItems: [{ catalogItemId: 'a' }] },
    },
    {
      name: 'null means not given',
      sent: { lineItems: [{ id: null, quantity: 1 }] },
      read: { lineItems: [{ quantity: 1 }] },
    },
    {
      name: 'fillers mean not given',
      sent: { lineItems: [{ billingCycle: 'Unknown', expirationTimestamp: '0001-01-01T00:00:00' }] },
      read: { lineItems: [{}] },
    },
    {
      name: 'dates are read in every documented form',
      sent: {
        lineItems: [
          { expirationTimestamp: '2026-11-20T13:05:06' },
          { expirationTimestamp: '6/1/2026 12:00:00 AM' },
        ],
      },
      read: {
        lineItems: [
          { expirationTimestamp: '2026-11-20T13:05:06Z' },
          { expirationTimestamp: '2026-06-01T00:00:00Z' },
        ],
      },
    },
    {
      name: 'enumerations are read in every casing',
      sent: {
        lineItems: [{ billingCycle: 'OneTime' }, { billingCycle: 'one_time' }, { billingCycle: 'ONETIME' }],
      },
      read: {
        lineItems: [{ billingCycle: 'one_time' }, { billingCycle: 'one_time' }, { billingCycle: 'one_time' }],
      },
    },
    {
      name: 'enumerations are read as the client’s integers',
      sent: { lineItems: [{ billingCycle: 2 }] },
      read: { lineItems: [{ billingCycle: 'annual' }] },
    },
    {
      name: 'numbers and booleans may come as text',
      sent: { lineItems: [{ quantity: '7', isTrial: 'True' }] },
      read: { lineItems: [{ quantity: 7, isTrial: true }] },
    },
    {
      name: 'members that no schema names are dropped',
      sent: { lineItems: [], Links: { Self: { Uri: '/x' } } },
      read: { lineItems: [] },
    },
    {
      name: 'keys of maps are data',
      sent: { lineItems: [{ ProvisioningContext: { SubscriptionId: 'x', scope: null } }] },
      read: { lineItems: [{ provisioningContext: { SubscriptionId: 'x' } }] },
    },
    {
      name: 'what does not fit is left for validation',
      sent: { lineItems: [{ quantity: 'many', billingCycle: 'weekly' }] },
      read: { lineItems: [{ quantity: 'many', billingCycle: 'weekly' }] },
    },
  ]
  for (const { name, sent, read } of cases) {
    test(name, () => assert.deepEqual(readLeniently(Cart, sent), read))
  }
})

describe('queries', () => {
  const Query = Type.Object({
    country: Type.String(),
    segment: Type.Optional(Type.String()),
    size: Type.Optional(Type.Integer()),
    licenseGroupIds: Type.Optional(Type.Array(Type.String())),
  })
  const cases: [string, unknown][] = [
    ['country=GB&segment=commercial', { country: 'GB', segment: 'commercial' }],
    ['Country=GB;segment=commercial', { country: 'GB', segment: 'commercial' }],
    ['country=GB?size=5', { country: 'GB', size: 5 }],
    ['country=GB&segment=', { country: 'GB' }],
    ['country=G+B', { country: 'G B' }],
    ['licenseGroupIds=Group1&licenseGroupIds=Group2', { licenseGroupIds: ['Group1', 'Group2'] }],
    ['license_group_ids=Group1', { licenseGroupIds: ['Group1'] }],
    ['country=%ZZ', { country: '%ZZ' }],
    ['', {}],
  ]
  for (const [raw, read] of cases) {
    test(`?${raw}`, () => assert.deepEqual(readQuery(Query, readQueryString(raw)), read))
  }
})
