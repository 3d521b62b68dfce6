import { Field, makeStyles, Select, SpinButton, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons'
import type { Promotion } from '@kontor/client'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useItemTitle } from '../catalogue/item-title.tsx'
import type { SaleItem } from '../catalogue/sale-item.ts'
import { useSaleItem } from '../catalogue/sale-item-named.ts'
import type { Segment } from '../catalogue/storefront.ts'
import { CustomerField } from '../customers/customer-field.tsx'
import { describeTerm, isSameTerm } from '../display/terms.ts'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Panel } from '../shell/panel.tsx'
import { useEligibilities } from './eligibility.ts'
import { isSamePromotion } from './promotion.ts'
import type { Remedy } from './remedies.ts'
import { WhyNot } from './why-not.tsx'

const useStyles = makeStyles({
  applies: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  tick: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0, marginTop: '3px' },
  verdict: { display: 'grid', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** Would a customer get the promotion? Every condition that is not met, and what would make it fit. */
export function CustomerCheck(props: {
  promotion: Promotion
  segment: Segment
  customerId: string | undefined
  onCustomer: (customerId: string) => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { promotion, customerId } = props
  const references = [
    ...new Set(
      promotion.requiredProducts.map(({ productId, skuId }) => (skuId ? `${productId}:${skuId}` : productId)),
    ),
  ]
  const [chosen, setChosen] = useState(references[0] ?? '')
  return (
    <Panel title={<FormattedMessage id="promotion.forCustomer" />}>
      <CustomerField
        label={intl.formatMessage({ id: 'promotion.customer' })}
        customerId={customerId}
        onChoose={props.onCustomer}
      />
      {customerId === undefined ? (
        <Text className={styles.quiet}>
          <FormattedMessage id="promotion.chooseCustomer" />
        </Text>
      ) : (
        <>
          {references.length > 1 && (
            <Field label={intl.formatMessage({ id: 'order.item' })}>
              <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
                {references.map((reference) => (
                  <ItemOption key={reference} customerId={customerId} reference={reference} />
                ))}
              </Select>
            </Field>
          )}
          <ItemCheck key={`${customerId} ${chosen}`} {...props} customerId={customerId} reference={chosen} />
        </>
      )}
    </Panel>
  )
}

function ItemOption({ customerId, reference }: { customerId: string; reference: string }) {
  const title = useItemTitle({ customerId }, reference)
  return <option value={reference}>{title ?? reference}</option>
}

function ItemCheck(props: { promotion: Promotion; segment: Segment; customerId: string; reference: string }) {
  const item = useSaleItem(props.customerId, props.reference, props.segment)
  if (item === undefined) return <LinesSkeleton lines={3} />
  if (item === null) {
    return (
      <Text>
        <FormattedMessage id="promotion.notSold" />
      </Text>
    )
  }
  return <PurchaseCheck {...props} item={item} />
}

function PurchaseCheck(props: {
  promotion: Promotion
  segment: Segment
  customerId: string
  item: SaleItem
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { promotion, customerId, item } = props
  const terms = item.terms.map(({ duration = '', billingCycle }) => ({ duration, billingCycle }))
  const promoted = terms.findIndex((sold) =>
    promotion.requiredProducts.some(({ term }) => term && isSameTerm(term, sold)),
  )
  const [termIndex, setTermIndex] = useState(Math.max(0, promoted))
  const [quantity, setQuantity] = useState(Math.max(1, item.minimumQuantity))
  const term = terms[termIndex] ?? { duration: '', billingCycle: 'one_time' }
  const purchase = { quantity, termDuration: term.duration, billingCycle: term.billingCycle }
  const eligibilities = useEligibilities(customerId, item.catalogItemId, purchase)
  function apply(remedy: Remedy) {
    if (remedy.quantity !== undefined) setQuantity(remedy.quantity)
    const { term: better } = remedy
    if (better) setTermIndex(terms.findIndex((sold) => isSameTerm(sold, better)))
  }
  return (
    <>
      <Field label={intl.formatMessage({ id: 'cart.term' })}>
        <Select value={String(termIndex)} onChange={(_, { value }) => setTermIndex(Number(value))}>
          {terms.map((sold, index) => (
            <option key={`${sold.duration} ${sold.billingCycle}`} value={index}>
              {describeTerm(intl, sold)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={intl.formatMessage({ id: 'purchase.quantity' })}>
        <SpinButton
          value={quantity}
          min={1}
          onChange={(_, { value, displayValue }) => {
            const wanted = value ?? Number(displayValue)
            if (Number.isInteger(wanted) && wanted > 0) setQuantity(wanted)
          }}
        />
      </Field>
      <Answered
        answer={eligibilities}
        doing={intl.formatMessage({ id: 'promotion.checkFailed' })}
        skeleton={<LinesSkeleton lines={2} />}
      >
        {(all) => {
          const eligibility = all.find(({ promotionId }) => isSamePromotion(promotionId, promotion.id))
          return (
            <div aria-live="polite" className={styles.verdict}>
              {eligibility === undefined ? (
                <Text>
                  <FormattedMessage id="promotion.notForCustomer" />
                </Text>
              ) : eligibility.isEligible ? (
                <div className={styles.applies}>
                  <CheckmarkCircleFilled className={styles.tick} />
                  <Text>
                    <FormattedMessage id="purchase.applies" values={{ name: promotion.name }} />
                  </Text>
                </div>
              ) : (
                <WhyNot
                  store={{ customerId }}
                  promotion={promotion}
                  eligibility={eligibility}
                  purchase={purchase}
                  termsOnSale={terms}
                  onRemedy={apply}
                  busy={eligibilities.isFetching}
                />
              )}
            </div>
          )
        }}
      </Answered>
      <ToItem customerId={customerId} item={item} segment={props.segment} />
    </>
  )
}

function ToItem({ customerId, item, segment }: { customerId: string; item: SaleItem; segment: Segment }) {
  const { productId, skuId } = item.name
  const label = <FormattedMessage id="promotion.toItem" />
  return skuId === undefined ? (
    <ButtonLink
      to="/customers/$customerId/catalogue/offers/$offerId"
      params={{ customerId, offerId: productId }}
    >
      {label}
    </ButtonLink>
  ) : (
    <ButtonLink
      to="/customers/$customerId/catalogue/$productId/$skuId"
      params={{ customerId, productId, skuId }}
      search={segment === 'commercial' ? {} : { segment }}
    >
      {label}
    </ButtonLink>
  )
}
