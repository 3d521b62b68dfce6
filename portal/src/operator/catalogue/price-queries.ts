import type { Answer } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../../session/session-context.tsx'
import type { Edit } from '../edit-history.tsx'
import { inEnvironment } from '../environments.ts'

/** A price with its period. */
export type PriceRow = Answer<'/operator/v1/prices', 'get'>['items'][number]

/** Whose prices: an item's, in one market and price list. */
export interface PricedLine {
  item: string
  market: string
  segment: PriceRow['segment']
}

const key = ['operator', 'prices'] as const

/** An item's prices in a market and price list, past and coming ones too. */
export function usePrices(environment: string | undefined, line: PricedLine) {
  return useAnswer<PriceRow[]>([...key, environment, line], async (kontor, signal) => {
    const { items } = await kontor.get('/operator/v1/prices', {
      params: { query: { ...inEnvironment(environment), ...line } },
      signal,
    })
    return items
  })
}

/** Who put these prices, when, and what held before. */
export function usePriceEdits(environment: string | undefined, line: PricedLine) {
  return useAnswer<Edit[]>([...key, environment, line, 'edits'], async (kontor, signal) => {
    const { items } = await kontor.get('/operator/v1/prices/history', {
      params: { query: { ...inEnvironment(environment), ...line } },
      signal,
    })
    return items
  })
}

/** Puts a price from a date on. */
export function usePutPrice(environment: string | undefined) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<PriceRow, unknown, Record<string, unknown>>({
    mutationFn: (body) =>
      kontor.put('/operator/v1/prices', { params: { query: inEnvironment(environment) }, body }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: key }),
  })
}
