import type { Answer, Kontor } from '@kontor/client'
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../../session/session-context.tsx'
import type { Edit } from '../edit-history.tsx'
import { inEnvironment } from '../environments.ts'

export type ProductDocument = Answer<'/operator/v1/products/{productId}', 'get'>
export type SkuDocument = Answer<'/operator/v1/products/{productId}/skus/{skuId}', 'get'>
export type OfferDocument = Answer<'/operator/v1/offers/{offerId}', 'get'>

const key = ['operator', 'catalogue'] as const

/** Found at once; a search finds the others. */
const shownMax = 100

interface Found<Item> {
  items: Item[]
  hasMore: boolean
}

const found = <Item>(page: { items: Item[]; links?: { next?: unknown } }): Found<Item> => ({
  items: page.items,
  hasMore: page.links?.next !== undefined,
})

const asked = (environment: string | undefined, search: string) => ({
  ...inEnvironment(environment),
  size: shownMax,
  ...(search && { search }),
})

/** Products whose id or title has the text in it. */
export function useProducts(environment: string | undefined, search: string, enabled = true) {
  return useAnswer(
    [...key, 'products', environment, search],
    async (kontor, signal) =>
      found(
        await kontor.get('/operator/v1/products', {
          params: { query: asked(environment, search) },
          signal,
        }),
      ),
    { enabled, placeholderData: keepPreviousData as never },
  )
}

/** Offers of the older catalogue whose id or name has the text in it. */
export function useOperatorsOffers(environment: string | undefined, search: string, enabled = true) {
  return useAnswer(
    [...key, 'offers', environment, search],
    async (kontor, signal) =>
      found(
        await kontor.get('/operator/v1/offers', { params: { query: asked(environment, search) }, signal }),
      ),
    { enabled, placeholderData: keepPreviousData as never },
  )
}

export function useSkus(environment: string | undefined, productId: string) {
  return useAnswer([...key, 'skus', environment, productId], async (kontor, signal) => {
    const { items } = await kontor.get('/operator/v1/products/{productId}/skus', {
      params: { path: { productId }, query: inEnvironment(environment) },
      signal,
    })
    return items
  })
}

/** Something of the catalogue that is read, written and has a history, wherever that is. */
export interface Subject<Document> {
  /** Names it among the answers that are remembered. */
  key: readonly string[]
  read: (kontor: Kontor, query: { environment?: string }, signal: AbortSignal) => Promise<Document>
  write: (kontor: Kontor, query: { environment?: string }, document: Document) => Promise<Document>
  edits: (kontor: Kontor, query: { environment?: string }, signal: AbortSignal) => Promise<{ items: Edit[] }>
}

export const productSubject = (productId: string): Subject<ProductDocument> => ({
  key: ['product', productId],
  read: (kontor, query, signal) =>
    kontor.get('/operator/v1/products/{productId}', { params: { path: { productId }, query }, signal }),
  write: (kontor, query, document) =>
    kontor.put('/operator/v1/products/{productId}', {
      params: { path: { productId }, query },
      body: { ...document },
    }),
  edits: (kontor, query, signal) =>
    kontor.get('/operator/v1/products/{productId}/history', {
      params: { path: { productId }, query },
      signal,
    }),
})

export const skuSubject = (productId: string, skuId: string): Subject<SkuDocument> => ({
  key: ['sku', productId, skuId],
  read: (kontor, query, signal) =>
    kontor.get('/operator/v1/products/{productId}/skus/{skuId}', {
      params: { path: { productId, skuId }, query },
      signal,
    }),
  write: (kontor, query, document) =>
    kontor.put('/operator/v1/products/{productId}/skus/{skuId}', {
      params: { path: { productId, skuId }, query },
      body: { ...document },
    }),
  edits: (kontor, query, signal) =>
    kontor.get('/operator/v1/products/{productId}/skus/{skuId}/history', {
      params: { path: { productId, skuId }, query },
      signal,
    }),
})

export const offerSubject = (offerId: string): Subject<OfferDocument> => ({
  key: ['offer', offerId],
  read: (kontor, query, signal) =>
    kontor.get('/operator/v1/offers/{offerId}', { params: { path: { offerId }, query }, signal }),
  write: (kontor, query, document) =>
    kontor.put('/operator/v1/offers/{offerId}', {
      params: { path: { offerId }, query },
      body: { ...document },
    }),
  edits: (kontor, query, signal) =>
    kontor.get('/operator/v1/offers/{offerId}/history', { params: { path: { offerId }, query }, signal }),
})

export function useSubject<Document>(environment: string | undefined, subject: Subject<Document>) {
  return useAnswer<Document>([...key, ...subject.key, environment], (kontor, signal) =>
    subject.read(kontor, inEnvironment(environment), signal),
  )
}

export function useSubjectEdits<Document>(environment: string | undefined, subject: Subject<Document>) {
  return useAnswer<Edit[]>(
    [...key, ...subject.key, environment, 'edits'],
    async (kontor, signal) => (await subject.edits(kontor, inEnvironment(environment), signal)).items,
  )
}

/** Writes it, in an environment or for all. */
export function useWriteSubject<Document>(environment: string | undefined, subject: Subject<Document>) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<Document, unknown, Document>({
    mutationFn: (document) => subject.write(kontor, inEnvironment(environment), document),
    onSuccess: () => void queries.invalidateQueries({ queryKey: key }),
  })
}
