import type { Answer } from '@kontor/client'
import { useSearch } from '@tanstack/react-router'
import { useAnswer } from '../session/session-context.tsx'

/** A world of partners, customers and time, as the operator sees it. */
export type Environment = Answer<'/operator/v1/environments', 'get'>['items'][number]

/** What every address of the operator's may hold: the name of the environment worked in; none for what all share. */
export interface OperatorSearch {
  environment?: string | undefined
}

export const operatorSearch = ({ environment }: Record<string, unknown>): OperatorSearch =>
  typeof environment === 'string' && environment !== '' ? { environment } : {}

/** All environments of the installation. */
export function useEnvironments() {
  return useAnswer(
    ['operator', 'environments'],
    async (kontor, signal) => (await kontor.get('/operator/v1/environments', { signal })).items,
    { staleTime: 30_000 },
  )
}

/** The name in the address. */
export const useEnvironmentName = (): string | undefined =>
  useSearch({ strict: false, select: (search) => (search as OperatorSearch).environment })

/** The environment worked in; `undefined` where none is chosen, or while it is not known yet. */
export function useEnvironment(): Environment | undefined {
  const name = useEnvironmentName()
  return useEnvironments().data?.find((environment) => environment.name === name)
}

/**
 * The business time that promotions and rules are looked at from: the environment's, or the real one where none is chosen.
 * `undefined` until it is known.
 */
export function useOperatorNow(): Date | undefined {
  const name = useEnvironmentName()
  const environments = useEnvironments()
  if (name === undefined || environments.isError) return new Date()
  const environment = environments.data?.find((one) => one.name === name)
  if (environment) return new Date(environment.now)
  return environments.isPending ? undefined : new Date()
}

/** The query of a call about an environment, or about what all share. */
export const inEnvironment = (environment: string | undefined): { environment?: string } =>
  environment === undefined ? {} : { environment }
