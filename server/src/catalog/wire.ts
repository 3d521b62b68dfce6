/** The contract's JSON of products, SKUs and availabilities (purchase 1.2 to 1.4). */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { link, selfLink } from '../http/links.ts'
import { Attributes, collectionOf, Links } from '../http/schemas.ts'
import { currencySymbol } from '../money.ts'
import { type BillingCycle, type ItemKey, inLocale, type Segment, type Term } from './item.ts'
import { PricesWire } from './price-wire.ts'
import { type Availability, billingCyclesOf, catalogItemId, type Product, type Sku } from './product.ts'
import type { IsNamed } from './sight.ts'
import { isOnSale } from './storefront.ts'

export const ItemTypeWire = Type.Object({
  id: Type.String(),
  displayName: Type.String(),
  subType: Type.Optional(Type.Object({ id: Type.String(), displayName: Type.String() })),
})
export type ItemTypeWire = Static<typeof ItemTypeWire>

export const ProductWire = Type.Object({
  id: Type.String(),
  title: Type.String(),
  description: Type.String(),
  productType: ItemTypeWire,
  isMicrosoftProduct: Type.Boolean(),
  publisherName: Type.String(),
  links: Links,
  attributes: Attributes,
})

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

const RefundOptionWire = Type.Object({
  sequenceId: Type.Integer(),
  type: Type.String(),
  expiresAfter: Type.String(),
})

export const TermWire = Type.Object({
  id: Type.String(),
  duration: Type.String(),
  description: Type.String(),
  billingCycle: Type.String({ description: 'PascalCase: `Annual`, `Monthly`' }),
  cancellationPolicies: Type.Optional(
    Type.Array(Type.Object({ refundOptions: Type.Array(RefundOptionWire) })),
  ),
})

export const AvailabilityWire = Type.Object({
  id: Type.String(),
  productId: Type.String(),
  skuId: Type.String(),
  catalogItemId: Type.String(),
  defaultCurrency: Type.Object({ code: Type.String(), symbol: Type.String() }),
  segment: Type.String(),
  country: Type.String(),
  isPurchasable: Type.Boolean(),
  isRenewable: Type.Boolean(),
  renewalInstructions: Type.Array(
    Type.Object({
      applicableTermIds: Type.Array(Type.String()),
      renewalOptions: Type.Array(Type.Object({ renewToId: Type.String(), isAutoRenewable: Type.Boolean() })),
    }),
  ),
  terms: Type.Array(TermWire),
  prices: Type.Optional(PricesWire),
  product: ProductWire,
  sku: SkuWire,
  links: Links,
  attributes: Attributes,
})

export const ProductsWire = collectionOf(ProductWire)
export const SkusWire = collectionOf(SkuWire)
export const AvailabilitiesWire = collectionOf(AvailabilityWire)

/** How catalogue resources are written for one reader. */
export interface WireContext {
  locale: string
  at: Date
  /** Hours in which a licence may be cancelled: the policy `cancellation-window`. */
  cancellationHours: number
  /** The uri of a catalogue path as this reader reached it: with the country, or below the customer. */
  uri(path: string): string
  /** Which other items may be named to the reader. */
  isNamed: IsNamed
  /** Promotions of a SKU on these price lists, where somebody adds them. */
  promotionsOf?(sku: ItemKey, segments: ReadonlySet<Segment>): unknown[]
}

/** The product type of a product; subscriptions carry it too. */
export function productTypeOf({ kind, subType }: Pick<Product, 'kind' | 'subType'>): ItemTypeWire {
  const id = {
    'new-commerce': 'OnlineServicesNCE',
    'software-subscription': 'Software',
    'perpetual-software': 'Software',
  }
  const name = id[kind as keyof typeof id] ?? 'Azure'
  return { id: name, displayName: name, ...(subType && { subType: { id: subType, displayName: subType } }) }
}

