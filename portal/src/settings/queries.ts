import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../session/session-context.tsx'

/** The partner's profiles, under their addresses. */
export const profilePaths = {
  organization: '/v1/profiles/organization',
  legalBusiness: '/v1/profiles/legalbusiness',
  billing: '/v1/profiles/billing',
  support: '/v1/profiles/support',
} as const
export type ProfileKind = keyof typeof profilePaths

/** A profile as the pages read it: texts by name, some of them in an address or a contact. */
export type Profile = Record<string, unknown>

export function useProfile(kind: ProfileKind) {
  return useAnswer<Profile>(['profiles', kind], (kontor, signal) =>
    kontor.get(profilePaths[kind], { signal }),
  )
}

/** Writes a whole profile back with what was changed in it; the etag it was read with keeps others' changes. */
export function useSaveProfile(kind: ProfileKind) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<unknown, unknown, Profile>({
    mutationFn: (profile) => kontor.put(profilePaths[kind], { body: profile as never }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['profiles'] }),
        queries.invalidateQueries({ queryKey: ['partner'] }),
      ]),
  })
}

/** The partner's own listing in the partner network. */
export function useMpnProfile() {
  return useAnswer(['profiles', 'mpn'], (kontor, signal) => kontor.get('/v1/profiles/mpn', { signal }))
}
