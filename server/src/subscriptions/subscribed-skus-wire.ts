/** The contract's JSON of available licences (customers 10). */
import { type Static, Type } from 'typebox'
import { Attributes, collectionOf, resource } from '../http/schemas.ts'
import { type ProductSku, type SubscribedSku, totalUnits } from './subscribed-skus.ts'

export const LicenceGroupsQuery = Type.Object({
  licenseGroupIds: Type.Optional(Type.Array(Type.String({ maxLength: 50 }))),
})

export const ProductSkuWire = Type.Object({
  id: Type.String(),
  name: Type.String(),
  skuPartNumber: Type.String(),
  targetType: Type.String(),
  licenseGroupId: Type.String(),
})

const SubscribedSkuWire = resource({
  availableUnits: Type.Integer(),
  activeUnits: Type.Integer(),
  consumedUnits: Type.Integer(),
  suspendedUnits: Type.Integer(),
  totalUnits: Type.Integer(),
  warningUnits: Type.Integer(),
  productSku: ProductSkuWire,
  servicePlans: Type.Array(Type.Object({})),
  capabilityStatus: Type.String(),
  attributes: Attributes,
})
export const SubscribedSkusWire = collectionOf(SubscribedSkuWire)

export const toWireProductSku = ({
  id,
  name,
  skuPartNumber,
  licenceGroup,
}: ProductSku): Static<typeof ProductSkuWire> => ({
  id,
  name,
  skuPartNumber,
  targetType: 'User',
  licenseGroupId: licenceGroup,
})

/** Seats that were given up while users had them leave fewer than none available. */
export function toWireSubscribedSku(
  sku: SubscribedSku,
  consumedUnits: number,
): Static<typeof SubscribedSkuWire> {
  const { activeUnits, suspendedUnits, warningUnits } = sku
  return {
    availableUnits: totalUnits(sku) - consumedUnits,
    activeUnits,
    consumedUnits,
    suspendedUnits,
    totalUnits: totalUnits(sku),
    warningUnits,
    productSku: toWireProductSku(sku),
    servicePlans: [],
    capabilityStatus: 'Enabled',
    attributes: { objectType: 'SubscribedSku' },
  }
}