export const toWireProduct = (
  product: Product,
  { locale, uri }: WireContext,
): Static<typeof ProductWire> => ({
  id: product.id,
  title: inLocale(product.title, locale),
  description: inLocale(product.description, locale),
  productType: productTypeOf(product),
  isMicrosoftProduct: product.isMicrosoftProduct,
  publisherName: product.publisherName,
  links: {
    skus: link(uri(`/products/${product.id}/skus`)),
    ...selfLink(uri(`/products/${product.id}`)),
  },
  attributes: { objectType: 'Product' },
})

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

/** `OneTime`: the spelling of plain-string billing cycles (purchase 0). */
export const pascalCycle = (cycle: BillingCycle): string =>
  cycle.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())

const termId = ({ duration, billingCycle }: Term): string => `${duration}-${billingCycle}`.toLowerCase()

export function toWireAvailability(
  availability: Availability,
  { product, sku, prices }: { product: Product; sku: Sku; prices?: Static<typeof PricesWire> },
  context: WireContext,
): Static<typeof AvailabilityWire> {
  const { productId, skuId, id } = availability
  // What is sold without a term has none on the wire (purchase 1.4).
  const terms = availability.terms.filter(({ duration }) => duration !== '')
  const isRenewable = renewable.has(product.kind)
  const renewsTo = sku.convertsTo?.item ?? sku.key
  return {
    id,
    productId,
    skuId,
    catalogItemId: catalogItemId(availability),
    defaultCurrency: { code: availability.currency, symbol: currencySymbol(availability.currency) },
    segment: availability.segment,
    country: availability.country,
    isPurchasable: !availability.isWithdrawn && isOnSale(sku.rules, context.at),
    isRenewable,
    renewalInstructions:
      isRenewable && context.isNamed(renewsTo) ? [renewalInstruction(renewsTo, terms)] : [],
    terms: terms.map((term) => toWireTerm(term, product, context)),
    ...(prices && { prices }),
    product: toWireProduct(product, context),
    sku: toWireSku(sku, { product, availabilities: [availability] }, context),
    links: selfLink(context.uri(`/products/${productId}/skus/${skuId}/availabilities/${id}`)),
    attributes: { objectType: 'Availability' },
  }
}

const renewable: ReadonlySet<Product['kind']> = new Set([
  'new-commerce',
  'software-subscription',
  'marketplace',
])

const renewalInstruction = (renewsTo: ItemKey, terms: readonly Term[]) => ({
  applicableTermIds: terms.map(termId),
  renewalOptions: [{ renewToId: skuReference(renewsTo), isAutoRenewable: true }],
})

const toWireTerm = (term: Term, { kind }: Product, { locale, cancellationHours }: WireContext) => ({
  id: termId(term),
  duration: term.duration,
  description: termDescription(term, locale),
  billingCycle: pascalCycle(term.billingCycle),
  ...(kind === 'new-commerce' &&
    term.billingCycle !== 'none' && {
      cancellationPolicies: [
        {
          refundOptions: [
            { sequenceId: 0, type: 'Full', expiresAfter: 'P1D' },
            { sequenceId: 1, type: 'Partial', expiresAfter: `P${Math.ceil(cancellationHours / 24)}D` },
          ],
        },
      ],
    }),
})

const commitments: Record<string, { en: string; sv: string }> = {
  P1M: { en: 'One month', sv: 'En månad' },
  P1Y: { en: 'One year', sv: 'Ett år' },
  P3Y: { en: 'Three years', sv: 'Tre år' },
}

const payments: Record<BillingCycle, { en: string; sv: string }> = {
  monthly: { en: 'billed monthly', sv: 'faktureras månadsvis' },
  annual: { en: 'billed annually', sv: 'faktureras årsvis' },
  triennial: { en: 'billed for three years at once', sv: 'faktureras för tre år på en gång' },
  one_time: { en: 'billed once', sv: 'faktureras en gång' },
  none: { en: 'free trial', sv: 'kostnadsfri utvärdering' },
}

function termDescription({ duration, billingCycle }: Term, locale: string): string {
  const commitment = commitments[duration]
  return `${commitment ? inLocale(commitment, locale) : duration}, ${inLocale(payments[billingCycle], locale)}`
}
