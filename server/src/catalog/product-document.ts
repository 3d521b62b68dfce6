/**
 * The form products, SKUs and offers are written in by the operator: names as in `server/seed`, dates as instants. A SKU carries
 * where it is sold (its availabilities); an offer has one list of markets and one segment.
 */
import { type Static, Type } from 'typebox'
import { billingCycles, productKinds, segments } from './item.ts'
import { pascalCycle } from './term-wire.ts'

/** A misspelt member would be a rule that is not there, so every member must be a known one. */
const closed = { additionalProperties: false }

const Title = Type.String({ minLength: 1, maxLength: 200 })
const Text = Type.String({ maxLength: 4000 })
const LocalTitle = Type.Object({ en: Title, sv: Title }, closed)
const LocalDescription = Type.Object({ en: Text, sv: Text }, closed)
const Instant = Type.String({
  description: 'an ISO 8601 instant such as 2021-09-01T00:00:00Z',
  maxLength: 40,
})
const Reference = Type.String({
  minLength: 1,
  maxLength: 100,
  description: 'product:sku, or the id of an offer',
})
const References = Type.Optional(Type.Array(Reference, { maxItems: 500 }))
const Name = Type.String({ minLength: 1, maxLength: 100 })
const Names = (description: string) => Type.Optional(Type.Array(Name, { maxItems: 100, description }))
const Seats = Type.Integer({ minimum: 1, maximum: 999_999_999 })
const Country = Type.String({ pattern: '^[A-Z]{2}$', description: 'an ISO 3166 country code' })

/** How a billing cycle is written here. */
const cycleNames = billingCycles.map(pascalCycle)

export const TermDocument = Type.Object(
  {
    duration: Type.Optional(
      Type.String({
        pattern: '^P[0-9]{1,2}[MY]$',
        description: 'months or years such as P1Y; absent for what is sold without a term',
      }),
    ),
    billingCycle: Type.Enum([...cycleNames]),
  },
  closed,
)
const Terms = Type.Array(TermDocument, { minItems: 1, maxItems: 50 })

export const ProductDocument = Type.Object(
  {
    id: Type.String({ pattern: '^[A-Z0-9]{12}$', description: 'twelve upper-case letters and digits' }),
    kind: Type.Enum([...productKinds]),
    subType: Type.Optional(Name),
    title: LocalTitle,
    description: LocalDescription,
    publisherName: Title,
    isMicrosoftProduct: Type.Optional(Type.Boolean({ description: 'Absent: true' })),
    reservationScopes: Type.Optional(Type.Array(Type.Enum(['AzurePlan', 'AzureSubscription']))),
  },
  closed,
)
export type ProductDocument = Static<typeof ProductDocument>

const sale = {
  launchDate: Type.Optional(Instant),
  retirementDate: Type.Optional(Instant),
  replacedBy: Type.Optional(Reference),
  minimumQuantity: Type.Optional(Seats),
  maximumQuantity: Type.Optional(Seats),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
  limitUnit: Type.Optional(Type.Enum(['concurrent', 'lifetime'])),
  prerequisites: Type.Optional(
    Type.Array(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'product:sku, the id of an offer, or family:name',
      }),
      { maxItems: 500, description: 'One of these must be held; absent: nothing is needed' },
    ),
  ),
  families: Names('Families it belongs to, which prerequisites may name'),
  flights: Names('Only partners on one of these flights see it; absent: everyone'),
  isTrial: Type.Optional(Type.Boolean()),
  isAddOn: Type.Optional(Type.Boolean()),
  upgradeTargets: References,
  provisioningId: Type.Optional(
    Type.String({ pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$', description: 'a GUID' }),
  ),
  skuPartNumber: Type.Optional(Name),
  dualUseRights: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
}

export const AvailabilityDocument = Type.Object(
  {
    country: Country,
    segment: Type.Enum([...segments], { description: 'All but commercial need a qualified customer' }),
    currency: Type.Optional(
      Type.String({ pattern: '^[A-Z]{3}$', description: 'an ISO 4217 currency; absent: the market’s' }),
    ),
    terms: Terms,
  },
  closed,
)

export const SkuDocument = Type.Object(
  {
    productId: Type.String({ pattern: '^[A-Z0-9]{12}$', description: 'the product in the path' }),
    id: Type.String({ pattern: '^[A-Z0-9]{4}$', description: 'four upper-case letters and digits' }),
    title: LocalTitle,
    description: LocalDescription,
    ...sale,
    seatsPerCustomer: Type.Optional(Seats),
    convertsTo: Type.Optional(
      Type.Object(
        {
          item: Reference,
          termDuration: Type.String({ pattern: '^P[0-9]{1,2}[MY]$', description: 'such as P1Y' }),
          billingCycle: Type.Enum([...cycleNames]),
        },
        closed,
      ),
    ),
    actions: Names('Such as Refund'),
    restrictedRegions: Names('Azure regions in which a reservation cannot be had'),
    dynamicAttributes: Type.Optional(
      Type.Record(Type.String({ maxLength: 100 }), Type.String({ maxLength: 1000 }), {
        description: 'Passed on as they are',
      }),
    ),
    availabilities: Type.Array(AvailabilityDocument, {
      maxItems: 1200,
      description:
        'Where it is sold; one that is left out is withdrawn, and still found by who has bought it',
    }),
  },
  closed,
)
export type SkuDocument = Static<typeof SkuDocument>
export type AvailabilityDocument = Static<typeof AvailabilityDocument>

export const OfferDocument = Type.Object(
  {
    id: Type.String({
      pattern: '^[A-Za-z0-9-]+$',
      maxLength: 60,
      description: 'a GUID, or letters and digits joined by hyphens',
    }),
    name: Title,
    description: LocalDescription,
    category: Name,
    rank: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
    segment: Type.Enum([...segments], { description: 'All but commercial need a qualified customer' }),
    markets: Type.Array(Country, { minItems: 1, maxItems: 300 }),
    terms: Terms,
    ...sale,
    billing: Type.Enum(['license', 'usage']),
    unit: Name,
    conversionTargets: References,
    migratesTo: Type.Optional(Reference),
    materialId: Type.Optional(Name),
    comparison: Type.Optional(Name),
  },
  closed,
)
export type OfferDocument = Static<typeof OfferDocument>
export type TermDocument = Static<typeof TermDocument>
