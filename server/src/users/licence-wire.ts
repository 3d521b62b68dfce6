/** The contract's JSON of users' licences (customers 10). */
import { type Static, Type } from 'typebox'
import { Attributes, collectionOf, resource } from '../http/schemas.ts'
import { ProductSkuWire, toWireProductSku } from '../subscriptions/index.ts'
import type { LicenceRequest } from './licence-change.ts'
import type { HeldLicence } from './licence-store.ts'

/** Licences that one request may name of each kind. */
const licencesMax = 100

const SkuId = Type.String({ maxLength: 100 })

export const LicenceUpdateBody = Type.Object({
  licensesToAssign: Type.Optional(
    Type.Array(
      Type.Object({
        skuId: SkuId,
        excludedPlans: Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: licencesMax })),
      }),
      { maxItems: licencesMax },
    ),
  ),
  licensesToRemove: Type.Optional(Type.Array(SkuId, { maxItems: licencesMax })),
})

export const LicenceUpdateWire = Type.Object({
  ...LicenceUpdateBody.properties,
  licenseWarnings: Type.Array(Type.Object({})),
  attributes: Attributes,
})

export const LicencesWire = collectionOf(
  resource({ servicePlans: Type.Array(Type.Object({})), productSku: ProductSkuWire, attributes: Attributes }),
)

export const fromWireLicenceUpdate = ({
  licensesToAssign = [],
  licensesToRemove = [],
}: Static<typeof LicenceUpdateBody>): LicenceRequest => ({
  assign: licensesToAssign.map(({ skuId, excludedPlans = [] }) => ({ skuId, excludedPlans })),
  remove: licensesToRemove,
})

export const toWireLicenceUpdate = ({
  assign,
  remove,
}: LicenceRequest): Static<typeof LicenceUpdateWire> => ({
  ...(assign.length && {
    licensesToAssign: assign.map(({ skuId, excludedPlans }) => ({
      skuId,
      ...(excludedPlans.length && { excludedPlans: [...excludedPlans] }),
    })),
  }),
  ...(remove.length && { licensesToRemove: [...remove] }),
  licenseWarnings: [],
  attributes: { objectType: 'LicenseUpdate' },
})

export const toWireLicence = ({ sku }: HeldLicence) => ({
  servicePlans: [],
  productSku: toWireProductSku(sku),
  attributes: { objectType: 'License' },
})
