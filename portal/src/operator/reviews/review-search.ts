import type { ValidationStatus } from '../customers.ts'

export const vettingStatuses = ['InReview', 'Approved', 'Denied'] as const
export type VettingStatus = (typeof vettingStatuses)[number]

export const validationStatuses: readonly ValidationStatus[] = [
  'Unknown',
  'UnderReview',
  'Allowed',
  'NotAllowed',
  'Not Ready',
]

/** What the address of the queue of qualifications remembers. */
export function reviewSearch({ status }: Record<string, unknown>): { status?: VettingStatus } {
  const known = vettingStatuses.find((one) => one === status)
  return known ? { status: known } : {}
}

/** What the address of the list of accounts remembers. */
export interface AccountsSearch {
  search?: string | undefined
  status?: ValidationStatus | undefined
}

export function accountsSearch({ search, status }: Record<string, unknown>): AccountsSearch {
  const known = validationStatuses.find((one) => one === status)
  return {
    ...(typeof search === 'string' && search !== '' && { search }),
    ...(known && { status: known }),
  }
}
