import { Badge, makeStyles, SkeletonItem, Text, tokens } from '@fluentui/react-components'
import type { Offer, Price, Product, Promotion, Sku } from '@kontor/client'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { describeTerm } from '../display/terms.ts'
import { UnitPrice } from '../display/unit-price.tsx'
import { promotionsFor } from '../promotions/promotion.ts'
import { PromotionBadge } from '../promotions/promotion-badge.tsx'
import { TextLink } from '../shell/links.tsx'
import { useAvailabilities } from './queries.ts'
import { leadingPrice, saleItemOfAvailability, saleItemOfOffer } from './sale-item.ts'
import type { Segment, Storefront } from './storefront.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(12rem, auto)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXL}`,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  },
  what: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
  badges: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  price: {
    display: 'grid',
    justifyItems: 'end',
    textAlign: 'right',
    '@media (max-width: 700px)': { justifyItems: 'start', textAlign: 'left' },
  },
})

/** A SKU in the list, leading to its page. */
export function SkuRow(props: {
  store: Storefront
  product: Product
  sku: Sku
  segment: Segment
  promotions: readonly Promotion[]
}) {
  const { store, product, sku, segment } = props
  const availabilities = useAvailabilities(store, product.id, sku.id, segment)
  const availability = availabilities.data?.items[0]
  const path = { productId: product.id, skuId: sku.id }
  return (
    <Row
      title={
        'customerId' in store ? (
          <TextLink
            to="/customers/$customerId/catalogue/$productId/$skuId"
            params={{ ...store, ...path }}
            search={segment === 'commercial' ? {} : { segment }}
          >
            {sku.title}
          </TextLink>
        ) : (
          <TextLink
            to="/catalogue/$productId/$skuId"
            params={path}
            search={{ ...store, ...(segment !== 'commercial' && { segment }) }}
          >
            {sku.title}
          </TextLink>
        )
      }
      description={sku.description || product.description}
      isTrial={sku.isTrial}
      isAddOn={sku.dynamicAttributes?.isAddon === true}
      promotions={promotionsFor(props.promotions, { productId: product.id, skuId: sku.id })}
      price={availability && leadingPrice(saleItemOfAvailability(sku, availability))}
      isPricing={availabilities.isPending}
    />
  )
}

/** An offer of the older catalogue in the list, leading to its page. */
export function OfferRow(props: { store: Storefront; offer: Offer; promotions: readonly Promotion[] }) {
  const { store, offer } = props
  return (
    <Row
      title={
        'customerId' in store ? (
          <TextLink
            to="/customers/$customerId/catalogue/offers/$offerId"
            params={{ ...store, offerId: offer.id }}
          >
            {offer.name}
          </TextLink>
        ) : (
          <TextLink to="/catalogue/offers/$offerId" params={{ offerId: offer.id }} search={store}>
            {offer.name}
          </TextLink>
        )
      }
      description={offer.description}
      isTrial={offer.isTrial}
      isAddOn={offer.isAddOn}
      promotions={promotionsFor(props.promotions, { productId: offer.id })}
      price={leadingPrice(saleItemOfOffer(offer))}
    />
  )
}

function Row(props: {
  title: ReactNode
  description: string | undefined
  isTrial: boolean
  isAddOn: boolean
  promotions: readonly Promotion[]
  price: Price | undefined
  isPricing?: boolean
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { price } = props
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.title}>{props.title}</span>
        <Text size={200} className={styles.quiet}>
          {props.description}
        </Text>
        {(props.isTrial || props.isAddOn || props.promotions.length > 0) && (
          <span className={styles.badges}>
            {props.promotions.map((promotion) => (
              <PromotionBadge key={promotion.id} promotion={promotion} />
            ))}
            {props.isTrial && (
              <Badge appearance="tint" color="informative">
                <FormattedMessage id="catalogue.trial" />
              </Badge>
            )}
            {props.isAddOn && (
              <Badge appearance="tint" color="informative">
                <FormattedMessage id="catalogue.addOn" />
              </Badge>
            )}
          </span>
        )}
      </div>
      <div className={styles.price}>
        {props.isPricing && <SkeletonItem style={{ width: '10rem' }} />}
        {price && (
          <>
            <Text weight="semibold">
              <UnitPrice price={price} />
            </Text>
            <Text size={200} className={styles.quiet}>
              {describeTerm(intl, {
                duration: price.termDuration || undefined,
                billingCycle: price.billingCycle,
              })}
            </Text>
          </>
        )}
      </div>
    </li>
  )
}
