import type { Answer, NextLink, Question } from '@kontor/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useAnswer, useKontor } from '../session/session-context.tsx'
import { sortOf, type UsersSearch } from './users-search.ts'

export type UserPage = Answer<'/v1/customers/{customerId}/users', 'get'>
export type CustomerUser = UserPage['items'][number]
export type NewUser = Question<'/v1/customers/{customerId}/users', 'post'>
export type UserChanges = Question<'/v1/customers/{customerId}/users/{userId}', 'patch'>
export type SubscribedSku = Answer<'/v1/customers/{customerId}/subscribedskus', 'get'>['items'][number]
export type DirectoryRole = Answer<'/v1/customers/{customerId}/directoryroles', 'get'>['items'][number]

const pageSize = 25

function filterOf({ search, deleted }: UsersSearch): string | undefined {
  if (deleted) return JSON.stringify({ Field: 'UserState', Value: 'Inactive', Operator: 'equals' })
  if (!search) return undefined
  const Field = search.includes('@') ? 'UserPrincipalName' : 'DisplayName'
  return JSON.stringify({ Field, Value: search, Operator: 'starts_with' })
}

/** One page of the customer's users, by name. */
export function useUsers(customerId: string, search: UsersSearch) {
  return useAnswer<UserPage>(['customers', customerId, 'users', 'list', search], (kontor, signal) => {
    if (search.page) {
      return kontor.follow<UserPage>(
        {
          uri: `/customers/${customerId}/users?seekOperation=${search.back ? 'Previous' : 'Next'}`,
          headers: [{ key: 'MS-ContinuationToken', value: search.page }],
        },
        { signal },
      )
    }
    const filter = filterOf(search)
    return kontor.get('/v1/customers/{customerId}/users', {
      params: {
        path: { customerId },
        query: {
          size: pageSize,
          sortField: sortOf(search),
          sortDirection: search.descending ? 'Descending' : 'Ascending',
          ...(filter && { filter }),
        },
      },
      signal,
    })
  })
}

/** The place a link of a list leads to. */
export const placeOf = (link: NextLink | undefined): string | undefined =>
  link?.headers?.find(({ key }) => key === 'MS-ContinuationToken')?.value

export function useUser(customerId: string, userId: string) {
  return useAnswer<CustomerUser>(['customers', customerId, 'users', userId], (kontor, signal) =>
    kontor.get('/v1/customers/{customerId}/users/{userId}', {
      params: { path: { customerId, userId } },
      signal,
    }),
  )
}

/** Every change of a customer's users; what the pages show of them is asked for again. */
function useUserChange<Input, Outcome>(
  customerId: string,
  change: (kontor: ReturnType<typeof useKontor>, input: Input) => Promise<Outcome>,
) {
  const kontor = useKontor()
  const queries = useQueryClient()
  return useMutation<Outcome, unknown, Input>({
    mutationFn: (input) => change(kontor, input),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['customers', customerId, 'users'] }),
  })
}

export const useCreateUser = (customerId: string) =>
  useUserChange(customerId, (kontor, user: NewUser) =>
    kontor.post('/v1/customers/{customerId}/users', { params: { path: { customerId } }, body: user }),
  )

export const useUpdateUser = (customerId: string, userId: string) =>
  useUserChange(customerId, (kontor, changes: UserChanges) =>
    kontor.patch('/v1/customers/{customerId}/users/{userId}', {
      params: { path: { customerId, userId } },
      body: changes,
    }),
  )

/** Deletes a user, who can be restored for thirty days. */
export const useDeleteUser = (customerId: string) =>
  useUserChange(customerId, (kontor, userId: string) =>
    kontor.delete('/v1/customers/{customerId}/users/{userId}', { params: { path: { customerId, userId } } }),
  )

export const useRestoreUser = (customerId: string) =>
  useUserChange(customerId, (kontor, userId: string) =>
    kontor.patch('/v1/customers/{customerId}/users/{userId}', {
      params: { path: { customerId, userId } },
      body: { state: 'active' },
    }),
  )

/** Licences of the directory and those of Minecraft are kept apart; the pages show both. */
const licenseGroupIds = ['Group1', 'Group2']

/** What the customer has of each licence, and how much of it is assigned. */
export function useSubscribedSkus(customerId: string) {
  return useAnswer(['customers', customerId, 'users', 'subscribed-skus'], (kontor, signal) =>
    kontor.get('/v1/customers/{customerId}/subscribedskus', {
      params: { path: { customerId }, query: { licenseGroupIds } },
      signal,
    }),
  )
}

export function useUserLicences(customerId: string, userId: string) {
  return useAnswer(['customers', customerId, 'users', userId, 'licences'], (kontor, signal) =>
    kontor.get('/v1/customers/{customerId}/users/{userId}/licenses', {
      params: { path: { customerId, userId }, query: { licenseGroupIds } },
      signal,
    }),
  )
}

export interface LicenceChange {
  userId: string
  skuId: string
  isAssigned: boolean
}

/** Assigns one licence to a user, or takes it back. */
export const useChangeLicence = (customerId: string) =>
  useUserChange(customerId, (kontor, { userId, skuId, isAssigned }: LicenceChange) =>
    kontor.post('/v1/customers/{customerId}/users/{userId}/licenseupdates', {
      params: { path: { customerId, userId } },
      body: isAssigned ? { licensesToAssign: [{ skuId }] } : { licensesToRemove: [skuId] },
    }),
  )

/** Every role that a directory has. */
export function useDirectoryRoles(customerId: string) {
  return useAnswer(
    ['directory-roles'],
    (kontor, signal) =>
      kontor.get('/v1/customers/{customerId}/directoryroles', { params: { path: { customerId } }, signal }),
    { staleTime: Number.POSITIVE_INFINITY },
  )
}

export function useUserRoles(customerId: string, userId: string) {
  return useAnswer(['customers', customerId, 'users', userId, 'roles'], (kontor, signal) =>
    kontor.get('/v1/customers/{customerId}/users/{userId}/directoryroles', {
      params: { path: { customerId, userId } },
      signal,
    }),
  )
}

export interface RoleChange {
  user: CustomerUser
  roleId: string
  isMember: boolean
}

/** Gives a role to a user, or takes it. */
export const useChangeRole = (customerId: string) =>
  useUserChange<RoleChange, unknown>(customerId, (kontor, { user, roleId, isMember }) =>
    isMember
      ? kontor.post('/v1/customers/{customerId}/directoryroles/{roleId}/usermembers', {
          params: { path: { customerId, roleId } },
          body: { id: user.id, displayName: user.displayName, userPrincipalName: user.userPrincipalName },
        })
      : kontor.delete('/v1/customers/{customerId}/directoryroles/{roleId}/usermembers/{userId}', {
          params: { path: { customerId, roleId, userId: user.id } },
        }),
  )
