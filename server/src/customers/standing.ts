/** Whether a customer may buy: screening, agreement and account status together (decisions 14, 17 and 18). */
import type { AgreementType, Customer, Standing } from './customer.ts'
import type { ScreenedCountries } from './screened-countries.ts'
import { type ScreeningRefusal, screeningRefusals } from './screening.ts'

/** How an item is sold: offers of the older catalogue, or products of new commerce. */
export type PurchaseKind = 'legacy' | 'new-commerce'

/** The catalogue's segments. */
export type Segment = 'commercial' | 'education' | 'government' | 'nonprofit'

export type PurchaseRefusal =
  | ScreeningRefusal
  | { reason: 'partnerAgreementMissing' }
  | { reason: 'resellerAgreementMissing'; resellerId: string }
  | { reason: 'agreementMissing'; accepted: readonly AgreementType[] }
  | { reason: 'accountUnderReview' }
  | { reason: 'accountNotReady' }
  | { reason: 'accountNotAllowed' }

/** Which confirmed agreement types allow a purchase of each kind. */
const agreementsAccepted: Record<PurchaseKind, readonly AgreementType[]> = {
  legacy: ['MicrosoftCustomerAgreement', 'MicrosoftCloudAgreement'],
  'new-commerce': ['MicrosoftCustomerAgreement'],
}

/**
 * Every reason why the customer may not buy now, most fundamental first. `screened` gives the countries to screen by, or
 * nothing where the rule does not apply to the partner or the date.
 */
export function purchaseRefusals(
  customer: Customer,
  kind: PurchaseKind,
  screened?: ScreenedCountries,
): PurchaseRefusal[] {
  return [
    ...(screened ? screeningRefusals(screeningFacts(customer), screened) : []),
    ...agreementRefusals(customer.standing, kind),
    ...accountRefusals(customer.standing),
  ]
}

/** What screening looks at, of a stored customer. */
export const screeningFacts = ({ country, registrationNumber, billingProfile }: Customer) => ({
  country,
  registrationNumber,
  phoneNumber: billingProfile.defaultAddress.phoneNumber,
})

function agreementRefusals({ agreements, directSigned }: Standing, kind: PurchaseKind): PurchaseRefusal[] {
  const accepted = agreementsAccepted[kind]
  const isAccepted = directSigned || agreements.some((type) => accepted.includes(type))
  return isAccepted ? [] : [{ reason: 'agreementMissing', accepted }]
}

/** No status at all allows purchases; every status but `Allowed` stops them. */
function accountRefusals({ accountStatus }: Standing): PurchaseRefusal[] {
  switch (accountStatus) {
    case undefined:
    case 'Allowed':
      return []
    case 'UnderReview':
      return [{ reason: 'accountUnderReview' }]
    case 'NotAllowed':
      return [{ reason: 'accountNotAllowed' }]
    case 'Unknown':
    case 'Not Ready':
      return [{ reason: 'accountNotReady' }]
  }
}

/**
 * The segments a customer may buy in. `librariesAndMuseums` says whether those two segments of education count yet
 * (mission E2: policy `academic-library-museum`).
 */
export function segmentsOf(
  { qualifications }: Standing,
  { librariesAndMuseums }: { librariesAndMuseums: boolean },
): Set<Segment> {
  const segments = new Set<Segment>(['commercial'])
  for (const { qualification, educationSegment } of qualifications) {
    const waits = (educationSegment === 'Library' || educationSegment === 'Museum') && !librariesAndMuseums
    if (qualification === 'Education' && !waits) segments.add('education')
    if (qualification === 'GovernmentCommunityCloud') segments.add('government')
    if (qualification === 'Nonprofit') segments.add('nonprofit')
  }
  return segments
}
