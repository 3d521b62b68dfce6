import type { FaultSayings } from '../sayings.ts'

/** What the server says of customers, users, agreements, qualifications and partners. */
export const accountSayings: FaultSayings = {
  '1000': [{ says: 'This relationship request was not found', id: 'fault.said.requestUnknown' }],
  '1003': [
    { says: 'This relationship request has already been accepted', id: 'fault.said.requestUsed' },
    { says: 'The domain {domain} is already taken', id: 'fault.said.domainTaken' },
    {
      says: 'The user principal name {userPrincipalName} is already taken',
      id: 'fault.said.principalNameTaken',
    },
    { says: 'User {userId} is already a member of {role}', id: 'fault.said.alreadyMember' },
    { says: 'The customer already has the qualification {qualification}', id: 'fault.said.alreadyQualified' },
    { says: 'The qualification {qualification} is already in review', id: 'fault.said.vettingInReview' },
    {
      says: 'The qualification {qualification} cannot be combined with {other}',
      id: 'fault.said.qualificationsExclude',
    },
    {
      says: 'Vetting for {qualification} was requested {count} times, the most there may be',
      id: 'fault.said.vettingExhausted',
    },
    { says: 'Another environment is already called {name}', id: 'fault.said.environmentTaken' },
    { says: 'Another partner already has this {member}: {seen}', id: 'fault.said.partnerTaken' },
  ],
  '2200': [{ says: 'The MPN id {mpnId} is not known', id: 'fault.said.mpnUnknown' }],
  '2201': [
    {
      says: 'The MPN id {mpnId} belongs to another region than yours, {region}',
      id: 'fault.said.mpnOtherRegion',
    },
  ],
  '2203': [
    {
      says: 'The account of the MPN id {mpnId} has not signed the partner agreement for the region',
      id: 'fault.said.mpnNotSigned',
    },
  ],
  '2204': [
    { says: 'The MPN id {mpnId} is not enrolled as an indirect reseller', id: 'fault.said.mpnNoReseller' },
  ],
  '2205': [{ says: 'No indirect reseller has the tenant id {tenantId}', id: 'fault.said.tenantNoReseller' }],
  '2206': [
    {
      says: 'The account with the tenant id {tenantId} has not signed the partner agreement',
      id: 'fault.said.tenantNotSigned',
    },
  ],
  '13605': [
    {
      says: 'The customer has not accepted the agreement: {accepted} must be confirmed first',
      id: 'fault.said.agreementMissing',
    },
  ],
  '20002': [
    {
      says: 'Partner {partnerId} has no commercial relationship with customer {customerId} any more',
      id: 'fault.said.relationshipEnded',
    },
    {
      says: 'Partner {partnerId} has no active relationship with indirect reseller {resellerId}',
      id: 'fault.said.noResellerRelationship',
    },
  ],
  '60002': [{ says: 'User {userId} was not found', id: 'fault.said.userNotFound' }],
  '60003': [{ says: 'Customer {customerId} was not found', id: 'fault.said.customerNotFound' }],
  '60012': [{ says: 'There are no licenses left of {name}', id: 'fault.said.noLicencesLeft' }],
  '600002': [{ says: 'A registration number is not used in {country}', id: 'fault.said.numberNotUsed' }],
  '600049': [
    {
      says: 'The organization registration number is missing: {country} requires one',
      id: 'fault.said.numberMissing',
    },
  ],
  '600050': [
    {
      says: 'The organization registration number is not valid; it should be of the format {format}',
      id: 'fault.said.numberInvalid',
    },
  ],
  '600051': [
    { says: 'The customer’s phone number is missing: {country} requires one', id: 'fault.said.phoneMissing' },
  ],
  '600061': [
    {
      says: 'A partner has already confirmed this agreement for the customer with the same contact',
      id: 'fault.said.agreementConfirmed',
    },
  ],
  '800015': [{ says: 'The partner id {mpnId} was not found', id: 'fault.said.resellerNotFound' }],
  '800016': [
    { says: 'Only an indirect provider names resellers on record', id: 'fault.said.noReseller' },
    {
      says: 'The partner id {mpnId} is not that of an indirect reseller of this partner',
      id: 'fault.said.notYourReseller',
    },
  ],
  '800039': [
    {
      says: 'An indirect reseller cannot use {operation}; its indirect provider transacts for it',
      id: 'fault.said.resellerMayNot',
    },
  ],
  '800073': [
    {
      says: 'The customer’s account is under review; purchases wait until it is decided',
      id: 'fault.said.accountUnderReview',
    },
  ],
  '800074': [
    {
      says: 'The customer’s account has not been validated yet; purchases wait until it is',
      id: 'fault.said.accountNotReady',
    },
  ],
  '800075': [
    {
      says: 'The customer’s account was not approved; no purchases are allowed',
      id: 'fault.said.accountNotAllowed',
    },
  ],
  '900123': [
    {
      says: 'The indirect reseller {resellerId} has not accepted the partner agreement',
      id: 'fault.said.resellerAgreementMissing',
    },
  ],
  '900124': [
    { says: 'Your company has not accepted the partner agreement', id: 'fault.said.partnerAgreementMissing' },
  ],
}
