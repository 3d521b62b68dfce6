import { defineFaults, type Fault, faults } from '../fault.ts'
import type { PropertyRefusal } from './billing-profile.ts'
import type { PurchaseRefusal } from './standing.ts'

/** Refusals of this room and of purchases for a customer (customers 1.9, 4.2, 5.4). */
export const customerFaults = defineFaults('customers', {
  customerNotFound: {
    status: 404,
    code: 60003,
    text: 'Customer {customerId} was not found',
    remedy: 'Check the id. A customer of another partner is not visible.',
  },
  relationshipEnded: {
    status: 403,
    code: 20002,
    text: 'Partner {partnerId} has no commercial relationship with customer {customerId} any more',
    remedy: 'Ask the customer to accept a new relationship request.',
  },
  noResellerRelationship: {
    status: 403,
    code: 20002,
    text: 'Partner {partnerId} has no active relationship with indirect reseller {resellerId}',
    remedy: 'Name an indirect reseller of yours in associatedPartnerId.',
  },
  relationshipRequestUnknown: {
    status: 404,
    code: 1000,
    text: 'This relationship request was not found',
    remedy: 'Ask the partner for a new link.',
  },
  relationshipRequestUsed: {
    status: 409,
    code: 1003,
    text: 'This relationship request has already been accepted',
    remedy: 'Ask the partner for a new link.',
  },
  signatureInvalid: {
    status: 403,
    code: 2032,
    text: 'The domain or the password is not right',
    remedy: 'Use the domain and the administrator’s password from the answer that created the customer.',
  },
  accountStatusNotFound: {
    status: 404,
    code: 600074,
    text: 'No account validation status is recorded for customer {customerId}',
    remedy: 'None is needed: purchases are allowed until the operator records one.',
  },
  domainTaken: {
    status: 409,
    code: 1003,
    text: 'The domain {domain} is already taken',
    remedy: 'Choose another; HEAD /v1/domains/{domain} answers 404 for a free one.',
  },
  sandboxFull: {
    status: 400,
    code: 800018,
    text: 'This sandbox holds {count} customers, the most it may',
    remedy: 'Delete customers that are no longer needed.',
  },
  registrationNumberNotSupported: {
    status: 400,
    code: 600002,
    text: 'A registration number is not used in {country}',
    remedy: 'Leave organizationRegistrationNumber out for this country.',
  },
  registrationNumberMissing: {
    status: 400,
    code: 600049,
    text: 'The organization registration number is missing: {country} requires one',
    remedy:
      'Add companyProfile.organizationRegistrationNumber; GET /v1/countryvalidationrules/{country} describes it.',
  },
  registrationNumberInvalid: {
    status: 400,
    code: 600050,
    text: 'The organization registration number is not valid; it should be of the format {format}',
    remedy: 'Send digits only, without hyphens, special characters or spaces.',
  },
  phoneNumberMissing: {
    status: 400,
    code: 600051,
    text: 'The customer’s phone number is missing: {country} requires one',
    remedy: 'Add billingProfile.defaultAddress.phoneNumber.',
  },
  agreementMissing: {
    status: 403,
    code: 13605,
    text: 'The customer has not accepted the agreement: {accepted} must be confirmed first',
    remedy: 'POST /v1/customers/{customerId}/agreements with the customer’s confirmation.',
  },
  partnerAgreementMissing: {
    status: 403,
    code: 900124,
    text: 'Your company has not accepted the partner agreement',
    remedy: 'Accept the partner agreement; the operator records it.',
  },
  resellerAgreementMissing: {
    status: 403,
    code: 900123,
    text: 'The indirect reseller {resellerId} has not accepted the partner agreement',
    remedy: 'GET /v1/compliance/csp/agreementstatus tells when it has.',
  },
  accountUnderReview: {
    status: 403,
    code: 800073,
    text: 'The customer’s account is under review; purchases wait until it is decided',
    remedy: 'Try again when GET …/validationStatus answers Allowed.',
  },
  accountNotReady: {
    status: 403,
    code: 800074,
    text: 'The customer’s account has not been validated yet; purchases wait until it is',
    remedy: 'Try again when GET …/validationStatus answers Allowed.',
  },
  accountNotAllowed: {
    status: 403,
    code: 800075,
    text: 'The customer’s account was not approved; no purchases are allowed',
    remedy: 'Contact the operator.',
  },
})

export type Refusal = PurchaseRefusal | PropertyRefusal

/**
 * The fault of one or more refusals: the first gives status and code, and `data` lists them all when there are several
 * (decision 5). Undefined for none.
 */
export function faultOfRefusals(refusals: readonly Refusal[]): Fault | undefined {
  const [first, ...others] = refusals
  if (!first) return undefined
  const data = others.length ? refusals.map((refusal) => oneLine(faultOf(refusal))) : []
  return faultOf(first, data)
}

const oneLine = ({ code, message }: Fault): string => `${code}: ${message}`

function faultOf(refusal: Refusal, data: string[] = []): Fault {
  switch (refusal.reason) {
    case 'propertyInvalid':
      return faults.invalidProperty(
        { field: refusal.field, seen: refusal.seen, allowed: refusal.allowed },
        { data },
      )
    case 'registrationNumberNotSupported':
    case 'registrationNumberMissing':
    case 'phoneNumberMissing':
      return customerFaults[refusal.reason]({ country: refusal.country }, { data })
    case 'registrationNumberInvalid':
      return customerFaults.registrationNumberInvalid({ format: refusal.format }, { data })
    case 'resellerAgreementMissing':
      return customerFaults.resellerAgreementMissing({ resellerId: refusal.resellerId }, { data })
    case 'agreementMissing':
      return customerFaults.agreementMissing({ accepted: refusal.accepted.join(' or ') }, { data })
    default:
      return customerFaults[refusal.reason]({}, { data })
  }
}
