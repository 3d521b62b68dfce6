import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Answered } from '../../shell/answered.tsx'
import { TextLink } from '../../shell/links.tsx'
import { Page } from '../../shell/page.tsx'
import { Panel } from '../../shell/panel.tsx'
import { useEnvironmentName } from '../environments.ts'
import { useSkuEditChanges } from './availability-words.ts'
import { SubjectEditor } from './document-form.tsx'
import { offerMembers, productMembers, skuMembers } from './members.ts'
import { PricesPanel, type SoldIn } from './prices-panel.tsx'
import {
  type OfferDocument,
  offerSubject,
  productSubject,
  type SkuDocument,
  skuSubject,
  useSkus,
  useSubject,
} from './queries.ts'
import { SalePanel } from './sale-panel.tsx'
import { useSpoken } from './spoken.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const productRoute = getRouteApi('/rooms/operator/catalogue/$productId')
const skuRoute = getRouteApi('/rooms/operator/catalogue/$productId/$skuId')
const offerRoute = getRouteApi('/rooms/operator/catalogue/offers/$offerId')

/** A product: its texts, and the SKUs it is sold as. */
export function OperatorProductPage() {
  const intl = useIntl()
  const spoken = useSpoken()
  const { productId } = productRoute.useParams()
  const subject = useMemo(() => productSubject(productId), [productId])
  const product = useSubject(useEnvironmentName(), subject).data
  return (
    <Page title={product ? spoken(product.title) : productId} lead={productId}>
      <SubjectEditor
        subject={subject}
        members={productMembers}
        doing={intl.formatMessage({ id: 'operator.catalogue.failed' })}
      >
        {() => <Skus productId={productId} />}
      </SubjectEditor>
    </Page>
  )
}

function Skus({ productId }: { productId: string }) {
  const styles = useStyles()
  const intl = useIntl()
  const spoken = useSpoken()
  const skus = useSkus(useEnvironmentName(), productId)
  return (
    <Panel title={<FormattedMessage id="operator.item.skus" />}>
      <Answered answer={skus} doing={intl.formatMessage({ id: 'operator.catalogue.failed' })}>
        {(all) => (
          <ul className={styles.list}>
            {all.map(({ id, title, availabilities }) => (
              <li key={id}>
                <TextLink to="/operator/catalogue/$productId/$skuId" params={{ productId, skuId: id }}>
                  {spoken(title)}
                </TextLink>{' '}
                <Text size={200} className={styles.quiet}>
                  <FormattedMessage
                    id="operator.item.soldIn"
                    values={{ id, markets: new Set(availabilities.map(({ country }) => country)).size }}
                  />
                </Text>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </Panel>
  )
}

/** A SKU: what it is and who may buy it, and its prices. */
export function OperatorSkuPage() {
  const intl = useIntl()
  const spoken = useSpoken()
  const { productId, skuId } = skuRoute.useParams()
  const subject = useMemo(() => skuSubject(productId, skuId), [productId, skuId])
  const sku = useSubject(useEnvironmentName(), subject).data
  const changesOf = useSkuEditChanges()
  return (
    <Page
      title={sku ? spoken(sku.title) : skuId}
      lead={
        <>
          <TextLink to="/operator/catalogue/$productId" params={{ productId }}>
            {productId}
          </TextLink>
          {` / ${skuId}`}
        </>
      }
    >
      <SubjectEditor
        subject={subject}
        members={skuMembers}
        changesOf={changesOf}
        doing={intl.formatMessage({ id: 'operator.catalogue.failed' })}
      >
        {(stored) => (
          <>
            <SalePanel sku={stored} />
            <PricesPanel item={`${productId}:${skuId}`} soldIn={soldInOf(stored)} />
          </>
        )}
      </SubjectEditor>
    </Page>
  )
}

/** An offer of the older catalogue: what it is and who may buy it, and its prices. */
export function OperatorOfferPage() {
  const intl = useIntl()
  const { offerId } = offerRoute.useParams()
  const subject = useMemo(() => offerSubject(offerId), [offerId])
  const offer = useSubject(useEnvironmentName(), subject).data
  return (
    <Page title={offer?.name ?? offerId} lead={offerId}>
      <SubjectEditor
        subject={subject}
        members={offerMembers}
        doing={intl.formatMessage({ id: 'operator.catalogue.failed' })}
      >
        {(stored) => <PricesPanel item={offerId} soldIn={offerSoldIn(stored)} />}
      </SubjectEditor>
    </Page>
  )
}

const soldInOf = ({ availabilities }: SkuDocument): SoldIn[] =>
  availabilities.map(({ country, segment, terms }) => ({ market: country, segment, terms }))

const offerSoldIn = ({ markets, segment, terms }: OfferDocument): SoldIn[] =>
  markets.map((market) => ({ market, segment, terms }))
