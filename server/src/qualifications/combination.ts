/** Which qualification a partner may ask for, given those the customer has (customers 7.1). */
import type { Qualification, QualificationName } from './qualification.ts'

/** Vetting may be requested this often per customer. */
export const requestsMax = 3

export type CombinationRefusal =
  | { reason: 'notSettable'; qualification: QualificationName }
  | { reason: 'alreadyApproved'; qualification: QualificationName }
  | { reason: 'inReview'; qualification: QualificationName }
  | { reason: 'excludedBy'; qualification: QualificationName; other: QualificationName }
  | { reason: 'requestsExhausted'; qualification: QualificationName }

/** Education and the Government Community Cloud exclude each other; a state-owned entity combines with either. */
const excludes: Partial<Record<QualificationName, QualificationName>> = {
  Education: 'GovernmentCommunityCloud',
  GovernmentCommunityCloud: 'Education',
}

/** Why the request is refused, or undefined if it may be made. A denied qualification holds nothing and may be asked for again. */
export function combinationRefusal(
  qualification: QualificationName,
  held: readonly Pick<Qualification, 'qualification' | 'vettingStatus' | 'requests'>[],
): CombinationRefusal | undefined {
  if (qualification === 'Nonprofit') return { reason: 'notSettable', qualification }
  const same = held.find((one) => one.qualification === qualification)
  if (same?.vettingStatus === 'Approved') return { reason: 'alreadyApproved', qualification }
  if (same?.vettingStatus === 'InReview') return { reason: 'inReview', qualification }
  const other = held.find(
    (one) => one.qualification === excludes[qualification] && one.vettingStatus !== 'Denied',
  )
  if (other) return { reason: 'excludedBy', qualification, other: other.qualification }
  if (same && same.requests >= requestsMax) return { reason: 'requestsExhausted', qualification }
  return undefined
}
