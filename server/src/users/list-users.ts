import { faults } from '../fault.ts'
import { readFilter } from '../http/filters.ts'
import { isGuid } from '../ids.ts'
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
): Omit<UserListing, 'after' | 'limit'> {
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

/** Where a token says to continue. Throws 400/3000 for a place that no page ended at. */
export function placeOf(
  after: readonly (string | number)[] | undefined,
): { key: string; id: string } | undefined {
  if (!after) return undefined
  const [key, id] = Array.isArray(after) ? after.map(String) : []
  if (key !== undefined && id !== undefined && isGuid(id)) return { key, id }
  throw faults.invalidProperty({
    field: 'MS-ContinuationToken',
    seen: String(after).slice(0, 40),
    allowed: 'a token from an earlier answer',
  })
}
