/** The contract's JSON of available licences (customers 10). */
import { type Static, Type } from 'typebox'
import { Attributes, collectionOf, resource } from '../http/schemas.ts'
import type { SubscribedSku } from './subscribed-skus.ts'

export const SubscribedSkusQuery = Type.Object({
  licenseGroupIds: Type.Optional(Type.Array(Type.String({ maxLength: 50 }))),
})

const SubscribedSkuWire = resource({
  availableUnits: Type.Integer(),
  activeUnits: Type.Integer(),
  consumedUnits: Type.Integer(),
  suspendedUnits: Type.Integer(),
  totalUnits: Type.Integer(),
  warningUnits: Type.Integer(),
  productSku: Type.Object({
    id: Type.String(),
    name: Type.String(),
    skuPartNumber: Type.String(),
    targetType: Type.String(),
    licenseGroupId: Type.String(),
  }),
  servicePlans: Type.Array(Type.Object({})),
  capabilityStatus: Type.String(),
  attributes: Attributes,
})
export const SubscribedSkusWire = collectionOf(SubscribedSkuWire)

export function toWireSubscribedSku(sku: SubscribedSku): Static<typeof SubscribedSkuWire> {
  const { id, name, skuPartNumber, activeUnits, suspendedUnits, warningUnits } = sku
  // No licence is assigned to a user yet: all there are, are available.
  const consumedUnits = 0
  const totalUnits = activeUnits + warningUnits
  return {
    availableUnits: totalUnits - consumedUnits,
    activeUnits,
    consumedUnits,
    suspendedUnits,
    totalUnits,
    warningUnits,
    productSku: { id, name, skuPartNumber, targetType: 'User', licenseGroupId: 'group1' },
    servicePlans: [],
    capabilityStatus: 'Enabled',
    attributes: { objectType: 'SubscribedSku' },
  }
}
