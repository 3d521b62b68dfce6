/** Qualifications and validation codes in the contract's JSON (customers 5.5 and 7). */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import type { Customer } from '../customers/index.ts'
import { WireInstant, wireEnum } from '../http/schemas.ts'
import {
  educationSegments,
  type Qualification,
  type QualificationName,
  qualificationNames,
  type ValidationCode,
  vettingStatuses,
} from './qualification.ts'

const Text = Type.String()
const Optional = Type.Optional(Text)

/** A name in any case, with or without underscores. What is none is refused where it is read, with a code of its own. */
const QualificationText = Type.String({
  description: 'Education, GovernmentCommunityCloud or StateOwnedEntity',
})

export const QualificationBody = Type.Object({
  qualification: QualificationText,
  educationSegment: Type.Optional(wireEnum(educationSegments, { fillers: ['None'] })),
  website: Type.Optional(Type.String({ maxLength: 400 })),
  validationCode: Optional,
})

export const DecisionBody = Type.Object({
  vettingStatus: wireEnum(vettingStatuses),
  vettingReason: Type.Optional(Type.String({ maxLength: 400 })),
  educationSegment: Type.Optional(wireEnum(educationSegments)),
})

export const QualificationWire = Type.Object({
  qualification: Text,
  vettingStatus: Optional,
  vettingReason: Optional,
  vettingCreateDate: Type.Optional(WireInstant),
  vettingCreatedDate: Type.Optional(WireInstant),
  educationSegment: Optional,
})

/** Both spellings of the date are in the documentation; a state-owned entity is not vetted and shows its name only. */
export function toWireQualification(one: Qualification): Static<typeof QualificationWire> {
  if (one.qualification === 'StateOwnedEntity' && one.vettingStatus === 'Approved')
    return { qualification: one.qualification }
  const created = toWireInstant(one.vettingCreatedAt)
  return {
    qualification: one.qualification,
    vettingStatus: one.vettingStatus,
    ...(one.vettingReason && { vettingReason: one.vettingReason }),
    vettingCreateDate: created,
    vettingCreatedDate: created,
    ...(one.educationSegment && { educationSegment: one.educationSegment }),
  }
}

/** What the operator sees in the queue: the customer too, and the website to look at. */
export const ReviewWire = Type.Object({
  customerId: Text,
  companyName: Text,
  domain: Text,
  country: Text,
  ...QualificationWire.properties,
  website: Optional,
  requests: Type.Integer(),
})

export const toWireReview = (
  one: Qualification,
  { companyName, domain, country }: Customer,
): Static<typeof ReviewWire> => ({
  customerId: one.customerId,
  companyName,
  domain,
  country,
  ...toWireQualification(one),
  ...(one.website && { website: one.website }),
  requests: one.requests,
})

/** The single value of the old call, in its spelling. */
export const oldQualifications = [
  'none',
  'education',
  'government_community_cloud',
  'nonprofit',
  'state_owned_entity',
] as const
export type OldQualification = (typeof oldQualifications)[number]
export const OldQualificationWire = wireEnum(oldQualifications)

const oldSpelling: Record<QualificationName, OldQualification> = {
  GovernmentCommunityCloud: 'government_community_cloud',
  Education: 'education',
  Nonprofit: 'nonprofit',
  StateOwnedEntity: 'none',
}

/** The highest-ranking approved qualification; the old call does not know state-owned entities (customers 7.2). */
export function toOldQualification(
  approved: readonly { qualification: QualificationName }[],
): OldQualification {
  const ranked = (['GovernmentCommunityCloud', 'Education', 'Nonprofit'] as const).find((name) =>
    approved.some(({ qualification }) => qualification === name),
  )
  return ranked ? oldSpelling[ranked] : 'none'
}

/** The qualification that a client's text names; undefined for `none` and for a text that names nothing. */
export function fromWireQualification(text: string): QualificationName | undefined {
  const folded = text.trim().replaceAll('_', '').toLowerCase()
  return qualificationNames.find((name) => name.toLowerCase() === folded)
}

/** What the old call is sent. */
export const OldQualificationBody = QualificationText

/** A qualification as the old call answers that it was asked for. */
export const toOldAnswer = (qualification: QualificationName): OldQualification =>
  qualification === 'StateOwnedEntity' ? 'state_owned_entity' : oldSpelling[qualification]

export const ValidationCodeWire = Type.Object({
  partnerId: Text,
  organizationName: Text,
  validationId: Text,
  maxCreates: Type.Integer(),
  remainingCreates: Type.Integer(),
  eTag: Text,
})

export const toWireValidationCode = ({
  etag,
  ...code
}: ValidationCode): Static<typeof ValidationCodeWire> => ({ ...code, eTag: etag })

export const ValidationCodeBody = Type.Object({
  partnerId: Text,
  organizationName: Text,
  maxCreates: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
})
