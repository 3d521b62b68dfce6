/** Whether a product, SKU or offer of the right form makes sense: dates in order, items and markets that there are. */
import countries from 'i18n-iso-countries'
import { parseInstant, toWireInstant } from '../calendar.ts'
import { type Problem, show } from '../editing/index.ts'
import type { Catalog } from './catalog.ts'
import { termText } from './document-rows.ts'
import { itemKey } from './item.ts'
import type { OfferDocument, ProductDocument, SkuDocument } from './product-document.ts'

const problem = (field: string, seen: unknown, allowed: string): Problem => ({
  field,
  seen: show(seen),
  allowed,
})

/** `before` is the product as it stands. */
export const productProblems = (document: ProductDocument, before?: ProductDocument): Problem[] => [
  // Everything bought of a product was bought under the rules of its kind.
  ...(before && before.kind !== document.kind
    ? [problem('kind', document.kind, `${before.kind}, which it was made as`)]
    : []),
  ...(document.reservationScopes && document.kind !== 'reservation'
    ? [problem('reservationScopes', document.reservationScopes, 'nothing, unless kind is reservation')]
    : []),
]

export const skuProblems = (document: SkuDocument, catalog: Catalog): Problem[] => [
  ...saleProblems(document, catalog),
  ...availabilityProblems(document, catalog),
  ...(document.convertsTo ? knownItem('convertsTo.item', document.convertsTo.item, catalog) : []),
]

export const offerProblems = (document: OfferDocument, catalog: Catalog): Problem[] => [
  ...saleProblems(document, catalog),
  ...document.markets.flatMap((market, index) =>
    repeated(document.markets, index)
      ? [problem(`markets.${index}`, market, 'each country once')]
      : catalog.market(market)
        ? []
        : [problem(`markets.${index}`, market, 'a market of the catalogue')],
  ),
  ...repeatedTerms('terms', document.terms),
  ...(catalog.category(document.category)
    ? []
    : [problem('category', document.category, catalog.content.categories.map(({ id }) => id).join(', '))]),
  ...(document.comparison === undefined || catalog.comparison(document.comparison)
    ? []
    : [
        problem(
          'comparison',
          document.comparison,
          catalog.content.comparisons.map(({ id }) => id).join(', ') || 'nothing',
        ),
      ]),
  ...(document.migratesTo === undefined ? [] : knownItem('migratesTo', document.migratesTo, catalog)),
  ...knownItems('conversionTargets', document.conversionTargets, catalog),
]

function saleProblems(document: SkuDocument | OfferDocument, catalog: Catalog): Problem[] {
  const { minimumQuantity = 1, maximumQuantity, limit, limitUnit, replacedBy } = document
  const own = 'productId' in document ? `${document.productId}:${document.id}` : document.id
  return [
    ...dateProblems(document),
    ...(maximumQuantity !== undefined && maximumQuantity < minimumQuantity
      ? [problem('maximumQuantity', maximumQuantity, `${minimumQuantity} or more`)]
      : []),
    ...(limit !== undefined && limitUnit === undefined
      ? [problem('limitUnit', limitUnit, 'with limit: concurrent, lifetime')]
      : []),
    ...(limit === undefined && limitUnit !== undefined
      ? [problem('limit', limit, 'with limitUnit: a whole number')]
      : []),
    ...(replacedBy === undefined
      ? []
      : itemKey(replacedBy) === itemKey(own)
        ? [problem('replacedBy', replacedBy, 'another item')]
        : knownItem('replacedBy', replacedBy, catalog)),
    ...(document.prerequisites ?? []).flatMap((prerequisite, index) =>
      prerequisiteProblems(`prerequisites.${index}`, prerequisite, catalog),
    ),
    ...knownItems('upgradeTargets', document.upgradeTargets, catalog),
  ]
}

function dateProblems({ launchDate, retirementDate }: SkuDocument | OfferDocument): Problem[] {
  const launch = launchDate === undefined ? undefined : parseInstant(launchDate)
  const retirement = retirementDate === undefined ? undefined : parseInstant(retirementDate)
  const allowed = 'an ISO 8601 instant such as 2021-09-01T00:00:00Z'
  return [
    ...(launchDate !== undefined && !launch ? [problem('launchDate', launchDate, allowed)] : []),
    ...(retirementDate !== undefined && !retirement
      ? [problem('retirementDate', retirementDate, allowed)]
      : []),
    ...(launch && retirement && retirement <= launch
      ? [problem('retirementDate', retirementDate, `an instant after ${toWireInstant(launch)}`)]
      : []),
  ]
}

function prerequisiteProblems(field: string, prerequisite: string, catalog: Catalog): Problem[] {
  if (!prerequisite.startsWith('family:')) return knownItem(field, prerequisite, catalog)
  const family = prerequisite.slice('family:'.length)
  return catalog.content.families.includes(family)
    ? []
    : [problem(field, prerequisite, catalog.content.families.map((name) => `family:${name}`).join(', '))]
}

function availabilityProblems({ availabilities }: SkuDocument, catalog: Catalog): Problem[] {
  const places = availabilities.map(({ country, segment }) => `${country} ${segment}`)
  return availabilities.flatMap(({ country, currency, terms }, index) => {
    const at = (member: string) => `availabilities.${index}.${member}`
    return [
      ...(countries.isValid(country) ? [] : [problem(at('country'), country, 'an ISO 3166 country code')]),
      ...(countries.isValid(country) && currency === undefined && !catalog.market(country)
        ? [problem(at('currency'), currency, 'an ISO 4217 currency, where the market is new')]
        : []),
      ...(currency === undefined || currencies.has(currency)
        ? []
        : [problem(at('currency'), currency, 'an ISO 4217 currency')]),
      ...(repeated(places, index)
        ? [problem(at('segment'), availabilities[index]!.segment, 'each country and segment once')]
        : []),
      ...repeatedTerms(at('terms'), terms),
    ]
  })
}

const currencies = new Set(Intl.supportedValuesOf('currency'))

const repeated = (values: readonly string[], index: number): boolean => values.indexOf(values[index]!) < index

function repeatedTerms(field: string, terms: OfferDocument['terms']): Problem[] {
  const texts = terms.map(termText)
  return texts.flatMap((_, index) =>
    repeated(texts, index) ? [problem(`${field}.${index}`, terms[index], 'each term once')] : [],
  )
}

const knownItem = (field: string, id: string, catalog: Catalog): Problem[] =>
  catalog.soldAs(itemKey(id)) ? [] : [problem(field, id, 'an item of the catalogue')]

const knownItems = (field: string, ids: readonly string[] = [], catalog: Catalog): Problem[] =>
  ids.flatMap((id, index) => knownItem(`${field}.${index}`, id, catalog))
