import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { usePromotions } from '../promotions/queries.ts'
import { LinesSkeleton } from '../shell/answered.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { FaultMessage } from '../shell/fault-message.tsx'
import { OfferRow, SkuRow } from './catalogue-rows.tsx'
import { useOffers, useProducts, useSkusOf } from './queries.ts'
import type { Segment, Storefront } from './storefront.ts'

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  part: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
})

/** A list is shown in steps of so many items. */
const step = 25

export interface ListProps {
  store: Storefront
  /** The market whose promotions are shown. */
  country: string
  segment: Segment
  /** Part of a title or description; empty for everything. */
  text: string
}

/** The licences on sale: those of new commerce, then the offers of the older catalogue; headed where there are both. */
export function Licences(props: ListProps) {
  const styles = useStyles()
  const products = useMatchingProducts(props, 'OnlineServices')
  const offers = useMatchingOffers(props)
  const hasBoth = Boolean(products.matching?.length && offers.matching?.length)
  if (products.matching?.length === 0 && offers.matching?.length === 0)
    return <NothingFound text={props.text} />
  return (
    <>
      {products.matching?.length !== 0 && (
        <section className={styles.part}>
          {hasBoth && (
            <Subtitle2 as="h2">
              <FormattedMessage id="catalogue.newCommerce" />
            </Subtitle2>
          )}
          <SkuList {...props} targetView="OnlineServices" />
        </section>
      )}
      {offers.matching?.length !== 0 && (
        <section className={styles.part}>
          {hasBoth && (
            <Subtitle2 as="h2">
              <FormattedMessage id="catalogue.olderOffers" />
            </Subtitle2>
          )}
          <OfferList {...props} />
        </section>
      )}
    </>
  )
}

/** The SKUs of one part of the catalogue. */
export function SkuList(props: ListProps & { targetView: string }) {
  const { store, country, segment } = props
  const [shown, setShown] = useState(step)
  const { products, matching } = useMatchingProducts(props, props.targetView)
  const promotions = usePromotions(country, segment).data?.items ?? []
  const visible = matching?.slice(0, shown) ?? []
  const skus = useSkusOf(
    store,
    visible.map(({ id }) => id),
    segment,
  )
  return (
    <List answer={products} count={matching?.length} shown={shown} onMore={setShown} text={props.text}>
      {visible.map((product, index) =>
        (skus[index]?.data?.items ?? []).map((sku) => (
          <SkuRow
            key={`${product.id} ${sku.id}`}
            store={store}
            product={product}
            sku={sku}
            segment={segment}
            promotions={promotions}
          />
        )),
      )}
    </List>
  )
}

function OfferList(props: ListProps) {
  const { store, country, segment } = props
  const [shown, setShown] = useState(step)
  const { offers, matching } = useMatchingOffers(props)
  const promotions = usePromotions(country, segment).data?.items ?? []
  return (
    <List answer={offers} count={matching?.length} shown={shown} onMore={setShown} text={props.text}>
      {matching?.slice(0, shown).map((offer) => (
        <OfferRow key={offer.id} store={store} offer={offer} promotions={promotions} />
      ))}
    </List>
  )
}

function useMatchingProducts({ store, segment, text }: ListProps, targetView: string) {
  const intl = useIntl()
  const products = useProducts(store, targetView, segment)
  const matching = products.data?.items.filter(({ title, description }) =>
    matches(text, intl.locale, title, description),
  )
  return { products, matching }
}

function useMatchingOffers({ store, segment, text }: ListProps) {
  const intl = useIntl()
  const offers = useOffers(store)
  const matching = offers.data?.filter(
    (offer) => offer.segment === segment && matches(text, intl.locale, offer.name, offer.description),
  )
  return { offers, matching }
}

function List(props: {
  answer: { isError: boolean; isPending: boolean; error: unknown }
  count: number | undefined
  shown: number
  onMore: (shown: number) => void
  text: string
  children: ReactNode
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { answer, count = 0, shown } = props
  if (answer.isError) {
    return <FaultMessage fault={answer.error} doing={intl.formatMessage({ id: 'catalogue.failed' })} />
  }
  if (answer.isPending) return <LinesSkeleton lines={8} height={64} />
  if (count === 0) return <NothingFound text={props.text} />
  return (
    <>
      <ul className={styles.list}>{props.children}</ul>
      {count > shown && (
        <div>
          <Button onClick={() => props.onMore(shown + step)}>
            <FormattedMessage id="action.showMore" />
          </Button>
        </div>
      )}
    </>
  )
}

function NothingFound({ text }: { text: string }) {
  const intl = useIntl()
  return (
    <EmptyState
      title={intl.formatMessage({ id: text ? 'catalogue.noneFound' : 'catalogue.none' }, { search: text })}
      lead={intl.formatMessage({ id: 'catalogue.noneLead' })}
    />
  )
}

function matches(text: string, locale: string, ...fields: (string | undefined)[]): boolean {
  const wanted = text.toLocaleLowerCase(locale)
  return fields.some((field) => field?.toLocaleLowerCase(locale).includes(wanted))
}
