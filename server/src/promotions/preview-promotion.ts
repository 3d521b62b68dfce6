import { itemKey } from '../catalog/index.ts'
import { type Customer, customerFaults, findCustomers, segmentsNow } from '../customers/index.ts'
import type { Call } from '../http/call.ts'
import { isGuid } from '../ids.ts'
import { decisionContext } from './current-promotions.ts'
import { eligibility, type Verdict } from './eligibility.ts'
import { historyFor } from './load-basis.ts'
import type { Promotion, PurchaseIntent, Term } from './promotion.ts'

/** A purchase that a customer might make. What is not said is the promotion’s own first product and its term. */
export interface PreviewQuestion {
  customerId: string
  quantity: number
  /** `product:sku` or an offer id. */
  item?: string
  term?: Term
}

export interface PreviewAnswer {
  customer: Customer
  intent: PurchaseIntent
  verdict: Verdict
}

/**
 * Who among these customers would get a promotion as it is written, now: the verdict of the eligibility function, on what each
 * of them has had with every partner, as if the promotion stood in place of the one with its id. Writes nothing. Throws
 * 404/60003 for a customer that the environment does not have.
 */
export async function previewPromotion(
  call: Call,
  promotion: Promotion,
  questions: readonly PreviewQuestion[],
): Promise<PreviewAnswer[]> {
  const context = await decisionContext(call)
  const ids = questions.map(({ customerId }) => customerId.toLowerCase())
  const found = await findCustomers(call.db, call.environment.id, [...new Set(ids.filter(isGuid))])
  const customers = new Map(found.map((customer) => [customer.id, customer]))
  const answers: PreviewAnswer[] = []
  for (const [index, question] of questions.entries()) {
    const customer = customers.get(ids[index]!)
    if (!customer) throw customerFaults.customerNotFound({ customerId: question.customerId.slice(0, 40) })
    const intent = intentOf(call, promotion, customer, question)
    const asked = { promotions: [promotion], items: [intent.item], context }
    const history = await historyFor(call, customer.id, asked)
    answers.push({ customer, intent, verdict: eligibility({ promotion, intent, history, context }) })
  }
  return answers
}

/** In the promotion's first segment that the customer may buy in; as a commercial customer if there is none. */
function intentOf(
  call: Call,
  { requiredProducts, segments }: Promotion,
  customer: Customer,
  { quantity, item: named, term: asked }: PreviewQuestion,
): PurchaseIntent {
  const item = named === undefined ? requiredProducts[0]!.item : itemKey(named)
  const term = asked ?? requiredProducts.find((required) => required.item === item)?.term
  const own = segmentsNow(call, customer)
  return {
    item,
    quantity,
    ...(term && { term }),
    market: customer.country,
    segment: segments.find((segment) => own.has(segment)) ?? 'commercial',
  }
}
