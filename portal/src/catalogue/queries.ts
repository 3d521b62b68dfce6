import type { Kontor, Offer } from '@kontor/client'
import { useQueries } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../session/session-context.tsx'
import { usePreferences } from '../shell/preferences.tsx'
import type { Segment, Storefront } from './storefront.ts'

const fiveMinutes = 300_000

/** The products of a part of the new-commerce catalogue. */
export function useProducts(store: Storefront, targetView: string, segment: Segment) {
  return useAnswer(
    ['catalogue', store, 'products', targetView, segment],
    (kontor, signal) =>
      'customerId' in store
        ? kontor.get('/v1/customers/{customerId}/products', {
            params: { path: store, query: { targetView, targetSegment: segment } },
            signal,
          })
        : kontor.get('/v1/products', {
            params: { query: { ...store, targetView, targetSegment: segment } },
            signal,
          }),
    { enabled: isReady(store), staleTime: fiveMinutes },
  )
}

/** The SKUs of one product. */
export function useSkus(store: Storefront, productId: string, segment: Segment) {
  return useAnswer(
    skusKey(store, productId, segment),
    (kontor, signal) => getSkus(kontor, signal, store, productId, segment),
    {
      enabled: isReady(store),
      staleTime: fiveMinutes,
    },
  )
}

/** The SKUs of several products at once, in order; `undefined` for those still on their way. */
export function useSkusOf(store: Storefront, productIds: string[], segment: Segment) {
  const kontor = useKontor()
  const { language } = usePreferences()
  return useQueries({
    queries: productIds.map((productId) => ({
      queryKey: [...skusKey(store, productId, segment), language],
      queryFn: ({ signal }: { signal: AbortSignal }) => getSkus(kontor, signal, store, productId, segment),
      staleTime: fiveMinutes,
    })),
  })
}

const skusKey = (store: Storefront, productId: string, segment: Segment) => [
  'catalogue',
  store,
  'skus',
  productId,
  segment,
]

function getSkus(
  kontor: Kontor,
  signal: AbortSignal,
  store: Storefront,
  productId: string,
  segment: Segment,
) {
  return 'customerId' in store
    ? kontor.get('/v1/customers/{customerId}/products/{productId}/skus', {
        params: { path: { ...store, productId }, query: { targetSegment: segment } },
        signal,
      })
    : kontor.get('/v1/products/{productId}/skus', {
        params: { path: { productId }, query: { ...store, targetSegment: segment } },
        signal,
      })
}

/** One SKU; retired ones too. */
export function useSku(store: Storefront, productId: string, skuId: string) {
  return useAnswer(
    skuKey(store, productId, skuId),
    (kontor, signal) => getSku(kontor, signal, store, productId, skuId),
    { enabled: isReady(store) && skuId !== '', staleTime: fiveMinutes },
  )
}

/** Several SKUs at once, in order; `undefined` for those that are not known here, or not yet. */
export function useSkusNamed(store: Storefront, names: { productId: string; skuId: string }[]) {
  const kontor = useKontor()
  const { language } = usePreferences()
  return useQueries({
    queries: names.map(({ productId, skuId }) => ({
      queryKey: [...skuKey(store, productId, skuId), language],
      queryFn: ({ signal }: { signal: AbortSignal }) => getSku(kontor, signal, store, productId, skuId),
      enabled: isReady(store),
      staleTime: fiveMinutes,
    })),
  }).map(({ data }) => data)
}

const skuKey = (store: Storefront, productId: string, skuId: string) => [
  'catalogue',
  store,
  'sku',
  productId,
  skuId,
]

function getSku(kontor: Kontor, signal: AbortSignal, store: Storefront, productId: string, skuId: string) {
  return 'customerId' in store
    ? kontor.get('/v1/customers/{customerId}/products/{productId}/skus/{skuId}', {
        params: { path: { ...store, productId, skuId } },
        signal,
      })
    : kontor.get('/v1/products/{productId}/skus/{skuId}', {
        params: { path: { productId, skuId }, query: store },
        signal,
      })
}

/** How a SKU is sold in a segment: terms and prices. */
export function useAvailabilities(store: Storefront, productId: string, skuId: string, segment: Segment) {
  return useAnswer(
    ['catalogue', store, 'availabilities', productId, skuId, segment],
    (kontor, signal) =>
      'customerId' in store
        ? kontor.get('/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities', {
            params: {
              path: { ...store, productId, skuId },
              query: { targetSegment: segment, includePrices: true },
            },
            signal,
          })
        : kontor.get('/v1/products/{productId}/skus/{skuId}/availabilities', {
            params: {
              path: { productId, skuId },
              query: { ...store, targetSegment: segment, includePrices: true },
            },
            signal,
          }),
    { enabled: isReady(store) && skuId !== '', staleTime: fiveMinutes },
  )
}

/** One availability by the three parts of its catalogue id. */
export function useAvailability(
  customerId: string,
  productId: string,
  skuId: string,
  availabilityId: string,
) {
  return useAnswer(
    ['catalogue', { customerId }, 'availability', productId, skuId, availabilityId],
    (kontor, signal) =>
      kontor.get(
        '/v1/customers/{customerId}/products/{productId}/skus/{skuId}/availabilities/{availabilityId}',
        {
          params: { path: { customerId, productId, skuId, availabilityId }, query: { includePrices: true } },
          signal,
        },
      ),
    { enabled: skuId !== '' && availabilityId !== '', staleTime: fiveMinutes },
  )
}

/** Every offer of the older catalogue. */
export function useOffers(store: Storefront) {
  return useAnswer<Offer[]>(
    ['catalogue', store, 'offers'],
    async (kontor) => {
      const offers: Offer[] = []
      const found =
        'customerId' in store
          ? kontor.items('/v1/customers/{customerId}/offers', {
              params: { path: store, query: { includePrices: true } },
            })
          : kontor.items('/v1/offers', { params: { query: { ...store, includePrices: true } } })
      for await (const offer of found) offers.push(offer)
      return offers
    },
    { enabled: isReady(store), staleTime: fiveMinutes },
  )
}

/** One offer of the older catalogue, as it is sold in a country. */
export function useOffer(country: string, offerId: string) {
  return useAnswer(
    ['catalogue', { country }, 'offer', offerId],
    (kontor, signal) =>
      kontor.get('/v1/offers/{offerId}', {
        params: { path: { offerId }, query: { country, includePrices: true } },
        signal,
      }),
    { enabled: country !== '' && offerId !== '', staleTime: fiveMinutes },
  )
}

const isReady = (store: Storefront): boolean => 'customerId' in store || store.country !== ''
