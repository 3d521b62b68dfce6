import { useAnswer } from './session-context.tsx'

/** The organisation the person works for. */
export function usePartner() {
  return useAnswer(['partner'], (kontor, signal) => kontor.get('/v1/profiles/organization', { signal }), {
    staleTime: Number.POSITIVE_INFINITY,
  })
}
