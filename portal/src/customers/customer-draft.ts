import { type CountryValidationRules, type Customer, KontorFault, type NewCustomer } from '@kontor/client'
import type { MessageId } from '../shell/language.ts'

/** What a person types about a customer. Every field is text, empty when not given. */
export interface CustomerDraft {
  companyName: string
  /** Before `.onmicrosoft.com`; only asked when the customer is new. */
  domainPrefix: string
  country: string
  registrationNumber: string
  addressLine1: string
  addressLine2: string
  city: string
  state: string
  postalCode: string
  firstName: string
  middleName: string
  lastName: string
  email: string
  phoneNumber: string
  culture: string
  /** Tenant id of the indirect reseller that a provider's new customer belongs to. */
  resellerId: string
}
export type DraftField = keyof CustomerDraft

/** A field's problem, as a message and what goes into it. */
export interface DraftProblem {
  id: MessageId
  values?: Record<string, string>
}
export type DraftProblems = Partial<Record<DraftField, DraftProblem>>

export const initialDomain = '.onmicrosoft.com'

export const emptyDraft: CustomerDraft = {
  companyName: '',
  domainPrefix: '',
  country: '',
  registrationNumber: '',
  addressLine1: '',
  addressLine2: '',
  city: '',
  state: '',
  postalCode: '',
  firstName: '',
  middleName: '',
  lastName: '',
  email: '',
  phoneNumber: '',
  culture: '',
  resellerId: '',
}

/** A domain that a company of this name could want: its letters and digits, without accents. */
export function suggestedPrefix(companyName: string): string {
  return companyName
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .slice(0, 27)
}

/** The draft after a change; a domain that only repeats the company's name follows it. */
export function changedDraft(draft: CustomerDraft, change: Partial<CustomerDraft>): CustomerDraft {
  const isSuggested = draft.domainPrefix === suggestedPrefix(draft.companyName)
  const domain =
    change.companyName !== undefined && isSuggested
      ? { domainPrefix: suggestedPrefix(change.companyName) }
      : {}
  return { ...draft, ...domain, ...change }
}

/** The lengths of a country's registration number, read from its published pattern; empty if it is of another kind. */
export function registrationNumberLengths(rules: CountryValidationRules): number[] {
  return [...(rules.registrationNumberRegex ?? '').matchAll(/\\d\{(\d+)\}/g)].map(([, digits]) =>
    Number(digits),
  )
}

/** Every problem of a draft that can be told from the country's own rules. The server decides; this only asks sooner. */
export function draftProblems(
  draft: CustomerDraft,
  rules: CountryValidationRules | undefined,
  options: { isNew: boolean },
): DraftProblems {
  const problems: DraftProblems = {}
  const required: DraftField[] = ['companyName', 'country', 'addressLine1', 'firstName', 'lastName', 'email']
  if (options.isNew) required.push('domainPrefix')
  if (rules?.isCityRequired ?? true) required.push('city')
  if (rules?.isStateRequired) required.push('state')
  if (rules?.isPostalCodeRequired) required.push('postalCode')
  if (rules?.isRegistrationNumberRequired) required.push('registrationNumber')
  if (rules?.isPhoneNumberRequired) required.push('phoneNumber')
  for (const field of required) {
    if (draft[field].trim() === '') problems[field] = { id: 'customer.problem.required' }
  }

  const refuse = (field: DraftField, problem: DraftProblem) => {
    if (draft[field].trim() !== '') problems[field] ??= problem
  }
  if (!/^[a-z0-9]{1,27}$/i.test(draft.domainPrefix)) refuse('domainPrefix', { id: 'customer.problem.domain' })
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(draft.email)) refuse('email', { id: 'customer.problem.email' })
  if (!matches(rules?.postalCodeRegex, draft.postalCode)) {
    refuse('postalCode', { id: 'customer.problem.postalCode' })
  }
  if (rules && !matches(rules.registrationNumberRegex, draft.registrationNumber)) {
    refuse('registrationNumber', {
      id: 'customer.problem.registrationNumber',
      values: { name: rules.registrationNumberName ?? '' },
    })
  }
  return problems
}

