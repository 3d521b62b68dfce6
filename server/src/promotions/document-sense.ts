/** Whether a document of the right form makes sense: dates in order, products of the catalogue, limits that can be met. */
import countries from 'i18n-iso-countries'
import { toWireInstant } from '../calendar.ts'
import { type Catalog, type ItemKey, itemKey, writeTerm } from '../catalog/index.ts'
import { type Problem, show } from '../editing/index.ts'
import { isSameTerm } from './promotion.ts'
import type { PromotionDocument } from './promotion-document.ts'
import { seedDate } from './promotion-file.ts'

export interface Surroundings {
  /** The day that durations count from. */
  today: Date
  /** Where the products named are looked up. */
  catalog: Pick<Catalog, 'soldAs'>
}

type Sense = (document: PromotionDocument, surroundings: Surroundings) => Problem[]

/**
 * Everything in a document that makes no sense, in members whose form is right: what `hasForm` denies is not looked at, so
 * that one answer can list problems of both kinds.
 */
export function senseProblems(
  document: PromotionDocument,
  surroundings: Surroundings,
  hasForm: (member: keyof PromotionDocument) => boolean,
): Problem[] {
  return senses.flatMap(({ members, look }) => (members.every(hasForm) ? look(document, surroundings) : []))
}

const dates: Sense = (document, { today }) => {
  const start = dateOf(document.startDate, { today, isEnd: false })
  const end = dateOf(document.endDate, { today, isEnd: true })
  const allowed = 'an instant such as 2021-09-01T00:00:00Z, or a duration such as -P30D'
  return [
    ...(start ? [] : [{ field: 'startDate', seen: show(document.startDate), allowed }]),
    ...(end ? [] : [{ field: 'endDate', seen: show(document.endDate), allowed }]),
    ...(start && end && end < start
      ? [
          {
            field: 'endDate',
            seen: show(document.endDate),
            allowed: `an instant from ${toWireInstant(start)} on`,
          },
        ]
      : []),
  ]
}

/** Undefined for a text that means no instant, or one that calendars do not reach. */
function dateOf(text: string, options: { today: Date; isEnd: boolean }): Date | undefined {
  try {
    const at = seedDate(text, options)
    return at.getUTCFullYear() <= 9999 ? at : undefined
  } catch {
    return undefined
  }
}

const markets: Sense = ({ markets = [] }) =>
  markets.flatMap((market, index) => {
    if (!countries.isValid(market)) return [problem(`markets.${index}`, market, 'an ISO 3166 country code')]
    return markets.indexOf(market) < index ? [problem(`markets.${index}`, market, 'each country once')] : []
  })

const products: Sense = ({ requiredProducts, isDiscountInPrice }, { catalog }) =>
  requiredProducts.flatMap((required, index) => {
    const { productId, skuId, term, regularProductId } = required
    const at = (member: string) => `requiredProducts.${index}.${member}`
    const sold = catalog.soldAs(itemOf(required))
    if (!sold) {
      return skuId === undefined
        ? [
            problem(
              at('productId'),
              productId,
              'an offer of the catalogue; a product is named with its skuId',
            ),
          ]
        : [problem(at('skuId'), `${productId}:${skuId}`, 'a product and SKU of the catalogue')]
    }
    const isTermSold = !term || sold.terms.some((one) => isSameTerm(one, term))
    const earlier = requiredProducts.slice(0, index).filter((other) => itemOf(other) === itemOf(required))
    const isRepeated = earlier.some((other) => !other.term || !term || isSameTerm(other.term, term))
    return [
      ...(isTermSold
        ? []
        : [problem(at('term'), term, `a term it is sold with: ${sold.terms.map(writeTerm).join(', ')}`)]),
      ...(isRepeated ? [problem(at('term'), term, 'each product and term once')] : []),
      ...(regularProductId !== undefined && !(isDiscountInPrice && catalog.soldAs(itemKey(regularProductId)))
        ? [
            problem(
              at('regularProductId'),
              regularProductId,
              'with isDiscountInPrice, an offer of the catalogue',
            ),
          ]
        : []),
    ]
  })

const itemOf = ({ productId, skuId }: { productId: string; skuId?: string }): ItemKey =>
  itemKey(skuId === undefined ? productId : `${productId}:${skuId}`)

const constraints: Sense = ({ promotionConstraints = {} }, { catalog }) => {
  const [seats] = promotionConstraints.seatConstraints ?? []
  const [limit] = promotionConstraints.assetOwnershipLimits ?? []
  const known = (field: string, bigId: string) =>
    catalog.soldAs(itemKey(bigId)) ? [] : [problem(field, bigId, 'an item of the catalogue')]
  const ordered = (field: string, max: number | undefined, least: number) =>
    max === undefined || max >= least ? [] : [problem(field, max, `${least} or more`)]
  return [
    ...ordered('seatConstraints.0.maxSeats', seats?.maxSeats, Math.max(1, seats?.minSeats ?? 1)),
    ...ordered('assetOwnershipLimits.0.maxAssets', limit?.maxAssets, Math.max(1, limit?.minAssets ?? 1)),
    ...(promotionConstraints.productOwnershipConstraints ?? []).flatMap((all, alternative) =>
      all.flatMap(({ bigId, minSeats, maxSeats }, index) => {
        const field = `productOwnershipConstraints.${alternative}.${index}`
        return [
          ...known(`${field}.bigId`, bigId),
          ...ordered(`${field}.maxSeats`, maxSeats, Math.max(1, minSeats ?? 1)),
        ]
      }),
    ),
    ...(promotionConstraints.productOwnershipExclusions ?? []).flatMap(({ bigIds }) =>
      bigIds.flatMap((bigId, index) => known(`productOwnershipExclusions.0.bigIds.${index}`, bigId)),
    ),
  ].map(({ field, ...rest }) => ({ field: `promotionConstraints.${field}`, ...rest }))
}

const problem = (field: string, seen: unknown, allowed: string): Problem => ({
  field,
  seen: show(seen),
  allowed,
})

const senses: readonly { members: readonly (keyof PromotionDocument)[]; look: Sense }[] = [
  { members: ['startDate', 'endDate'], look: dates },
  { members: ['markets'], look: markets },
  { members: ['requiredProducts', 'isDiscountInPrice'], look: products },
  { members: ['promotionConstraints'], look: constraints },
]
