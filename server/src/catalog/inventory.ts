/** Whether a reservation can be had in a region (purchase 2). */
import { Type } from 'typebox'
import type { Call } from '../http/call.ts'
import { ok, type Route, route } from '../http/route.ts'
import { openForCountry } from './open-storefront.ts'
import type { Sku } from './product.ts'
import { regionIn, regionRestricted } from './region.ts'
import { productKnown } from './storefront.ts'

const RestrictionWire = Type.Object({
  reasonCode: Type.String(),
  description: Type.String(),
  properties: Type.Record(Type.String(), Type.String()),
})

const InventoryItemWire = Type.Object({
  productId: Type.String(),
  skuId: Type.String(),
  isRestricted: Type.Boolean(),
  restrictions: Type.Array(RestrictionWire),
})

const InventoryCheck = Type.Object({
  targetItems: Type.Array(Type.Object({ productId: Type.String(), skuId: Type.Optional(Type.String()) }), {
    maxItems: 200,
  }),
  inventoryContext: Type.Optional(Type.Record(Type.String(), Type.String())),
})

/** The restrictions of a SKU for a subscription in an Azure region; none when it can be had there. */
function restrictionsOf(sku: Sku, asked: string | undefined) {
  const region = regionRestricted(sku, asked)
  if (region === undefined) return []
  return [
    {
      reasonCode: 'NotAvailableForSubscription',
      description: 'The SKU is not available in the region of this subscription.',
      properties: { type: 'Location', values: region },
    },
  ]
}

async function checkInventory(
  call: Call,
  input: { country: string; targets: { productId: string; skuId?: string }[]; region?: string },
) {
  const store = await openForCountry(call, input.country)
  return input.targets.flatMap(({ productId, skuId }) => {
    // What the catalogue does not know is dropped silently (purchase 2).
    const known = productKnown(store, productId)?.skus ?? []
    return known
      .filter((sku) => !skuId || sku.id === skuId.toUpperCase())
      .map((sku) => {
        const restrictions = restrictionsOf(sku, input.region)
        return {
          productId: sku.productId,
          skuId: sku.id,
          isRestricted: restrictions.length > 0,
          restrictions,
        }
      })
  })
}

export const inventoryRoutes: Route[] = [
  route({
    method: 'POST',
    path: '/v1/extensions/product/checkInventory',
    operation: 'check-inventory',
    reads: true,
    who: {},
    query: Type.Object({ country: Type.String({ pattern: '^[A-Za-z]{2}$' }) }),
    body: InventoryCheck,
    answers: { 200: Type.Array(InventoryItemWire) },
    async handle(call, { query, body }) {
      const region = regionIn(body.inventoryContext)
      return ok(await checkInventory(call, { country: query.country, targets: body.targetItems, region }))
    },
  }),
]
