import { KontorFault, type Qualification, type Question } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../session/session-context.tsx'

/** A call that this environment's date or the partner's flights do not have. */
const notSupported = 900141
const isUnsupported = (error: unknown): boolean => error instanceof KontorFault && error.code === notSupported

export type QualificationRequest = Question<'/v1/customers/{customerId}/qualifications', 'post'>

export interface KnownQualifications {
  found: Qualification[]
  /** The calls of today are not served yet: one qualification is known, once it is approved. */
  isOldCall: boolean
}

/** The customer's qualifications and how their vetting stands; before they existed, the one that the old call knows. */
export function useQualifications(customerId: string) {
  const at = { params: { path: { customerId } } }
  return useAnswer<KnownQualifications>(
    ['customers', customerId, 'qualifications'],
    async (kontor, signal) => {
      try {
        const found = await kontor.get('/v1/customers/{customerId}/qualifications', { ...at, signal })
        return { found, isOldCall: false }
      } catch (error) {
        if (!isUnsupported(error)) throw error
        const qualification = await kontor.get('/v1/customers/{customerId}/qualification', { ...at, signal })
        const found = qualification === 'none' ? [] : [{ qualification, vettingStatus: 'Approved' }]
        return { found, isOldCall: true }
      }
    },
  )
}

/** Asks for a qualification; before the new call existed, with the old one. */
export function useRequestQualification(customerId: string) {
  const kontor = useKontor()
  const queries = useQueryClient()
  const path = { customerId }
  return useMutation<unknown, unknown, QualificationRequest>({
    async mutationFn(request) {
      try {
        return await kontor.post('/v1/customers/{customerId}/qualifications', {
          params: { path },
          body: request,
        })
      } catch (error) {
        if (!isUnsupported(error)) throw error
        return kontor.put('/v1/customers/{customerId}/qualification', {
          params: { path, query: request.validationCode ? { code: request.validationCode } : {} },
          body: request.qualification === 'Education' ? 'education' : 'government_community_cloud',
        })
      }
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['customers', customerId, 'qualifications'] }),
        queries.invalidateQueries({ queryKey: ['validation-codes'] }),
      ]),
  })
}

/** The partner's rights to qualify customers for the government cloud, with the uses each has left. */
export function useValidationCodes(enabled: boolean) {
  return useAnswer(
    ['validation-codes'],
    (kontor, signal) => kontor.get('/v1/customers/all/validations', { signal }),
    { enabled },
  )
}
