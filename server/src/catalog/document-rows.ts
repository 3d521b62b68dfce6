/** Between the operator's documents and the stored rows. Written and read again, a document has its one form. */
import { parseInstant, toWireInstant } from '../calendar.ts'
import { inMemberOrder } from '../editing/index.ts'
import { isGuid } from '../ids.ts'
import { type BillingCycle, billingCycles, type Term } from './item.ts'
import {
  type AvailabilityDocument,
  OfferDocument,
  ProductDocument,
  SkuDocument,
  type TermDocument,
} from './product-document.ts'
import type { AvailabilityRow, OfferRow, ProductRow, SaleColumns, SkuRow } from './rows.ts'
import { readTerm } from './term.ts'
import { pascalCycle } from './term-wire.ts'

/** A row as an edit writes it: everything but whose it is. */
export type Written<Row> = Omit<Row, 'environment_id'>

const seatsMax = 10_000_000

/** Only what says something: a document is easier to read and compare without what is not there. */
const said = <Members extends Record<string, unknown>>(members: Members): Partial<Members> =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== false &&
        !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<Members>

export const productRowOf = (document: ProductDocument): Written<ProductRow> => ({
  id: document.id,
  kind: document.kind,
  sub_type: document.subType ?? null,
  title: document.title,
  description: document.description,
  publisher_name: document.publisherName,
  is_microsoft_product: document.isMicrosoftProduct ?? true,
  reservation_scopes: document.reservationScopes ?? [],
})

export const toProductDocument = (row: Written<ProductRow>): ProductDocument =>
  inMemberOrder(ProductDocument, {
    ...said({ subType: row.sub_type, reservationScopes: row.reservation_scopes }),
    id: row.id,
    kind: row.kind,
    title: row.title,
    description: row.description,
    publisherName: row.publisher_name,
    isMicrosoftProduct: row.is_microsoft_product,
  } as ProductDocument)

/** A SKU and where it is sold; withdrawn availabilities are none. */
export interface SkuRows {
  sku: Written<SkuRow>
  availabilities: readonly Omit<Written<AvailabilityRow>, 'id'>[]
}

/** `currencyOf` names the currency of a market where the document does not. */
export const skuRowsOf = (
  document: SkuDocument,
  currencyOf: (country: string) => string | undefined,
): SkuRows => ({
  sku: {
    product_id: document.productId,
    id: document.id,
    title: document.title,
    description: document.description,
    ...saleColumns(document),
    seats_per_customer: document.seatsPerCustomer ?? null,
    converts_to: document.convertsTo
      ? { ...document.convertsTo, billingCycle: cycleNamed(document.convertsTo.billingCycle) }
      : null,
    actions: document.actions ?? [],
    restricted_regions: document.restrictedRegions ?? [],
    attributes: document.dynamicAttributes ?? {},
  },
  availabilities: document.availabilities.map(({ country, segment, currency, terms }) => ({
    product_id: document.productId,
    sku_id: document.id,
    country,
    segment,
    currency: currency ?? currencyOf(country) ?? 'USD',
    terms: terms.map(termText),
    withdrawn: false,
  })),
})

export function toSkuDocument({ sku, availabilities }: SkuRows): SkuDocument {
  const { converts_to: convertsTo } = sku
  return inMemberOrder(SkuDocument, {
    ...toSaleMembers(sku),
    ...said({
      seatsPerCustomer: sku.seats_per_customer,
      convertsTo: convertsTo && { ...convertsTo, billingCycle: pascalCycle(convertsTo.billingCycle) },
      actions: sku.actions,
      restrictedRegions: sku.restricted_regions,
    }),
    ...(Object.keys(sku.attributes).length > 0 && { dynamicAttributes: sku.attributes }),
    productId: sku.product_id,
    id: sku.id,
    title: sku.title,
    description: sku.description,
    availabilities: availabilities
      .filter(({ withdrawn }) => !withdrawn)
      .map(
        ({ country, segment, currency, terms }): AvailabilityDocument => ({
          country,
          segment,
          currency,
          terms: terms.map(readTerm).map(toTermDocument),
        }),
      )
      .sort((a, b) => compare(a.country, b.country) || compare(a.segment, b.segment)),
  } as SkuDocument)
}

