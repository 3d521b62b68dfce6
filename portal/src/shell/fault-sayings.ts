import type { MessageId } from './language.ts'
import type { Saying } from './sayings.ts'

/** What the server says of refusals that people meet, by the fault’s code: its sentences as the error reference prints them. */
export const faultSayings: Record<string, readonly Saying<MessageId>[]> = {
  '429': [{ says: 'Rate limit is exceeded. Try again in {seconds} seconds.', id: 'fault.said.throttled' }],
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
  '2001': [
    {
      says: 'Seats of subscription {subscriptionId} cannot change while it is {status}',
      id: 'fault.said.seatsNotActive',
    },
  ],
  '2002': [
    {
      says: 'The quantity {quantity} of {item} is outside {minimum} to {maximum}',
      id: 'fault.said.quantityNotOffered',
    },
    { says: '{quantity} seats are outside {minimum} to {maximum}', id: 'fault.said.seatsOutside' },
    {
      says: '{added} more seats exceed the limit of promotion {promotionId}; {seatsLeft} would fit',
      id: 'fault.said.promotionSeats',
    },
  ],
  '2011': [
    {
      says: 'Subscription {subscriptionId} is deleted and cannot be changed',
      id: 'fault.said.subscriptionDeleted',
    },
  ],
  '2055': [{ says: 'The etag {seen} is no longer valid', id: 'fault.said.stale' }],
  '2091': [
    {
      says: '{item} is no longer sold since {retiresAt}; instead there is {replacedBy}',
      id: 'fault.said.replaced',
    },
    { says: '{item} is no longer sold since {retiresAt}', id: 'fault.said.retired' },
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
  '10018': [
    {
      says: '{item} needs one of these first: another item, not available to this partner',
      id: 'fault.said.prerequisiteHidden',
    },
    { says: '{item} needs one of these first: {anyOf}', id: 'fault.said.prerequisite' },
  ],
  '13605': [
    {
      says: 'The customer has not accepted the agreement: {accepted} must be confirmed first',
      id: 'fault.said.agreementMissing',
    },
  ],
  '20000': [{ says: 'Order {orderId} was not found', id: 'fault.said.orderNotFound' }],
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
  '20003': [{ says: 'Subscription {subscriptionId} was not found', id: 'fault.said.subscriptionNotFound' }],
  '27006': [
    { says: 'The customer has had {item} as often as it may ({limit})', id: 'fault.said.offerLimit' },
  ],
  '27007': [
    { says: 'The promotion {promotionId} does not exist for {offerId}', id: 'fault.said.promotionInvalid' },
  ],
  '27009': [
    {
      says: 'Add-on {subscriptionId} cannot be active while its base is not',
      id: 'fault.said.parentNotActive',
    },
  ],
  '60002': [{ says: 'User {userId} was not found', id: 'fault.said.userNotFound' }],
  '60003': [{ says: 'Customer {customerId} was not found', id: 'fault.said.customerNotFound' }],
  '60012': [{ says: 'There are no licenses left of {name}', id: 'fault.said.noLicencesLeft' }],
  '400013': [{ says: 'Product {productId} was not found in {country}', id: 'fault.said.productNotFound' }],
  '400018': [{ says: 'Product {productId} has no SKU {skuId} in {country}', id: 'fault.said.skuNotFound' }],
  '400019': [
    {
      says: 'SKU {productId}:{skuId} has no availability {availabilityId} in {country}',
      id: 'fault.said.availabilityNotFound',
    },
  ],
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
  '800002': [
    {
      says: '{item} is not sold with that term and billing cycle; allowed is {offered}',
      id: 'fault.said.termNotOffered',
    },
  ],
  '800003': [
    {
      says: 'Something failed on our side; it is logged under correlation id {correlationId}',
      id: 'fault.said.unexpected',
    },
  ],
  '800005': [
    {
      says: 'Order group {group} could not be written; it is logged under correlation id {correlationId}',
      id: 'fault.said.orderFailed',
    },
  ],
  '800008': [{ says: 'Cart {cartId} was not found, or has expired', id: 'fault.said.cartNotFound' }],
  '800009': [
    { says: 'Cart {cartId} has errors on {count} line(s): {reasons}', id: 'fault.said.cartHasErrors' },
    {
      says: 'Cart {cartId} is not what was expected on line(s) {lines}; nothing was bought',
      id: 'fault.said.cartDiffers',
    },
    {
      says: '{added} more seats would cost {unitPrice} {currency} each {under}, not what was expected; nothing was changed',
      id: 'fault.said.seatsDiffer',
    },
  ],
  '800010': [{ says: '{item} cannot be had in the region {region}', id: 'fault.said.inventory' }],
  '800015': [{ says: 'The partner id {mpnId} was not found', id: 'fault.said.resellerNotFound' }],
  '800016': [
    { says: 'Only an indirect provider names resellers on record', id: 'fault.said.noReseller' },
    {
      says: 'The partner id {mpnId} is not that of an indirect reseller of this partner',
      id: 'fault.said.notYourReseller',
    },
  ],
  '800018': [
    { says: 'This sandbox holds {count} customers, the most it may', id: 'fault.said.sandboxFull' },
    {
      says: '{quantity} seats exceed the {limit} that a subscription may have in this sandbox',
      id: 'fault.said.sandboxSeats',
    },
    {
      says: 'The customer has the {limit} subscriptions that it may have in this sandbox',
      id: 'fault.said.sandboxSubscriptions',
    },
  ],
  '800020': [
    { says: '{item} cannot be bought: it is not available to this partner', id: 'fault.said.notAvailable' },
    { says: '{item} cannot be bought: it is sold from {launchesAt}', id: 'fault.said.notLaunched' },
    { says: '{offerId} is not an item of the catalogue', id: 'fault.said.itemNotFound' },
    { says: '{offerId} has no price in the customer’s market', id: 'fault.said.noPrice' },
    {
      says: '{offerId} is sold only under its promotion, and the customer is not eligible',
      id: 'fault.said.promotionOnly',
    },
  ],
  '800029': [
    {
      says: '{offerId} is no add-on of subscription {parentSubscriptionId}, or that one is not active',
      id: 'fault.said.parent',
    },
  ],
  '800039': [
    {
      says: 'An indirect reseller cannot use {operation}; its indirect provider transacts for it',
      id: 'fault.said.resellerMayNot',
    },
  ],
  '800064': [{ says: 'Cart {cartId} is being worked on by another request', id: 'fault.said.cartInProcess' }],
  '800065': [{ says: 'Cart {cartId} has already been checked out', id: 'fault.said.cartOrdered' }],
  '800070': [{ says: '{item} is not sold in {country}', id: 'fault.said.notSoldThere' }],
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
  '800086': [
    {
      says: '{item} is for {segment} customers; this customer is not qualified',
      id: 'fault.said.notQualified',
    },
  ],
  '800088': [
    { says: '{quantity} seats exceed the {remaining} remaining for {item}', id: 'fault.said.customerSeats' },
  ],
  '800089': [
    {
      says: 'One more asset exceeds the {limit} that a customer may have of {item}',
      id: 'fault.said.customerAssets',
    },
  ],
  '800090': [
    {
      says: 'Seats cannot be lowered by {removed}: {refundable} may be given back now',
      id: 'fault.said.seatsNotLowered',
    },
  ],
  '800091': [
    {
      says: 'Subscription {subscriptionId} is {status}; it can be changed only while it is active',
      id: 'fault.said.notActive',
    },
  ],
  '800093': [
    { says: 'Whether subscription {subscriptionId} renews cannot be changed', id: 'fault.said.renewalFixed' },
  ],
  '800095': [{ says: 'The seats of subscription {subscriptionId} are fixed', id: 'fault.said.seatsFixed' }],
  '800096': [
    { says: 'Subscription {subscriptionId} cannot go from {from} to {to}', id: 'fault.said.statusFixed' },
  ],
  '900117': [
    { says: 'The cancellation window of {days} days has closed', id: 'fault.said.cancellationDays' },
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
  '900127': [{ says: '{operation} is not available in this environment', id: 'fault.said.notHere' }],
  '900169': [
    {
      says: 'The currency {seen} is not that of the partner or of the customer’s market; allowed is {allowed}',
      id: 'fault.said.currency',
    },
  ],
  '900213': [
    { says: 'The cancellation window of {hours} hours has closed', id: 'fault.said.cancellationHours' },
  ],
  '900242': [
    { says: '{offerId} cannot be given an end date of its own', id: 'fault.said.ownEnd' },
    {
      says: '{end} is neither a month’s end in the term nor the end of a subscription it may align to',
      id: 'fault.said.ownEndInvalid',
    },
  ],
  '900308': [{ says: 'The caller has {seen}; {operation} needs {allowed}', id: 'fault.said.role' }],
  '900311': [
    {
      says: 'Subscription {subscriptionId} has been changed {most} times, the most it may',
      id: 'fault.said.tooManyUpdates',
    },
  ],
}
