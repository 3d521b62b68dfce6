import { faults } from '../fault.ts'
import { readFilter } from '../http/filters.ts'
import type { SortDirection, SortField, UserListing } from './store.ts'
import { goneSince } from './user.ts'

/** How a list of users was asked for; a continuation token carries it, so it is read again each time. */
export interface UsersAsked {
  filter?: string
  sortField?: SortField
  sortDirection?: SortDirection
}

const supported = {
  UserState: ['equals'],
  // What the documented answer's own link calls it.
  UserStatus: ['equals'],
  DisplayName: ['starts_with'],
  UserPrincipalName: ['starts_with'],
} as const

/**
 * What to read for a list: deleted users only if asked for by state; a search sorts by what it searches. Throws 400/3000 for
 * another field, operator or state.
 */
export function listingOf(
  { filter, sortField = 'DisplayName', sortDirection = 'Ascending' }: UsersAsked,
  now: Date,
): Omit<UserListing, 'stretch'> {
  const sorted = { by: sortField, direction: sortDirection }
  if (filter === undefined) return sorted
  const { field, value } = readFilter(filter, supported)
  if (field === 'DisplayName' || field === 'UserPrincipalName')
    return { ...sorted, by: field, startsWith: value }
  switch (value.toLowerCase()) {
    case 'active':
      return sorted
    case 'inactive':
      return { ...sorted, deletedAfter: goneSince(now) }
  }
  throw faults.invalidProperty({
    field: 'filter',
    seen: value.slice(0, 80),
    allowed: 'UserState Active or Inactive',
  })
}
