import { useCustomer } from '../customers/queries.ts'
import { itemNameOf } from '../promotions/promotion.ts'
import { TextLink } from '../shell/links.tsx'
import { useOffer, useSku } from './queries.ts'
import type { Storefront } from './storefront.ts'

/** The title of what a `product:sku[:availability]` or an offer id names, leading to its page; the id until it is known. */
export function ItemTitle({ store, reference }: { store: Storefront; reference: string }) {
  const { productId, skuId } = itemNameOf(reference.replace('/', ':'))
  const title = useItemTitle(store, reference) ?? reference
  if (skuId === undefined) {
    return 'customerId' in store ? (
      <TextLink
        to="/customers/$customerId/catalogue/offers/$offerId"
        params={{ ...store, offerId: productId }}
      >
        {title}
      </TextLink>
    ) : (
      <TextLink to="/catalogue/offers/$offerId" params={{ offerId: productId }} search={store}>
        {title}
      </TextLink>
    )
  }
  return 'customerId' in store ? (
    <TextLink to="/customers/$customerId/catalogue/$productId/$skuId" params={{ ...store, productId, skuId }}>
      {title}
    </TextLink>
  ) : (
    <TextLink to="/catalogue/$productId/$skuId" params={{ productId, skuId }} search={store}>
      {title}
    </TextLink>
  )
}

/** The title of an item by any of its ids. */
export function useItemTitle(store: Storefront, reference: string): string | undefined {
  const { productId, skuId } = itemNameOf(reference.replace('/', ':'))
  const sku = useSku(store, productId, skuId ?? '')
  const customer = useCustomerCountry(store)
  const offer = useOffer(skuId === undefined ? customer : '', skuId === undefined ? productId : '')
  return sku.data?.title ?? offer.data?.name
}

function useCustomerCountry(store: Storefront): string {
  const customer = useCustomer('customerId' in store ? store.customerId : '')
  return 'country' in store ? store.country : (customer.data?.billingProfile?.defaultAddress.country ?? '')
}
