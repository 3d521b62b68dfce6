import type { Answer } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../../session/session-context.tsx'
import { inEnvironment } from '../environments.ts'

/** A price sheet that was uploaded: how far it is, and what it changes. */
export type PriceImport = Answer<'/operator/v1/prices/imports/{importId}', 'get'>
export type PriceDifference = NonNullable<PriceImport['changed']>['examples'][number]

const key = ['operator', 'prices', 'imports'] as const
const pollMilliseconds = 500

/** Whether the server is still at it. */
export const isUnderWay = ({ state }: Pick<PriceImport, 'state'>): boolean =>
  state === 'uploading' || state === 'comparing' || state === 'importing'

/** Sheets that were uploaded for an environment, or for all; the latest first. */
export function usePriceImports(environment: string | undefined) {
  return useAnswer([...key, environment], async (kontor, signal) => {
    const { items } = await kontor.get('/operator/v1/prices/imports', {
      params: { query: { ...inEnvironment(environment), size: 50 } },
      signal,
    })
    return items
  })
}

/** One sheet; looked at again and again while the server is at it. */
export function usePriceImport(importId: string) {
  return useAnswer<PriceImport>(
    [...key, 'one', importId],
    (kontor, signal) =>
      kontor.get('/operator/v1/prices/imports/{importId}', { params: { path: { importId } }, signal }),
    {
      refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? pollMilliseconds : false),
    },
  )
}

/** Sends a sheet to be compared with the prices that are there. */
export function useUploadPrices(environment: string | undefined) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<PriceImport, unknown, File>({
    mutationFn: (file) => {
      const isZip = /\.zip$/i.test(file.name)
      // The description knows no bodies but JSON; this one is the file as it is.
      const upload = {
        body: file,
        bodySerializer: (body: unknown) => body,
        headers: { 'Content-Type': isZip ? 'application/zip' : 'text/csv' },
      } as object
      return kontor.post('/operator/v1/prices/imports', {
        params: { query: inEnvironment(environment) },
        ...upload,
      })
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: key }),
  })
}

/** Imports a sheet that was compared: all of it, or its good rows. */
export function useApplyPrices(importId: string) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<PriceImport, unknown, { skipBadRows: boolean }>({
    mutationFn: (query) =>
      kontor.post('/operator/v1/prices/imports/{importId}/apply', {
        params: { path: { importId }, query },
      }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['operator', 'prices'] }),
  })
}
