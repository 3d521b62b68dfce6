import { defineFaults } from '../fault.ts'

/** Refusals about agreements (customers 6). */
export const agreementFaults = defineFaults('agreements', {
  partnerConfirmedAgreementAlreadyExists: {
    status: 409,
    code: 600061,
    text: 'A partner has already confirmed this agreement for the customer with the same contact',
    remedy:
      'Nothing more is needed: the confirmation on record counts. Ask for it with the agreementType parameter.',
  },
  documentLinkExpired: {
    status: 404,
    code: 1000,
    text: 'This link is not valid any more; links to documents live for {minutes} minutes',
    remedy: 'Ask for the document again to get a fresh link.',
  },
  resellerNotNamed: {
    status: 400,
    code: 2001,
    text: 'Neither mpnId nor tenantId was given',
    remedy: 'Name the indirect reseller by one of the two.',
  },
  resellerNamedTwice: {
    status: 400,
    code: 2000,
    text: 'Both mpnId and tenantId were given',
    remedy: 'Name the indirect reseller by one of the two.',
  },
  resellerIdMalformed: {
    status: 400,
    code: 2000,
    text: '{field} is not valid: saw {seen}',
    remedy: 'An MPN id is digits, a tenant id a GUID.',
  },
  mpnIdUnknown: {
    status: 400,
    code: 2200,
    text: 'The MPN id {mpnId} is not known',
    remedy: 'Ask the reseller for its MPN id.',
  },
  notAReseller: {
    status: 400,
    code: 2204,
    text: 'The MPN id {mpnId} is not enrolled as an indirect reseller',
    remedy: 'Only indirect resellers can be asked for.',
  },
  otherRegion: {
    status: 400,
    code: 2201,
    text: 'The MPN id {mpnId} belongs to another region than yours, {region}',
    remedy: 'Ask the reseller for its MPN id in your region.',
  },
  mpnAccountNotSigned: {
    status: 400,
    code: 2203,
    text: 'The account of the MPN id {mpnId} has not signed the partner agreement for the region',
    remedy: 'Ask the reseller to sign it; until then nothing can be ordered for it.',
  },
  tenantNotSigned: {
    status: 400,
    code: 2206,
    text: 'The account with the tenant id {tenantId} has not signed the partner agreement',
    remedy: 'Ask the reseller to sign it; until then nothing can be ordered for it.',
  },
  tenantUnknown: {
    status: 400,
    code: 2205,
    text: 'No indirect reseller has the tenant id {tenantId}',
    remedy: 'Ask the reseller for its tenant id.',
  },
})
