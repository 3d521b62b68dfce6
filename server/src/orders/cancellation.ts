/** Which lines of an order may be cancelled through it, and what the order is then (purchase 8.5). Pure. */
import { addDays } from '../calendar.ts'
import type { ItemKind } from '../catalog/index.ts'
import type { Order, OrderLine } from './order.ts'

/** Days from the purchase in which software can be given back. */
export const softwareDays = 30
/** Days from the purchase in which a sandbox lets go of reservations and marketplace items. */
export const sandboxDays = 60

export type CancelRefusal =
  /** Offers and licences end through their subscriptions. */
  | { reason: 'bySubscription' }
  | { reason: 'notCancellable' }
  /** Outside a sandbox only software is cancelled. */
  | { reason: 'softwareOnly' }
  | { reason: 'windowClosed'; days: number }
  | { reason: 'unknownLine'; lineItemNumber: number }

export interface CancelQuestion {
  /** The lines named; all if there are none. */
  lineItemNumbers: readonly number[]
  isSandbox: boolean
  at: Date
}

export interface Cancelled {
  /** With the cancelled lines at no units. */
  order: Order
  /** As they were. */
  lines: OrderLine[]
}

/** Decides a cancellation of some lines or of all that are left. */
export function cancelLines(order: Order, question: CancelQuestion): Cancelled | CancelRefusal {
  const { lineItemNumbers } = question
  const unknown = lineItemNumbers.find((number) => !order.lines[number])
  if (unknown !== undefined) return { reason: 'unknownLine', lineItemNumber: unknown }
  const isMeant = ({ lineItemNumber, quantity }: OrderLine) =>
    quantity > 0 && (lineItemNumbers.length === 0 || lineItemNumbers.includes(lineItemNumber))
  const lines = order.lines.filter(isMeant)
  const refusal = lines.map((line) => lineRefusal(line, order, question)).find((one) => one !== undefined)
  if (refusal) return refusal
  if (lines.length === 0) return { reason: 'notCancellable' }
  const left = order.lines.map((line) => (isMeant(line) ? { ...line, quantity: 0 } : line))
  const isGone = left.every(({ quantity }) => quantity === 0)
  return { order: { ...order, lines: left, status: isGone ? 'cancelled' : 'completed' }, lines }
}

function lineRefusal(
  { item }: OrderLine,
  { createdAt }: Order,
  { isSandbox, at }: CancelQuestion,
): CancelRefusal | undefined {
  const rule = rules[item.kind]
  if ('reason' in rule) return rule
  if (rule.isSandboxOnly && !isSandbox) return { reason: 'softwareOnly' }
  return at < addDays(createdAt, rule.days) ? undefined : { reason: 'windowClosed', days: rule.days }
}

const software = { days: softwareDays, isSandboxOnly: false }
const sandboxOnly = { days: sandboxDays, isSandboxOnly: true }

const rules: Record<ItemKind, CancelRefusal | { days: number; isSandboxOnly: boolean }> = {
  legacy: { reason: 'bySubscription' },
  'new-commerce': { reason: 'bySubscription' },
  'azure-plan': { reason: 'notCancellable' },
  'perpetual-software': software,
  'software-subscription': software,
  reservation: sandboxOnly,
  marketplace: sandboxOnly,
}
