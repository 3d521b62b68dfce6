/** The contract's JSON of terms, and how billing cycles are spelt on the wire (purchase 0 and 1.4). */
import { Type } from 'typebox'
import { type BillingCycle, inLocale, type Term } from './item.ts'
import type { Product } from './product.ts'
import type { WireContext } from './product-wire.ts'

/** `OneTime`: the spelling of plain-string billing cycles (purchase 0). */
export const pascalCycle = (cycle: BillingCycle): string =>
  cycle.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase())

const RefundOptionWire = Type.Object({
  sequenceId: Type.Integer(),
  type: Type.String(),
  expiresAfter: Type.String(),
})

export const TermWire = Type.Object({
  id: Type.String(),
  duration: Type.String(),
  description: Type.String(),
  billingCycle: Type.String({ description: 'PascalCase: `Annual`, `Monthly`' }),
  cancellationPolicies: Type.Optional(
    Type.Array(Type.Object({ refundOptions: Type.Array(RefundOptionWire) })),
  ),
})

/** A term's id on the wire: `p1y-monthly`. */
export const termId = ({ duration, billingCycle }: Term): string =>
  `${duration}-${billingCycle}`.toLowerCase()

export const toWireTerm = (term: Term, { kind }: Product, { locale, cancellationHours }: WireContext) => ({
  id: termId(term),
  duration: term.duration,
  description: termDescription(term, locale),
  billingCycle: pascalCycle(term.billingCycle),
  ...(kind === 'new-commerce' &&
    term.billingCycle !== 'none' && {
      cancellationPolicies: [
        {
          refundOptions: [
            { sequenceId: 0, type: 'Full', expiresAfter: 'P1D' },
            { sequenceId: 1, type: 'Partial', expiresAfter: `P${Math.ceil(cancellationHours / 24)}D` },
          ],
        },
      ],
    }),
})

const commitments: Record<string, { en: string; sv: string }> = {
  P1M: { en: 'One month', sv: 'En månad' },
  P1Y: { en: 'One year', sv: 'Ett år' },
  P3Y: { en: 'Three years', sv: 'Tre år' },
}

const payments: Record<BillingCycle, { en: string; sv: string }> = {
  monthly: { en: 'billed monthly', sv: 'faktureras månadsvis' },
  annual: { en: 'billed annually', sv: 'faktureras årsvis' },
  triennial: { en: 'billed for three years at once', sv: 'faktureras för tre år på en gång' },
  one_time: { en: 'billed once', sv: 'faktureras en gång' },
  none: { en: 'free trial', sv: 'kostnadsfri utvärdering' },
}

function termDescription({ duration, billingCycle }: Term, locale: string): string {
  const commitment = commitments[duration]
  return `${commitment ? inLocale(commitment, locale) : duration}, ${inLocale(payments[billingCycle], locale)}`
}
