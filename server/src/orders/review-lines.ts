import {
  type CatalogItem,
  catalogOf,
  chooseTerm,
  isSeen,
  namedToCaller,
  quotesFor,
  sightOf,
} from '../catalog/index.ts'
import { type PartnersCustomer, segmentsNow } from '../customers/index.ts'
import { type Call, callingPartner } from '../http/call.ts'
import { resellersOf } from '../partners/index.ts'
import { afterLine, loadBasis } from '../promotions/index.ts'
import { listSubscriptions, ownerOf, type Subscription } from '../subscriptions/index.ts'
import type { PurchaseLine, ReviewedLine } from './purchase-line.ts'
import { type Meant, reviewLine, type SandboxLimits, type Surroundings } from './review-line.ts'

/**
 * Reviews lines in order, each on what the lines before it buy (purchase 5.6). The answer of a caller that holds the
 * customer's lock holds until its transaction ends. Reads the customer's history in one query, and more only for lines that
 * refer to more.
 */
export async function reviewLines(
  call: Call,
  customer: PartnersCustomer,
  lines: readonly PurchaseLine[],
): Promise<ReviewedLine[]> {
  const meant = await meantBy(call, customer, lines)
  const items = meant.flatMap((one) => one?.item ?? [])
  const around = await surroundingsOf(call, { customer, lines, items })
  let { history } = around.basis
  let bought = 0
  return lines.map((line, index) => {
    const { sandbox } = around
    const reviewed = reviewLine(line, meant[index], {
      ...around,
      basis: { ...around.basis, history },
      ...(sandbox && { sandbox: { ...sandbox, subscriptionsLeft: sandbox.subscriptionsLeft - bought } }),
    })
    const { item, refusals, promotion } = reviewed
    if (item && promotion && refusals.length === 0) {
      const { quantity } = line
      const intent = { item: item.key, quantity, market: customer.country, segment: item.segment }
      history = afterLine(history, intent, { ...promotion, at: call.now })
      bought++
    }
    return reviewed
  })
}

/** What each line means in the catalogue and on the price list; undefined for what the partner’s catalogue does not have. */
async function meantBy(
  call: Call,
  { country }: PartnersCustomer,
  lines: readonly PurchaseLine[],
): Promise<(Meant | undefined)[]> {
  const catalog = await catalogOf(call)
  const sight = sightOf(call)
  const found = lines.map(({ offerId, termDuration: duration, billingCycle, quantity }) => {
    const known = catalog.item(offerId, country)
    const item = known && isSeen(known.kind, known.rules, sight) ? known : undefined
    const term = item && chooseTerm(item.terms, { duration, billingCycle })
    return { item, term, quantity }
  })
  const asks = found.flatMap(({ item, term, quantity }) =>
    item && term ? [{ item, term, quantity, at: call.now }] : [],
  )
  const quotes = await quotesFor(call, asks)
  let asked = 0
  return found.map(({ item, term }) => {
    if (!item) return undefined
    const quote = term && quotes[asked++]
    return { item, ...(term && { term }), ...(quote && { quote }) }
  })
}

/** Whether an item counts what the customer has of it. */
const hasCustomerLimit = ({ rules }: CatalogItem): boolean =>
  rules.seatsPerCustomer !== null || rules.subscriptionLimit !== null

interface Reviewing {
  customer: PartnersCustomer
  lines: readonly PurchaseLine[]
  items: readonly CatalogItem[]
}

async function surroundingsOf(call: Call, { customer, lines, items }: Reviewing): Promise<Surroundings> {
  const partner = callingPartner(call)
  const refersToSubscriptions = lines.some((line) => line.parentSubscriptionId ?? line.customTermEnd)
  const namesResellers = lines.some((line) => line.resellerMpnId ?? line.additionalResellerMpnIds?.length)
  const alsoItems = items.flatMap((item) => [
    ...item.rules.prerequisites,
    ...(hasCustomerLimit(item) ? [item.key] : []),
  ])
  const basis = await loadBasis(
    call,
    customer.id,
    items.map(({ key }) => key),
    { alsoItems },
  )
  const limits = call.policyValue<SandboxLimits>('sandbox-limits')
  const needsSubscriptions = refersToSubscriptions || limits?.subscriptions !== undefined
  const subscriptions = needsSubscriptions ? await listSubscriptions(call.db, ownerOf(customer)) : []
  return {
    basis,
    country: customer.country,
    segments: segmentsNow(call, customer),
    at: call.now,
    ...sightOf(call),
    isNamed: await namedToCaller(call),
    currencies: [partner.billingCurrency],
    ...(partner.programme === 'indirect_provider' && {
      resellers: new Map(
        namesResellers
          ? (await resellersOf(call.db, partner)).map((reseller) => [reseller.mpnId, reseller])
          : [],
      ),
    }),
    subscriptions,
    ...(limits && { sandbox: { ...limits, subscriptionsLeft: subscriptionsLeft(limits, subscriptions) } }),
  }
}

/** How many more subscriptions the customer may have; what has ended counts no more. */
const subscriptionsLeft = ({ subscriptions = 0 }: SandboxLimits, held: readonly Subscription[]): number =>
  subscriptions - held.filter(({ status }) => status === 'active' || status === 'suspended').length
