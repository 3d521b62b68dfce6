import { getRouteApi } from '@tanstack/react-router'
import { useIntl } from 'react-intl'
import { useCustomer } from '../customers/queries.ts'
import { usePartner } from '../session/partner.ts'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { Page } from '../shell/page.tsx'
import { ItemPage } from './item-page.tsx'
import { useAvailabilities, useOffer, useSku } from './queries.ts'
import { saleItemOfAvailability, saleItemOfOffer } from './sale-item.ts'
import type { Segment, Storefront } from './storefront.ts'

const skuOfCountry = getRouteApi('/rooms/catalogue/$productId/$skuId')
const skuOfCustomer = getRouteApi('/rooms/customers/$customerId/catalogue/$productId/$skuId')
const offerOfCountry = getRouteApi('/rooms/catalogue/offers/$offerId')
const offerOfCustomer = getRouteApi('/rooms/customers/$customerId/catalogue/offers/$offerId')

/** A SKU as it is sold in a country. */
export function SkuOfCountryPage() {
  const { productId, skuId } = skuOfCountry.useParams()
  const { country, segment = 'commercial' } = skuOfCountry.useSearch()
  const chosen = useCountry(country)
  return (
    <SkuPage
      store={{ country: chosen }}
      country={chosen}
      productId={productId}
      skuId={skuId}
      segment={segment}
    />
  )
}

/** A SKU as it is sold to the customer. */
export function SkuOfCustomerPage() {
  const { customerId, productId, skuId } = skuOfCustomer.useParams()
  const { segment = 'commercial' } = skuOfCustomer.useSearch()
  const country = useCountryOf(customerId)
  return (
    <SkuPage store={{ customerId }} country={country} productId={productId} skuId={skuId} segment={segment} />
  )
}

/** An offer of the older catalogue as it is sold in a country. */
export function OfferOfCountryPage() {
  const { offerId } = offerOfCountry.useParams()
  const country = useCountry(offerOfCountry.useSearch().country)
  return <OfferPage store={{ country }} country={country} offerId={offerId} />
}

/** An offer of the older catalogue as it is sold to the customer. */
export function OfferOfCustomerPage() {
  const { customerId, offerId } = offerOfCustomer.useParams()
  return <OfferPage store={{ customerId }} country={useCountryOf(customerId)} offerId={offerId} />
}

function useCountry(chosen: string | undefined): string {
  const partner = usePartner()
  return chosen ?? partner.data?.defaultAddress?.country ?? ''
}

function useCountryOf(customerId: string): string {
  return useCustomer(customerId).data?.billingProfile?.defaultAddress.country ?? ''
}

function SkuPage(props: {
  store: Storefront
  country: string
  productId: string
  skuId: string
  segment: Segment
}) {
  const intl = useIntl()
  const { store, productId, skuId, segment } = props
  const sku = useSku(store, productId, skuId)
  const availabilities = useAvailabilities(store, productId, skuId, segment)
  const availability = availabilities.data?.items[0]
  if (sku.data && availability) {
    return (
      <ItemPage
        key={availability.catalogItemId}
        store={store}
        country={props.country}
        segment={segment}
        item={saleItemOfAvailability(sku.data, availability)}
      />
    )
  }
  return (
    <Page title={sku.data?.title ?? intl.formatMessage({ id: 'item.title' })}>
      <Answered
        answer={sku}
        doing={intl.formatMessage({ id: 'item.failed' })}
        skeleton={<LinesSkeleton lines={4} height={96} />}
      >
        {() => (
          <Answered
            answer={availabilities}
            doing={intl.formatMessage({ id: 'item.failed' })}
            skeleton={<LinesSkeleton lines={4} height={96} />}
          >
            {() => <p>{intl.formatMessage({ id: 'item.notSold' })}</p>}
          </Answered>
        )}
      </Answered>
    </Page>
  )
}

function OfferPage(props: { store: Storefront; country: string; offerId: string }) {
  const intl = useIntl()
  const offer = useOffer(props.country, props.offerId)
  if (offer.data) {
    return (
      <ItemPage
        store={props.store}
        country={props.country}
        segment={offer.data.segment as Segment}
        item={saleItemOfOffer(offer.data)}
      />
    )
  }
  return (
    <Page title={intl.formatMessage({ id: 'item.title' })}>
      <Answered
        answer={offer}
        doing={intl.formatMessage({ id: 'item.failed' })}
        skeleton={<LinesSkeleton lines={4} height={96} />}
      >
        {() => null}
      </Answered>
    </Page>
  )
}
