import { Button, Field, makeStyles, Select, SpinButton, Text, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import type { CartLine } from '@kontor/client'
import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { ItemTitle, useItemTitle } from '../catalogue/item-title.tsx'
import { cycleOf, describeTerm, isSameTerm } from '../display/terms.ts'
import { usePromotion } from '../promotions/queries.ts'
import type { Remedy } from '../promotions/remedies.ts'
import { Panel } from '../shell/panel.tsx'
import { CartLineError } from './cart-line-error.tsx'
import { CartLinePrice } from './cart-line-price.tsx'
import { CartLinePromotion } from './cart-line-promotion.tsx'
import type { AskedLine } from './current-cart.ts'
import { useTermsOnSale } from './terms-on-sale.ts'

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    alignItems: 'start',
  },
  quantity: { flex: '0 1 7rem' },
  term: { flex: '1 1 12rem', maxWidth: '18rem' },
  // Figures need their width: where it is not there, they go below.
  price: { flex: '2 1 19rem' },
})

/** A line of the cart: what, how many, for how long, at what price and why. Every change is priced by the server. */
export function CartLineCard(props: {
  customerId: string
  country: string
  line: CartLine
  busy: boolean
  onReplace: (lines: AskedLine[]) => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { customerId, line, onReplace } = props
  const title = useItemTitle({ customerId }, line.catalogItemId) ?? line.friendlyName ?? line.catalogItemId
  const terms = useTermsOnSale(customerId, props.country, line)
  const promotion = usePromotion(line.promotionId, props.country)
  const current = { duration: line.termDuration, billingCycle: line.billingCycle }

  function apply({ quantity = line.quantity, term, rest }: Remedy) {
    const changed: AskedLine = {
      ...line,
      quantity,
      ...(term && { termDuration: term.duration, billingCycle: cycleOf(term.billingCycle) }),
    }
    onReplace(rest === undefined ? [changed] : [changed, { ...changed, quantity: rest }])
  }

  return (
    <Panel
      title={<ItemTitle store={{ customerId }} reference={line.catalogItemId} />}
      action={
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          disabledFocusable={props.busy}
          aria-label={intl.formatMessage({ id: 'cart.remove' }, { title })}
          onClick={() => onReplace([])}
        />
      }
    >
      {line.error && (
        <CartLineError
          line={line}
          error={line.error}
          busy={props.busy}
          onQuantity={(quantity) => apply({ quantity })}
        />
      )}
      <div className={styles.body}>
        <div className={styles.quantity}>
          <QuantityField quantity={line.quantity} onChange={(quantity) => apply({ quantity })} />
        </div>
        <div className={styles.term}>
          {line.termDuration ? (
            <Field label={intl.formatMessage({ id: 'cart.term' })}>
              <Select
                value={String(terms.findIndex((term) => isSameTerm(term, current)))}
                onChange={(_, { value }) => {
                  const term = terms[Number(value)]
                  if (term) apply({ term })
                }}
              >
                {terms.map((term, index) => (
                  <option key={`${term.duration} ${term.billingCycle}`} value={index}>
                    {describeTerm(intl, term)}
                  </option>
                ))}
              </Select>
            </Field>
          ) : (
            <Text>{describeTerm(intl, current)}</Text>
          )}
        </div>
        <div className={styles.price}>
          <CartLinePrice line={line} promotion={promotion.data} />
        </div>
      </div>
      {!line.error && (
        <CartLinePromotion
          customerId={customerId}
          line={line}
          country={props.country}
          termsOnSale={terms}
          busy={props.busy}
          onRemedy={apply}
          onName={(promotionId) => onReplace([{ ...line, promotionId, promotionEligibilities: [] }])}
        />
      )}
    </Panel>
  )
}

/** The number of seats; the server is asked when the person has finished typing. */
function QuantityField({ quantity, onChange }: { quantity: number; onChange: (quantity: number) => void }) {
  const intl = useIntl()
  const [typed, setTyped] = useState(quantity)
  useEffect(() => setTyped(quantity), [quantity])
  const commit = (wanted: number) => {
    if (Number.isInteger(wanted) && wanted > 0 && wanted !== quantity) onChange(wanted)
    else setTyped(quantity)
  }
  return (
    <Field label={intl.formatMessage({ id: 'purchase.quantity' })}>
      <SpinButton
        style={{ minWidth: 0 }}
        value={typed}
        min={1}
        onChange={(_, { value, displayValue }) => {
          // The arrows give a value at once, typing only its text.
          if (value !== undefined && value !== null) commit(value)
          else setTyped(Number(displayValue))
        }}
        onBlur={(event) => commit(Number(event.target.value))}
      />
    </Field>
  )
}
