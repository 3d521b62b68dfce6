import type { Answer, Question } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../../session/session-context.tsx'
import { type Environment, inEnvironment } from '../environments.ts'

/** A row of a rule: when, for whom, and with what value. */
export type PolicyRow = Answer<'/operator/v1/policies', 'get'>['items'][number]
export type NewPolicyRow = Question<'/operator/v1/policies/{name}', 'put'>['rows'][number]
export type ScreenedCountry = Answer<'/operator/v1/screened-countries', 'get'>[number]

const policiesKey = ['operator', 'policies'] as const
const countriesKey = ['operator', 'screened-countries'] as const

/** The rows that apply in an environment, or the defaults. */
export function usePolicies(environment: string | undefined) {
  return useAnswer<PolicyRow[]>(
    [...policiesKey, environment],
    async (kontor, signal) =>
      (
        await kontor.get('/operator/v1/policies', {
          params: { query: inEnvironment(environment) },
          signal,
        })
      ).items,
  )
}

/** Replaces the rows of a policy in an environment, or its default rows. */
export function usePutPolicy(environment: string | undefined, name: string) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<unknown, unknown, NewPolicyRow[]>({
    mutationFn: (rows) =>
      kontor.put('/operator/v1/policies/{name}', {
        params: { path: { name }, query: inEnvironment(environment) },
        body: { rows },
      }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: policiesKey }),
  })
}

/** The countries whose customers need a registration number, in an environment or as announced. */
export function useScreenedCountries(environment: Environment | undefined) {
  return useAnswer<ScreenedCountry[]>([...countriesKey, environment?.id], (kontor, signal) =>
    kontor.get('/operator/v1/screened-countries', {
      params: { query: inEnvironment(environment?.id) },
      signal,
    }),
  )
}

/** Adds or changes a screened country; without digits it is taken off the list. */
export function usePutScreenedCountry(environment: Environment | undefined) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<
    unknown,
    unknown,
    { country: string; digits: number[]; name?: string; comment?: string }
  >({
    mutationFn: ({ country, ...body }) =>
      kontor.put('/operator/v1/screened-countries/{country}', {
        params: { path: { country }, query: inEnvironment(environment?.id) },
        body,
      }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: countriesKey }),
  })
}