/** What screening asks of an existing customer and is missing or malformed: until it is there, nothing can be sold to it. */
export function screeningProblems(customer: Customer, rules: CountryValidationRules): DraftProblems {
  if (!rules.isRegistrationNumberRequired) return {}
  const { registrationNumber, phoneNumber } = draftProblems(draftOf(customer), rules, { isNew: false })
  return { ...(registrationNumber && { registrationNumber }), ...(phoneNumber && { phoneNumber }) }
}

/** Where a fault of the server belongs in the form. */
const fieldOfFault: Record<number, DraftField> = {
  600002: 'registrationNumber',
  600049: 'registrationNumber',
  600050: 'registrationNumber',
  600051: 'phoneNumber',
  1003: 'domainPrefix',
}

/** A refusal of the server at the field it is about; nothing if it is about none. */
export function problemsOfFault(fault: unknown): DraftProblems {
  if (!(fault instanceof KontorFault)) return {}
  const named = /\b(phoneNumber|postalCode|city|state|addressLine1|email)\b/.exec(fault.description)?.[1]
  const field = fieldOfFault[Number(fault.code)] ?? (named as DraftField | undefined)
  if (!field) return {}
  const values = { why: fault.description, code: String(fault.code) }
  return { [field]: { id: 'customer.problem.refused', values } }
}

/** The problems that are left when fields are changed. */
export const withoutChanged = (problems: DraftProblems, change: Partial<CustomerDraft>): DraftProblems =>
  Object.fromEntries(Object.entries(problems).filter(([field]) => !(field in change)))

/** The body of the create call. */
export function newCustomerOf(draft: CustomerDraft, rules: CountryValidationRules): NewCustomer {
  const registrationNumber = rules.isRegistrationNumberSupported ? draft.registrationNumber.trim() : ''
  return {
    companyProfile: {
      domain: `${draft.domainPrefix.trim()}${initialDomain}`,
      ...(registrationNumber && { organizationRegistrationNumber: registrationNumber }),
    },
    billingProfile: billingProfileOf(draft, rules),
    ...(draft.resellerId && { associatedPartnerId: draft.resellerId }),
  }
}

/** The draft as a billing profile. */
export function billingProfileOf(
  draft: CustomerDraft,
  rules: CountryValidationRules,
): NewCustomer['billingProfile'] {
  const culture = draft.culture || rules.defaultCulture
  const optional = (text: string, name: string) => (text.trim() === '' ? {} : { [name]: text.trim() })
  return {
    email: draft.email.trim(),
    culture,
    language: culture.split('-')[0] ?? culture,
    companyName: draft.companyName.trim(),
    defaultAddress: {
      country: draft.country,
      firstName: draft.firstName.trim(),
      lastName: draft.lastName.trim(),
      addressLine1: draft.addressLine1.trim(),
      city: draft.city.trim(),
      ...optional(draft.middleName, 'middleName'),
      ...optional(draft.addressLine2, 'addressLine2'),
      ...optional(draft.state, 'state'),
      ...optional(draft.postalCode, 'postalCode'),
      ...optional(draft.phoneNumber, 'phoneNumber'),
    },
  }
}

/** An existing customer, ready to be edited. */
export function draftOf(customer: Customer): CustomerDraft {
  const { companyProfile, billingProfile } = customer
  const address = billingProfile?.defaultAddress
  return {
    ...emptyDraft,
    companyName: billingProfile?.companyName ?? companyProfile.companyName ?? '',
    domainPrefix: companyProfile.domain.split('.')[0] ?? '',
    registrationNumber: companyProfile.organizationRegistrationNumber ?? '',
    country: address?.country ?? '',
    addressLine1: address?.addressLine1 ?? '',
    addressLine2: address?.addressLine2 ?? '',
    city: address?.city ?? '',
    state: address?.state ?? '',
    postalCode: address?.postalCode ?? '',
    firstName: address?.firstName ?? billingProfile?.firstName ?? '',
    middleName: address?.middleName ?? '',
    lastName: address?.lastName ?? billingProfile?.lastName ?? '',
    email: billingProfile?.email ?? '',
    phoneNumber: address?.phoneNumber ?? '',
    culture: billingProfile?.culture ?? '',
  }
}

function matches(pattern: string | undefined, text: string): boolean {
  return pattern === undefined || new RegExp(pattern, 'i').test(text.trim())
}
