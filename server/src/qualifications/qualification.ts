/** Qualifications: what a customer is, where a price or an offer depends on it (customers 7, mission E). */
import type { EducationSegment, QualificationName } from '../customers/index.ts'

export type { EducationSegment, QualificationName }

export const qualificationNames = [
  'Education',
  'GovernmentCommunityCloud',
  'StateOwnedEntity',
  'Nonprofit',
] as const satisfies readonly QualificationName[]

/** What partners ask for; `Nonprofit` is the operator's to set. */
export const settableQualifications = [
  'Education',
  'GovernmentCommunityCloud',
  'StateOwnedEntity',
] as const satisfies readonly QualificationName[]

export const educationSegments = [
  'K12',
  'HigherEducation',
  'Library',
  'Museum',
] as const satisfies readonly EducationSegment[]

export const vettingStatuses = ['InReview', 'Approved', 'Denied'] as const
export type VettingStatus = (typeof vettingStatuses)[number]

/** Reasons of a denial that the contract lists; an operator may write another. */
export const vettingReasons = [
  'Not an Education Customer',
  'No longer an Education Customer',
  'Not an Education Customer - After Review',
  'Restricted being an Education Customer',
  'Not an Academic Domain',
  'Not an eligible Library',
  'Not an eligible Museum',
] as const

export interface Qualification {
  customerId: string
  qualification: QualificationName
  /** A state-owned entity is declared, not vetted: it is approved and shows no status. */
  vettingStatus: VettingStatus
  /** With `Denied`. */
  vettingReason?: string
  vettingCreatedAt: Date
  educationSegment?: EducationSegment
  website?: string
  /** How often vetting was requested; at most three times. */
  requests: number
}

/** A partner's right to qualify customers for the Government Community Cloud, spent one customer at a time. */
export interface ValidationCode {
  partnerId: string
  organizationName: string
  validationId: string
  maxCreates: number
  remainingCreates: number
  etag: string
}
