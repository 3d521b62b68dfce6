import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { Cart, CartLine } from '@kontor/client'
import { FormattedMessage } from 'react-intl'
import { useItemTitle } from '../catalogue/item-title.tsx'
import { Money } from '../display/money.tsx'

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
})

/** What is different from what the buyer saw. Nothing was bought; the new prices stand in the cart. */
export function PriceChange(props: { customerId: string; before: Cart; after: Cart }) {
  const styles = useStyles()
  const { customerId, before, after } = props
  const changed = after.lineItems.flatMap((line) => {
    const old = before.lineItems.find(({ id }) => id === line.id)
    return old && (old.pricing?.price !== line.pricing?.price || old.promotionId !== line.promotionId)
      ? [{ old, line }]
      : []
  })
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>
          <FormattedMessage id="cart.changedTitle" />
        </MessageBarTitle>
        <Text block>
          <FormattedMessage id="cart.changedLead" />
        </Text>
        <ul className={styles.list}>
          {changed.map(({ old, line }) => (
            <ChangedLine key={line.id} customerId={customerId} old={old} line={line} />
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  )
}

function ChangedLine({ customerId, old, line }: { customerId: string; old: CartLine; line: CartLine }) {
  const title = useItemTitle({ customerId }, line.catalogItemId) ?? line.friendlyName ?? line.catalogItemId
  const currency = line.currencyCode ?? old.currencyCode ?? 'EUR'
  return (
    <li>
      <FormattedMessage
        id="cart.changedLine"
        values={{
          title,
          before: <Money amount={old.pricing?.price ?? 0} currency={currency} />,
          after: <Money amount={line.pricing?.price ?? 0} currency={currency} />,
          promotion: old.promotionId === line.promotionId ? 'same' : line.promotionId ? 'gained' : 'lost',
        }}
      />
    </li>
  )
}
