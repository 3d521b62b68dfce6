import type { Qualification } from '@kontor/client'
import type { KnownQualifications } from './qualification-queries.ts'

/** What a customer can be, in the order they are shown. */
export const qualificationKinds = [
  'Education',
  'GovernmentCommunityCloud',
  'StateOwnedEntity',
  'Nonprofit',
] as const
export type QualificationKind = (typeof qualificationKinds)[number]

/** Whether a partner can ask for a qualification now, and if not, why. */
export type Option =
  | { kind: QualificationKind; can: 'ask' | 'askAgain' }
  | { kind: QualificationKind; can: 'no'; because: 'has' | 'inReview' | 'operatorOnly' | 'notYet' }
  | { kind: QualificationKind; can: 'no'; because: 'excluded'; by: QualificationKind }

const excludes: Partial<Record<QualificationKind, QualificationKind>> = {
  Education: 'GovernmentCommunityCloud',
  GovernmentCommunityCloud: 'Education',
}

/**
 * Every qualification with what can be done about it. Education and the government cloud exclude each other; the old call
 * does not know state-owned entities.
 */
export function qualificationOptions({ found, isOldCall }: KnownQualifications): Option[] {
  const held = new Map(found.map((one) => [kindOf(one), one]))
  return qualificationKinds.map((kind) => {
    const own = held.get(kind)
    const status = own && statusOf(own)
    if (status === 'Approved') return { kind, can: 'no', because: 'has' }
    if (status === 'InReview') return { kind, can: 'no', because: 'inReview' }
    if (kind === 'Nonprofit') return { kind, can: 'no', because: 'operatorOnly' }
    if (kind === 'StateOwnedEntity' && isOldCall) return { kind, can: 'no', because: 'notYet' }
    const by = excludes[kind]
    const other = by && held.get(by)
    if (by && other && !isOver(statusOf(other))) return { kind, can: 'no', because: 'excluded', by }
    return { kind, can: own ? 'askAgain' : 'ask' }
  })
}

/** How a qualification stands; one that is declared and not vetted shows no status of its own. */
export const statusOf = ({ vettingStatus = 'Approved' }: Qualification): string => vettingStatus

/** Denied, revoked or expired: it holds nothing any more. */
export const isOver = (status: string): boolean => status !== 'Approved' && status !== 'InReview'

/** A denial after the customer had been approved. */
const revocations = new Set(['No longer an Education Customer', 'Not an Education Customer - After Review'])

/** The status a person reads: what was approved and then denied was revoked. */
export const shownStatus = (qualification: Qualification): string =>
  statusOf(qualification) === 'Denied' && revocations.has(qualification.vettingReason ?? '')
    ? 'Revoked'
    : statusOf(qualification)

/** The kind of a qualification as either call spells it. */
function kindOf({ qualification }: Qualification): QualificationKind | undefined {
  const spelt = qualification.toLowerCase().replaceAll('_', '')
  return qualificationKinds.find((kind) => kind.toLowerCase() === spelt)
}

/** The qualification of a kind among those found. */
export const qualificationOf = (
  found: readonly Qualification[],
  kind: QualificationKind,
): Qualification | undefined => found.find((one) => kindOf(one) === kind)
