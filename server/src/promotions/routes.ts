import { toWireInstant } from '../calendar.ts'
import { catalogOf, namedToCaller, sightOf } from '../catalog/index.ts'
import { requireCustomer, requireCustomerAnywhere, requireKnownCustomer } from '../customers/index.ts'
import { faults } from '../fault.ts'
import type { Call } from '../http/call.ts'
import { collection } from '../http/links.ts'
import { bytes, created, ok, type Route, route } from '../http/route.ts'
import { CustomerParams } from '../http/schemas.ts'
import { whenReady } from '../platform/snapshots.ts'
import { checkEligibility } from './check-eligibility.ts'
import { promotionsOf } from './current-promotions.ts'
import { EligibilitiesWire, EligibilityBody, toWireAnswer } from './eligibility-wire.ts'
import { operatorPromotionRoutes } from './operator-routes.ts'
import type { Promotion } from './promotion.ts'
import { promotionList } from './promotion-list.ts'
import { isSeen } from './promotions.ts'
import { readinessRoutes } from './readiness-routes.ts'
import { type OutsideHolding, recordHolding, requireCatalogItem } from './record-holding.ts'
import { shownPromotion } from './shown-promotion.ts'
import { promotionReaders } from './who.ts'
import {
  fromWireHolding,
  HoldingBody,
  HoldingWire,
  knownCountry,
  PromotionListQuery,
  PromotionParams,
  PromotionQuery,
  PromotionsWire,
  PromotionWire,
  SandboxHoldingBody,
  toWirePromotion,
} from './wire.ts'
import { wordingFor } from './wording.ts'

const who = promotionReaders

export const promotionRoutes: readonly Route[] = [
  ...readinessRoutes,
  ...operatorPromotionRoutes,
  route({
    method: 'GET',
    path: '/v1/productpromotions',
    operation: 'list-promotions',
    summary: 'Promotions in force for a market and segment',
    who,
    query: PromotionListQuery,
    answers: { 200: PromotionsWire },
    handle(call, { query: { country, segment } }) {
      const on = { market: knownCountry(country), segment, at: call.now }
      return whenReady(promotionsOf(call), (promotions) =>
        whenReady(catalogOf(call), (catalog) =>
          bytes(promotionList({ promotions, catalog }, on, sightOf(call)), 'application/json; charset=utf-8'),
        ),
      )
    },
  }),
  route({
    method: 'GET',
    path: '/v1/productpromotions/:promotionId',
    operation: 'get-promotion',
    summary: 'One promotion, whatever its dates',
    who,
    params: PromotionParams,
    query: PromotionQuery,
    answers: { 200: PromotionWire },
    async handle(call, { params: { promotionId }, query: { country } }) {
      const promotion = (await promotionsOf(call)).byId(promotionId)
      const isThere = promotion && isSeen(promotion, sightOf(call)) && covers(promotion, country)
      const shown = isThere && shownPromotion(promotion, await namedToCaller(call))
      if (!shown) throw faults.notFound({ resource: 'Promotion', id: promotionId.slice(0, 100) })
      return ok(toWirePromotion(shown))
    },
  }),
  route({
    method: 'POST',
    path: '/v1/customers/:customerId/promotionEligibilities',
    operation: 'verify-promotion-eligibility',
    summary: 'Whether a customer could have promotions, and every condition that is not met',
    who,
    params: CustomerParams,
    body: EligibilityBody,
    answers: { 200: EligibilitiesWire },
    reads: true,
    async handle(call, { params: { customerId }, body: { items } }) {
      const customer = await requireKnownCustomer(call, customerId)
      const questions = items.map(({ termDuration, billingCycle, ...item }) => ({
        ...item,
        term: { duration: termDuration, billingCycle },
      }))
      const answers = await checkEligibility(call, customer, questions)
      const wording = await wordingFor(call)
      return ok(collection(items.map((item, index) => toWireAnswer(item, answers[index]!, wording))))
    },
  }),
  route({
    method: 'POST',
    path: '/sandbox/holdings',
    operation: 'record-sandbox-holding',
    summary: 'Says what a customer of a sandbox holds or held in other channels',
    who: {},
    body: SandboxHoldingBody,
    answers: { 201: HoldingWire },
    async handle(call, { body }) {
      if (call.environment.kind !== 'sandbox') {
        throw faults.notInThisEnvironment({ operation: 'POST /sandbox/holdings' })
      }
      const customer = await requireCustomer(call, body.customerId)
      await requireCatalogItem(call, body.offerId)
      return created(await recorded(call, customer.id, fromWireHolding(body)))
    },
  }),
  route({
    method: 'POST',
    path: '/operator/v1/customers/:customerId/holdings',
    operation: 'operator-record-holding',
    summary: 'Says what a customer holds or held in other channels',
    who: { operator: true },
    params: CustomerParams,
    body: HoldingBody,
    answers: { 201: HoldingWire },
    async handle(call, { params: { customerId }, body }) {
      const there = await requireCustomerAnywhere(call, customerId)
      return created(await recorded(there.call, there.customer.id, fromWireHolding(body)))
    },
  }),
]

const covers = ({ markets }: Promotion, country: string | undefined): boolean =>
  country === undefined || !markets || markets.includes(country.toUpperCase())

async function recorded(call: Call, customerId: string, holding: OutsideHolding) {
  const { startedAt, endedAt, ...rest } = holding
  return {
    id: await recordHolding(call, customerId, holding),
    customerId,
    ...rest,
    startedAt: toWireInstant(startedAt),
    ...(endedAt && { endedAt: toWireInstant(endedAt) }),
    attributes: { objectType: 'Holding' },
  }
}
