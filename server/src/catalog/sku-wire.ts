/** The contract's JSON of SKUs (purchase 1.3). */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { link, selfLink } from '../http/links.ts'
import { Attributes, collectionOf, Links } from '../http/schemas.ts'
import { type ItemKey, inLocale } from './item.ts'
import { type Availability, billingCyclesOf, type Product, type Sku } from './product.ts'
import type { WireContext } from './product-wire.ts'
import type { IsNamed } from './sight.ts'
import { pascalCycle, termId } from './term-wire.ts'

export const SkuWire = Type.Object({
  id: Type.String(),
  productId: Type.String(),
  title: Type.String(),
  description: Type.String(),
  minimumQuantity: Type.Integer(),
  maximumQuantity: Type.Integer(),
  isTrial: Type.Boolean(),
  supportedBillingCycles: Type.Array(Type.String()),
  purchasePrerequisites: Type.Array(Type.String()),
  inventoryVariables: Type.Array(Type.String()),
  provisioningVariables: Type.Array(Type.String()),
  actions: Type.Array(Type.String()),
  dynamicAttributes: Type.Record(Type.String(), Type.Any()),
  promotions: Type.Optional(
    Type.Array(Type.Any(), { description: 'Promotions of the SKU in force in this market (extra member)' }),
  ),
  links: Links,
  attributes: Attributes,
})

export const SkusWire = collectionOf(SkuWire)

/** A SKU with the billing cycles and promotions of the availabilities that the reader sees. */
export function toWireSku(
  sku: Sku,
  { product, availabilities }: { product: Product; availabilities: readonly Availability[] },
  context: WireContext,
): Static<typeof SkuWire> {
  const path = `/products/${sku.productId}/skus/${sku.id}`
  const promotions = context.promotionsOf?.(sku.key, new Set(availabilities.map(({ segment }) => segment)))
  return {
    id: sku.id,
    productId: sku.productId,
    title: inLocale(sku.title, context.locale),
    description: inLocale(sku.description, context.locale),
    minimumQuantity: sku.rules.minimumQuantity,
    maximumQuantity: sku.rules.maximumQuantity,
    isTrial: sku.isTrial,
    supportedBillingCycles: billingCyclesOf(availabilities.flatMap(({ terms }) => terms)),
    ...purchaseVariables(product.kind),
    actions: [...sku.actions],
    dynamicAttributes: dynamicAttributes(sku, product, context.isNamed),
    ...(promotions && { promotions }),
    links: { availabilities: link(context.uri(`${path}/availabilities`)), ...selfLink(context.uri(path)) },
    attributes: { objectType: 'Sku' },
  }
}

/** What must be there, and be told, before a purchase (purchase 1.3). */
function purchaseVariables(kind: Product['kind']) {
  if (kind === 'reservation') {
    return {
      purchasePrerequisites: ['InventoryCheck', 'AzureSubscriptionRegistration'],
      inventoryVariables: ['CustomerId', 'AzureSubscriptionId', 'ArmRegionName'],
      provisioningVariables: ['Scope', 'SubscriptionId', 'Duration'],
    }
  }
  return {
    purchasePrerequisites: ['MicrosoftCustomerAgreement'],
    inventoryVariables: [],
    provisioningVariables: [],
  }
}

/** `product:sku` as the contract writes it. */
export const skuReference = (key: ItemKey): string => key.toUpperCase()

/** References to the SKUs among these items. */
const skuReferences = (keys: readonly ItemKey[]): string[] =>
  keys.filter((key) => key.includes(':')).map(skuReference)

function dynamicAttributes(
  sku: Sku,
  { kind, isMicrosoftProduct }: Product,
  isNamed: IsNamed,
): Record<string, unknown> {
  const announced = announcedAttributes(sku, isNamed)
  if (kind !== 'new-commerce') return { isMicrosoftProduct, ...sku.attributes, ...announced }
  const { convertsTo } = sku
  return {
    isMicrosoftProduct,
    hasConstraints: sku.rules.seatsPerCustomer !== null || sku.rules.subscriptionLimit !== null,
    isAddon: sku.isAddOn,
    prerequisiteSkus: skuReferences(sku.rules.prerequisites.filter(isNamed)),
    isSoftwareAssuranceApplicable: false,
    upgradeTargetOffers: skuReferences(sku.upgradeTargets.filter(isNamed)),
    ...(sku.provisioningId && { provisioningId: sku.provisioningId }),
    billingType: 'license',
    internal: false,
    ...(convertsTo &&
      isNamed(convertsTo.item) && { conversionInstructions: [conversionInstruction(convertsTo)] }),
    ...sku.attributes,
    ...announced,
  }
}

/** Members of our own: what the announcements print and the contract has no place for. */
function announcedAttributes({ rules, dualUseRights }: Sku, isNamed: IsNamed): Record<string, string> {
  const { launchesAt, retiresAt, replacedBy } = rules
  return {
    ...(launchesAt && { launchDate: toWireInstant(launchesAt) }),
    ...(retiresAt && { retirementDate: toWireInstant(retiresAt) }),
    ...(replacedBy &&
      isNamed(replacedBy) && {
        replacedBy: replacedBy.includes(':') ? skuReference(replacedBy) : replacedBy,
      }),
    ...(dualUseRights && { dualUseRights }),
  }
}

const conversionInstruction = ({ item, ...term }: NonNullable<Sku['convertsTo']>) => ({
  applicableTermIds: [termId({ duration: 'P1M', billingCycle: 'none' })],
  conversionOptions: [
    {
      transferToId: skuReference(item),
      termTransferRules: ['Immediate', 'Scheduled'].map((transferTiming) => ({
        transferTiming,
        allowedTransferToTermDurationAndBilling: [
          { termDuration: term.duration, billingPlan: pascalCycle(term.billingCycle) },
        ],
      })),
    },
  ],
})
