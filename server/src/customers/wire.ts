/** Customers, their profiles and the validation helpers in the contract's JSON (customers 3, 4 and 5). */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { selfLink } from '../http/links.ts'
import { Attributes, collectionOf, resource, SelfLinks, WireInstant, wireEnum } from '../http/schemas.ts'
import type {
  AccountStatus,
  Address,
  BillingProfile,
  BillingProfileInput,
  Customer,
  NewCustomer,
  PartnersCustomer,
} from './customer.ts'
import type { ListedCustomer } from './list-store.ts'

const Text = Type.String()
const Optional = Type.Optional(Text)

/** An address as sent: only what the country rules cannot decide is required here. */
export const AddressBody = Type.Object({
  country: Text,
  region: Optional,
  city: Optional,
  state: Optional,
  postalCode: Optional,
  addressLine1: Optional,
  addressLine2: Optional,
  addressLine3: Optional,
  firstName: Optional,
  middleName: Optional,
  lastName: Optional,
  phoneNumber: Optional,
})

const AddressWire = Type.Object({ ...AddressBody.properties, country: Optional })

const billingMembers = {
  firstName: Optional,
  lastName: Optional,
  email: Text,
  culture: Text,
  language: Text,
  companyName: Text,
  defaultAddress: AddressBody,
} as const

export const BillingProfileBody = Type.Object({
  ...billingMembers,
  attributes: Type.Optional(Type.Object({ etag: Optional })),
})

export const CustomerBody = Type.Object({
  companyProfile: Type.Object({ domain: Text, organizationRegistrationNumber: Optional }),
  billingProfile: Type.Object(billingMembers),
  associatedPartnerId: Optional,
})

export const CompanyProfileBody = Type.Object({ organizationRegistrationNumber: Optional })

export const relationshipsToPartner = [
  'none',
  'reseller',
  'advisor',
  'syndication',
  'microsoft_support',
] as const

export const RelationshipBody = Type.Object({ relationshipToPartner: wireEnum(relationshipsToPartner) })

export const CompanyProfile = resource({
  tenantId: Text,
  domain: Text,
  companyName: Text,
  organizationRegistrationNumber: Optional,
  address: Type.Optional(AddressWire),
  email: Optional,
  links: Type.Optional(SelfLinks),
  attributes: Attributes,
})

export const BillingProfileWire = resource({
  id: Text,
  ...billingMembers,
  defaultAddress: AddressWire,
  links: SelfLinks,
  attributes: Attributes,
})

export const CustomerWire = resource({
  id: Text,
  commerceId: Optional,
  companyProfile: CompanyProfile,
  billingProfile: Type.Optional(BillingProfileWire),
  relationshipToPartner: wireEnum(relationshipsToPartner),
  allowDelegatedAccess: Type.Optional(Type.Boolean()),
  userCredentials: Type.Optional(Type.Object({ userName: Text, password: Text })),
  customDomains: Type.Optional(Type.Array(Text)),
  associatedPartnerId: Optional,
  links: Type.Optional(SelfLinks),
  attributes: Attributes,
})
export type CustomerWire = Static<typeof CustomerWire>

/** What is left of a customer once its relationship is removed (customers 4.4). */
export const RemovedCustomerWire = resource({
  relationshipToPartner: wireEnum(relationshipsToPartner),
  attributes: Attributes,
})

export const CustomersWire = collectionOf(CustomerWire)

const path = (customerId: string): string => `/customers/${customerId}`

export const fromWireProfile = (body: Static<typeof BillingProfileBody>): BillingProfileInput => {
  const { attributes: _, defaultAddress, ...profile } = body
  return { ...profile, defaultAddress: fromWireAddress(defaultAddress) }
}

const fromWireAddress = ({ addressLine1 = '', ...address }: Static<typeof AddressBody>): Address => ({
  ...address,
  addressLine1,
})

export const fromWireCustomer = (body: Static<typeof CustomerBody>): NewCustomer => ({
  domain: body.companyProfile.domain.trim(),
  registrationNumber: body.companyProfile.organizationRegistrationNumber,
  billingProfile: fromWireProfile(body.billingProfile),
  ...(body.associatedPartnerId?.trim() && {
    associatedPartnerId: body.associatedPartnerId.trim().toLowerCase(),
  }),
})

/** A phone number that is missing is sent as an empty text (customers 4.2). */
const toWireAddress = (address: Address) => ({ ...address, phoneNumber: address.phoneNumber ?? '' })

/** In a company profile the state is called region (customers 3). */
const toWireCompanyAddress = ({ state, ...address }: Address) => ({
  ...address,
  ...((state ?? address.region) && { region: state ?? address.region }),
})

export const toWireCompanyProfile = (customer: Customer): Static<typeof CompanyProfile> => ({
  tenantId: customer.id,
  domain: customer.domain,
  companyName: customer.companyName,
  ...(customer.registrationNumber && { organizationRegistrationNumber: customer.registrationNumber }),
  address: toWireCompanyAddress(customer.billingProfile.defaultAddress),
  email: customer.billingProfile.email,
  links: selfLink(`${path(customer.id)}/profiles/company`),
  attributes: { objectType: 'CustomerCompanyProfile' },
})

export function toWireBillingProfile({
  id: customerId,
  billingProfile,
}: {
  id: string
  billingProfile: BillingProfile
}): Static<typeof BillingProfileWire> {
  const { etag, id, firstName, lastName, email, culture, language, companyName, defaultAddress } =
    billingProfile
  return {
    id,
    ...(firstName && { firstName }),
    ...(lastName && { lastName }),
    email,
    culture,
    language,
    companyName,
    defaultAddress: toWireAddress(defaultAddress),
    links: selfLink(`${path(customerId)}/profiles/billing`),
    attributes: { etag, objectType: 'CustomerBillingProfile' },
  }
}

export const toWireCustomer = (customer: PartnersCustomer): CustomerWire => ({
  id: customer.id,
  commerceId: customer.commerceId,
  companyProfile: toWireCompanyProfile(customer),
  billingProfile: toWireBillingProfile(customer),
  relationshipToPartner: 'reseller',
  allowDelegatedAccess: true,
  customDomains: [customer.domain],
  ...(customer.relationship.resellerId && { associatedPartnerId: customer.relationship.resellerId }),
  links: selfLink(path(customer.id)),
  attributes: { objectType: 'Customer' },
})

/** An item of a list: no billing profile, no delegated access (customers 4.3). */
export const toWireListedCustomer = ({ id, companyName, domain }: ListedCustomer): CustomerWire => ({
  id,
  companyProfile: { tenantId: id, domain, companyName, attributes: { objectType: 'CustomerCompanyProfile' } },
  relationshipToPartner: 'reseller',
  links: selfLink(path(id)),
  attributes: { objectType: 'Customer' },
})

export const accountStatuses = [
  'Allowed',
  'UnderReview',
  'NotAllowed',
  'Unknown',
  'Not Ready',
] as const satisfies readonly AccountStatus[]

export const AccountStatusBody = Type.Object({ status: wireEnum(accountStatuses) })

export const ValidationStatus = Type.Object({
  type: Text,
  status: wireEnum(accountStatuses),
  lastUpdateDateTime: WireInstant,
})

/** The account's validation status; undefined while there is none. */
export const toWireValidationStatus = ({ standing }: Customer): Static<typeof ValidationStatus> | undefined =>
  standing.accountStatus &&
  standing.accountStatusAt && {
    type: 'account',
    status: standing.accountStatus,
    lastUpdateDateTime: toWireInstant(standing.accountStatusAt),
  }
