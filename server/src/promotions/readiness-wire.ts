/** The readiness list as JSON: the contract's promotion, and what is special about it this month. */
import { type Static, Type } from 'typebox'
import { addTerm, parseInstant } from '../calendar.ts'
import { type Catalog, inLocale, segments } from '../catalog/index.ts'
import { faults } from '../fault.ts'
import { Attributes, collectionOf, wireEnum } from '../http/schemas.ts'
import type { RequiredProduct } from './promotion.ts'
import { RequiredProductWire } from './promotion-document.ts'
import { type Period, type ReadinessEntry, stages, turns } from './readiness.ts'
import { Country, PromotionWire, toWirePromotion } from './wire.ts'

export const ReadinessQuery = Type.Object({
  country: Country,
  segment: wireEnum(segments),
  month: Type.Optional(
    Type.String({ pattern: '^[0-9]{4}-[0-9]{2}$', description: '`YYYY-MM`; absent: the current month' }),
  ),
  format: Type.Optional(
    wireEnum(['json', 'csv'], { description: 'Absent: CSV for `Accept: text/csv`, else JSON' }),
  ),
})

export const ReadinessEntryWire = Type.Object({
  ...PromotionWire.properties,
  stage: wireEnum(stages),
  thisMonth: Type.Array(wireEnum(turns), {
    description: 'What is special in the month: it starts or was entered, was edited, ends, was withdrawn',
  }),
  changedMembers: Type.Array(Type.String(), { description: 'What was edited in the month' }),
  requiredProducts: Type.Array(
    Type.Object({ ...RequiredProductWire.properties, title: Type.String() }, { additionalProperties: false }),
  ),
  attributes: Attributes,
})
export const ReadinessWire = collectionOf(ReadinessEntryWire)

/** The title of a product in the catalogue; its id where the catalogue does not know it. */
export const titleOf = (catalog: Catalog, locale: string, { item, productId }: RequiredProduct): string => {
  const sold = catalog.soldAs(item)
  return sold ? inLocale(sold.title, locale) : productId
}

export function toWireReadiness(
  { promotion, stage, turns, members }: ReadinessEntry,
  title: (required: RequiredProduct) => string,
): Static<typeof ReadinessEntryWire> {
  const wire = toWirePromotion(promotion)
  return {
    ...wire,
    stage,
    thisMonth: [...turns],
    changedMembers: [...members],
    requiredProducts: wire.requiredProducts.map((required, index) => ({
      ...required,
      title: title(promotion.requiredProducts[index]!),
    })),
    attributes: { objectType: 'PromotionReadiness' },
  }
}

/** The month of a `YYYY-MM`. Throws 400/3000 for a month there is not. */
export function fromWireMonth(month: string): Period {
  const from = parseInstant(`${month}-01`)
  if (!from) throw faults.invalidProperty({ field: 'month', seen: month, allowed: 'a month such as 2021-10' })
  return { from, to: addTerm(from, 'P1M') }
}