export const offerRowOf = (document: OfferDocument): Written<OfferRow> => ({
  id: isGuid(document.id) ? document.id.toLowerCase() : document.id,
  name: document.name,
  description: document.description,
  category_id: document.category,
  rank: document.rank,
  segment: document.segment,
  markets: document.markets,
  ...saleColumns(document),
  terms: document.terms.map(termText),
  billing: document.billing,
  unit: document.unit,
  conversion_targets: document.conversionTargets ?? [],
  migrates_to: document.migratesTo ?? null,
  material_id: document.materialId ?? null,
  comparison_id: document.comparison ?? null,
})

export const toOfferDocument = (row: Written<OfferRow>): OfferDocument =>
  inMemberOrder(OfferDocument, {
    ...toSaleMembers(row),
    ...said({
      conversionTargets: row.conversion_targets,
      migratesTo: row.migrates_to,
      materialId: row.material_id,
      comparison: row.comparison_id,
    }),
    id: row.id,
    name: row.name,
    description: row.description,
    category: row.category_id,
    rank: row.rank,
    segment: row.segment,
    markets: [...row.markets].sort(),
    terms: row.terms.map(readTerm).map(toTermDocument),
    billing: row.billing,
    unit: row.unit,
  } as OfferDocument)

type SaleMembers = Pick<SkuDocument & OfferDocument, keyof SkuDocument & keyof OfferDocument>

const saleColumns = (document: Partial<SaleMembers>): SaleColumns => ({
  launches_at: instantOf(document.launchDate),
  retires_at: instantOf(document.retirementDate),
  replaced_by: document.replacedBy ?? null,
  minimum_quantity: document.minimumQuantity ?? 1,
  maximum_quantity: document.maximumQuantity ?? seatsMax,
  limit_count: document.limit ?? null,
  limit_unit: document.limitUnit ?? null,
  prerequisites: document.prerequisites ?? [],
  families: document.families ?? [],
  flights: document.flights ?? [],
  is_trial: document.isTrial ?? false,
  is_add_on: document.isAddOn ?? false,
  upgrade_targets: document.upgradeTargets ?? [],
  provisioning_id: document.provisioningId?.toLowerCase() ?? null,
  sku_part_number: document.skuPartNumber ?? null,
  dual_use_rights: document.dualUseRights ?? null,
})

const toSaleMembers = (row: SaleColumns): object => ({
  ...said({
    launchDate: row.launches_at && toWireInstant(new Date(row.launches_at)),
    retirementDate: row.retires_at && toWireInstant(new Date(row.retires_at)),
    replacedBy: row.replaced_by,
    limit: row.limit_count,
    limitUnit: row.limit_unit,
    prerequisites: row.prerequisites,
    families: row.families,
    flights: row.flights,
    isTrial: row.is_trial,
    isAddOn: row.is_add_on,
    upgradeTargets: row.upgrade_targets,
    provisioningId: row.provisioning_id,
    skuPartNumber: row.sku_part_number,
    dualUseRights: row.dual_use_rights,
  }),
  minimumQuantity: row.minimum_quantity,
  maximumQuantity: row.maximum_quantity,
})

const instantOf = (text: string | undefined): Date | null =>
  text === undefined ? null : (parseInstant(text) ?? null)

/** `P1Y:monthly` of what is written `{ duration: 'P1Y', billingCycle: 'Monthly' }`. */
export const termText = ({ duration = '', billingCycle }: TermDocument): string =>
  `${duration}:${cycleNamed(billingCycle)}`

export const toTermDocument = ({ duration, billingCycle }: Term): TermDocument => ({
  ...(duration && { duration }),
  billingCycle: pascalCycle(billingCycle),
})

/** The cycle of a name that the documents' schema allows. */
export const cycleNamed = (name: string): BillingCycle =>
  billingCycles.find((cycle) => pascalCycle(cycle) === name)!

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
