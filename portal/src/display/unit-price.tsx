import type { Price } from '@kontor/client'
import { FormattedMessage } from 'react-intl'
import { Money } from './money.tsx'
import { cycleOf } from './terms.ts'

/** “275.20 SEK per seat and month”. */
export function UnitPrice({ price }: { price: Pick<Price, 'unitPrice' | 'currency' | 'billingCycle'> }) {
  return (
    <FormattedMessage
      id="price.perSeat"
      values={{
        price: <Money amount={price.unitPrice} currency={price.currency} />,
        cycle: cycleOf(price.billingCycle),
      }}
    />
  )
}
