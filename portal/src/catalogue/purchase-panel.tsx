import {
  Button,
  Divider,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  SpinButton,
  Text,
  tokens,
} from '@fluentui/react-components'
import { CartRegular, CheckmarkCircleFilled } from '@fluentui/react-icons'
import type { Eligibility, Promotion } from '@kontor/client'
import { useNavigate } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { useAddToCart } from '../cart/current-cart.ts'
import { Money } from '../display/money.tsx'
import { cycleOf, describeTerm, isSameTerm } from '../display/terms.ts'
import { discountOf, isSamePromotion, isTakenOff } from '../promotions/promotion.ts'
import type { Purchase, Remedy } from '../promotions/remedies.ts'
import { WhyNot } from '../promotions/why-not.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Panel } from '../shell/panel.tsx'
import { ItemTitle } from './item-title.tsx'
import { discountedUnitPrice, type SaleItem, type SaleTerm } from './sale-item.ts'

const useStyles = makeStyles({
  applies: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  tick: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0, marginTop: '3px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  total: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
  },
  figures: { display: 'grid', gap: tokens.spacingVerticalXS },
})

interface PanelProps {
  customerId: string | undefined
  item: SaleItem
  term: SaleTerm
  purchase: Purchase
  promotions: readonly Promotion[]
  /** The platform's verdicts for exactly this purchase; unknown without a customer. */
  eligibilities: Eligibility[] | undefined
  isAsking: boolean
  onQuantity: (quantity: number) => void
  onTerm: (index: number) => void
}

/** How many, for how long, at what price, with which promotion or why without; and into the cart. */
export function PurchasePanel(props: PanelProps) {
  const intl = useIntl()
  const { customerId, item, purchase } = props
  const limits = { least: item.minimumQuantity, most: item.maximumQuantity }
  return (
    <Panel title={<FormattedMessage id="purchase.title" />}>
      <Field
        label={intl.formatMessage({ id: 'purchase.quantity' })}
        {...(isOnSale(item, purchase.quantity)
          ? { hint: intl.formatMessage({ id: 'purchase.limits' }, limits) }
          : { validationMessage: intl.formatMessage({ id: 'purchase.outsideLimits' }, limits) })}
      >
        <SpinButton
          value={purchase.quantity}
          min={Math.max(1, item.minimumQuantity)}
          max={item.maximumQuantity}
          onChange={(_, { value, displayValue }) => {
            const quantity = value ?? Number(displayValue)
            if (Number.isInteger(quantity) && quantity > 0) props.onQuantity(quantity)
          }}
        />
      </Field>
      <Text>{describeTerm(intl, props.term)}</Text>
      <Divider />
      {isOnSale(item, purchase.quantity) && (
        <>
          <Verdicts {...props} />
          <Amount {...props} />
        </>
      )}
      {customerId === undefined ? (
        <ButtonLink appearance="primary" to="/customers">
          <FormattedMessage id="purchase.chooseCustomer" />
        </ButtonLink>
      ) : (
        <AddToCart {...props} customerId={customerId} />
      )}
    </Panel>
  )
}

/** Whether so many are sold at once; of others no promotion and no price is worth a word. */
const isOnSale = (item: SaleItem, quantity: number): boolean =>
  quantity >= item.minimumQuantity && quantity <= item.maximumQuantity

function Verdicts(props: PanelProps) {
  const styles = useStyles()
  const { customerId, eligibilities, promotions, purchase, item, isAsking, onQuantity, onTerm } = props
  if (!eligibilities) return null
  const promotionOf = ({ promotionId }: Eligibility) =>
    promotions.find(({ id }) => isSamePromotion(id, promotionId))
  const named = eligibilities.filter((eligibility) => promotionOf(eligibility))
  function apply({ quantity, term }: Remedy) {
    if (quantity !== undefined) onQuantity(quantity)
    if (term) onTerm(item.terms.findIndex((sold) => isSameTerm(sold, term)))
  }
  return (
    <div aria-live="polite" style={{ display: 'grid', gap: tokens.spacingVerticalM }}>
      {named.map((eligibility) =>
        eligibility.isEligible ? (
          <div key={eligibility.promotionId} className={styles.applies}>
            <CheckmarkCircleFilled className={styles.tick} />
            <Text>
              <FormattedMessage id="purchase.applies" values={{ name: promotionOf(eligibility)?.name }} />
            </Text>
          </div>
        ) : (
          <WhyNot
            key={eligibility.promotionId}
            store={{ customerId: customerId ?? '' }}
            promotion={promotionOf(eligibility)}
            eligibility={eligibility}
            purchase={purchase}
            termsOnSale={item.terms.map(({ duration = '', billingCycle }) => ({ duration, billingCycle }))}
            onRemedy={apply}
            busy={isAsking}
          />
        ),
      )}
    </div>
  )
}

function Amount({ term, purchase, item, promotions, eligibilities }: PanelProps) {
  const styles = useStyles()
  const { price } = term
  if (!price) return null
  const discounts = promotions
    .filter(
      (promotion) =>
        isTakenOff(promotion) &&
        eligibilities?.some(
          ({ promotionId, isEligible }) => isEligible && isSamePromotion(promotionId, promotion.id),
        ),
    )
    .map((promotion) => discountOf(promotion, { item: item.name, term }) ?? 0)
  const unitPrice = discountedUnitPrice(price.unitPrice, Math.max(0, ...discounts))
  const amount = Number((unitPrice * purchase.quantity).toFixed(6))
  return (
    <div className={styles.figures}>
      <div className={styles.total}>
        <Text className={styles.quiet}>
          <FormattedMessage id="purchase.unitPrice" />
        </Text>
        <Money amount={unitPrice} currency={price.currency} />
      </div>
      <div className={styles.total}>
        <Text className={styles.quiet}>
          <FormattedMessage id="purchase.eachPayment" values={{ cycle: cycleOf(term.billingCycle) }} />
        </Text>
        <Text weight="semibold" size={500}>
          <Money amount={amount} currency={price.currency} />
        </Text>
      </div>
    </div>
  )
}

function AddToCart({ customerId, item, term, purchase }: PanelProps & { customerId: string }) {
  const intl = useIntl()
  const navigate = useNavigate()
  const add = useAddToCart(customerId)
  if (!item.isPurchasable) {
    return (
      <MessageBar intent="warning">
        <MessageBarBody>
          <FormattedMessage id="purchase.notNow" />{' '}
          {item.replacedBy && (
            <FormattedMessage
              id="purchase.replacedBy"
              values={{ item: <ItemTitle store={{ customerId }} reference={item.replacedBy} /> }}
            />
          )}
        </MessageBarBody>
      </MessageBar>
    )
  }
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        icon={<CartRegular />}
        disabledFocusable={add.isPending || !isOnSale(item, purchase.quantity)}
        onClick={() =>
          add.mutate(
            {
              catalogItemId: item.catalogItemId,
              quantity: purchase.quantity,
              billingCycle: cycleOf(term.billingCycle),
              ...(term.duration && { termDuration: term.duration }),
            },
            {
              onSuccess: (cart) =>
                void navigate({
                  to: '/customers/$customerId/carts/$cartId',
                  params: { customerId, cartId: cart.id },
                }),
            },
          )
        }
      >
        <FormattedMessage id="purchase.addToCart" />
      </Button>
      {add.isError && (
        <FaultMessage fault={add.error} doing={intl.formatMessage({ id: 'purchase.addFailed' })} />
      )}
    </>
  )
}
