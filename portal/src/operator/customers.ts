import type { Answer } from '@kontor/client'
import { keepPreviousData } from '@tanstack/react-query'
import { useAnswer } from '../session/session-context.tsx'
import type { Environment } from './environments.ts'

/** A customer as the operator sees it, whoever sells to it. */
export type OperatorsCustomer = Answer<'/operator/v1/customers', 'get'>['items'][number]
export type ValidationStatus = NonNullable<OperatorsCustomer['validationStatus']>

/** The customers of an environment, by name; those whose name or domain begins like that, with this status. */
export function useOperatorsCustomers(
  environment: Environment | undefined,
  asked: { search?: string | undefined; validationStatus?: ValidationStatus | undefined; size: number },
) {
  const { search, validationStatus, size } = asked
  return useAnswer(
    ['operator', 'customers', environment?.id, search, validationStatus, size],
    (kontor, signal) =>
      kontor.get('/operator/v1/customers', {
        params: {
          query: {
            environment: environment?.id ?? '',
            size,
            ...(search && { search }),
            ...(validationStatus && { validationStatus }),
          },
        },
        signal,
      }),
    { enabled: environment !== undefined, placeholderData: keepPreviousData as never },
  )
}
