import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../../session/session-context.tsx'
import type { Edit } from '../edit-history.tsx'
import { inEnvironment } from '../environments.ts'
import type { ImportOutcome, Preview, PromotionDocument, StoredPromotion } from './promotion-document.ts'

const key = ['operator', 'promotions'] as const

/** Every promotion that holds in an environment, or those for all. */
export function useOperatorPromotions(environment: string | undefined) {
  return useAnswer([...key, 'list', environment], async (kontor, signal) => {
    const promotions: StoredPromotion[] = []
    const asked = { params: { query: inEnvironment(environment) }, signal }
    for await (const promotion of kontor.items('/operator/v1/promotions', asked)) promotions.push(promotion)
    return promotions
  })
}

/** One promotion as it stands in an environment, or for all. */
export function useOperatorPromotion(environment: string | undefined, promotionId: string) {
  return useAnswer<StoredPromotion>([...key, 'one', environment, promotionId], (kontor, signal) =>
    kontor.get('/operator/v1/promotions/{promotionId}', {
      params: { path: { promotionId }, query: inEnvironment(environment) },
      signal,
    }),
  )
}

/** Who edited a promotion, when, and what; the latest first. */
export function usePromotionEdits(environment: string | undefined, promotionId: string) {
  return useAnswer<Edit[]>([...key, 'edits', environment, promotionId], async (kontor, signal) => {
    const { items } = await kontor.get('/operator/v1/promotions/{promotionId}/history', {
      params: { path: { promotionId }, query: inEnvironment(environment) },
      signal,
    })
    return items
  })
}

/** Who would buy, and how much of what. */
export interface PreviewQuestion {
  customerIds: readonly string[]
  quantity: number
  item?: string
  term?: { duration: string; billingCycle: string }
}

/**
 * What a promotion as it is written would mean for these customers; for nobody, whether it can be written so at all. Keeps
 * the last answer until the new one is there.
 */
export function usePreview(
  environment: string | undefined,
  promotion: PromotionDocument,
  { customerIds, ...purchase }: PreviewQuestion,
) {
  const customers = customerIds.map((customerId) => ({ customerId, ...purchase }))
  return useAnswer<Preview[]>(
    [...key, 'preview', environment, promotion, customers],
    async (kontor, signal) => {
      const { items } = await kontor.post('/operator/v1/promotions/preview', {
        params: { query: inEnvironment(environment) },
        body: { promotion: { ...promotion }, customers },
        signal,
      })
      return items
    },
    { placeholderData: keepPreviousData as never },
  )
}

/** Writes a promotion. `etag` is that of what was opened: somebody else's edit in between is not overwritten. */
export function useSavePromotion(environment: string | undefined) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<StoredPromotion, unknown, { document: PromotionDocument; etag?: string | undefined }>({
    mutationFn: ({ document, etag }) =>
      kontor.put('/operator/v1/promotions/{promotionId}', {
        params: { path: { promotionId: document.id }, query: inEnvironment(environment) },
        body: { ...document, ...(etag && { attributes: { objectType: 'PromotionDocument', etag } }) },
      }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: key }),
  })
}

/** Takes a promotion out of circulation. */
export function useWithdrawPromotion(environment: string | undefined) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<StoredPromotion, unknown, string>({
    mutationFn: (promotionId) =>
      kontor.post('/operator/v1/promotions/{promotionId}/withdraw', {
        params: { path: { promotionId }, query: inEnvironment(environment) },
      }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: key }),
  })
}

/** Imports a file's promotions; `dryRun` only says what that would change. */
export function useImportPromotions(environment: string | undefined, { dryRun }: { dryRun: boolean }) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<ImportOutcome, unknown, unknown[]>({
    mutationFn: (promotions) =>
      kontor.post('/operator/v1/promotions/import', {
        params: { query: { ...inEnvironment(environment), dryRun } },
        body: { promotions },
      }),
    onSuccess: () => void (dryRun || queries.invalidateQueries({ queryKey: key })),
  })
}
