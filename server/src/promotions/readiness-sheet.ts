/** The readiness list as a sheet for people: one row for each promotion, product and term. */
import { stringify } from 'csv-stringify/sync'
import { utcDate } from '../calendar.ts'
import { percentage } from './discount.ts'
import type { OwnedProduct, RequiredProduct, Term } from './promotion.ts'
import type { ReadinessEntry } from './readiness.ts'

interface Row extends ReadinessEntry {
  required: RequiredProduct
  title: string
  market: string
  segment: string
}

const columns: Record<string, (row: Row) => string> = {
  Promotion: ({ promotion }) => promotion.name,
  Description: ({ promotion }) => promotion.description,
  Status: ({ stage }) => capital(stage),
  'This month': ({ turns }) => turns.map(capital).join(', '),
  'What changed': ({ members }) => members.join(', '),
  Product: ({ title }) => title,
  'Product ID': ({ required }) => required.productId,
  'SKU ID': ({ required }) => required.skuId ?? '',
  Term: ({ required }) => termInWords(required.term),
  Billing: ({ required }) => required.term?.billingCycle ?? 'Any',
  Discount: ({ required }) => percentage(required.discount),
  Starts: ({ promotion }) => utcDate(promotion.startDate),
  Ends: ({ promotion }) => utcDate(promotion.endDate),
  'Least seats': ({ promotion }) => String(promotion.constraints.seats?.min ?? ''),
  'Most seats': ({ promotion }) => String(promotion.constraints.seats?.max ?? ''),
  'First purchase only': ({ promotion }) => (promotion.constraints.isFirstPurchaseOnly ? 'Yes' : 'No'),
  'Uses per customer': ({ promotion }) => String(promotion.constraints.redemptionsMax ?? ''),
  'Needs also': ({ promotion }) =>
    promotion.constraints.requiredOwnership.map((all) => all.map(seatsOf).join(' and ')).join(', or '),
  'Not with': ({ promotion }) =>
    (promotion.constraints.excludedOwnership?.items ?? []).map(({ bigId }) => bigId).join(', '),
  Applied: ({ promotion }) => (promotion.isAutoApplicable ? 'Automatically' : 'By its ID'),
  Market: ({ market }) => market,
  Segment: ({ segment }) => capital(segment),
  'Promotion ID': ({ promotion }) => promotion.id,
}

/**
 * The list as CSV with a byte order mark, which spreadsheets need to read letters beyond English. A text that a spreadsheet
 * would run as a formula is escaped.
 */
export function readinessSheet(
  entries: readonly ReadinessEntry[],
  where: { market: string; segment: string },
  title: (required: RequiredProduct) => string,
): string {
  const rows = entries.flatMap((entry) =>
    entry.promotion.requiredProducts.map(
      (required): Row => ({ ...entry, ...where, required, title: title(required) }),
    ),
  )
  const cells = rows.map((row) => Object.values(columns).map((cell) => cell(row)))
  return stringify([Object.keys(columns), ...cells], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const units: Record<string, string> = { D: 'day', M: 'month', Y: 'year' }

/** `P1Y` as “1 year”. */
function termInWords(term: Term | undefined): string {
  const [, count = '', unit = ''] = /^P(\d+)([DMY])$/.exec(term?.duration ?? '') ?? []
  return term ? `${count} ${units[unit]}${count === '1' ? '' : 's'}` : 'Any'
}

const seatsOf = ({ bigId, seatsMin, seatsMax }: OwnedProduct): string =>
  `${seatsMin}${seatsMax === undefined ? ' or more' : ` to ${seatsMax}`} seats of ${bigId}`
