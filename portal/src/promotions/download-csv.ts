import type { Promotion } from '@kontor/client'
import type { IntlShape } from 'react-intl'
import { conditionsOf, type ProductWords } from './conditions.tsx'

/** Saves the promotions as a table: a row per product and term, dates in ISO, discounts as fractions. */
export function downloadCsv(intl: IntlShape, promotions: readonly Promotion[], country: string): void {
  const header = [
    'id',
    'name',
    'startDate',
    'endDate',
    'productId',
    'skuId',
    'term',
    'billingCycle',
    'discount',
    'conditions',
  ]
  const rows = promotions.flatMap((promotion) =>
    promotion.requiredProducts.map(({ productId, skuId, term, pricingPolicies }) => [
      promotion.id,
      promotion.name,
      promotion.startDate,
      promotion.endDate,
      productId,
      skuId ?? '',
      term?.duration ?? '',
      term?.billingCycle ?? '',
      pricingPolicies[0]?.value ?? '',
      conditionsOf(intl, promotion, asWritten).join('; '),
    ]),
  )
  // The mark tells spreadsheets that the text is UTF-8.
  const text = `\uFEFF${[header, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `promotions-${country}.csv`
  link.click()
  URL.revokeObjectURL(address)
}

/** Tables keep the ids. */
const asWritten: ProductWords = {
  one: (reference) => reference,
  anyOf: (references) => references.join(', '),
}

/** A leading `=`, `+`, `-` or `@` would be run as a formula by spreadsheets. */
function quoted(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
