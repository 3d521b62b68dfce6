import type { MessageId } from '../shell/language.ts'
import type { Profile, ProfileKind } from './queries.ts'

/** One text of a profile: where it stands in it, what it is called, and whether the partner can change it. */
export interface Member {
  /** Names from the outside in, such as `address.city`. */
  path: string
  label: MessageId
  isFixed?: true
}

const addressOf = (path: string): Member[] => [
  { path: `${path}.addressLine1`, label: 'customer.addressLine1' },
  { path: `${path}.postalCode`, label: 'customer.postalCode' },
  { path: `${path}.city`, label: 'customer.city' },
  { path: `${path}.country`, label: 'customer.country', isFixed: true },
]
const contactOf = (path: string): Member[] => [
  { path: `${path}.firstName`, label: 'customer.firstName' },
  { path: `${path}.lastName`, label: 'customer.lastName' },
  { path: `${path}.email`, label: 'customer.email' },
  { path: `${path}.phoneNumber`, label: 'customer.phoneNumber' },
]

/** What is shown of each profile. */
export const membersOf: Record<ProfileKind, Member[]> = {
  organization: [
    { path: 'companyName', label: 'customer.companyName' },
    { path: 'domain', label: 'customer.domain', isFixed: true },
    ...addressOf('defaultAddress'),
    { path: 'email', label: 'customer.email' },
    { path: 'culture', label: 'customer.culture' },
    { path: 'tenantId', label: 'customer.tenantId', isFixed: true },
  ],
  legalBusiness: [
    { path: 'companyName', label: 'customer.companyName' },
    ...addressOf('address'),
    ...contactOf('primaryContact'),
    { path: 'vettingStatus', label: 'settings.vetting', isFixed: true },
  ],
  billing: [
    { path: 'companyName', label: 'customer.companyName' },
    ...addressOf('address'),
    ...contactOf('primaryContact'),
    { path: 'taxId', label: 'settings.taxId' },
    { path: 'purchaseOrderNumber', label: 'settings.purchaseOrder' },
    { path: 'billingCurrency', label: 'settings.currency', isFixed: true },
  ],
  support: [
    { path: 'email', label: 'customer.email' },
    { path: 'telephone', label: 'customer.phoneNumber' },
    { path: 'website', label: 'settings.website' },
  ],
}

/** What a profile says of one matter: a text of its own, or all of an address or a contact, line by line. */
export interface ShownFact {
  path: string
  label: MessageId
  lines: string[]
}

const groups: Record<string, MessageId> = {
  address: 'customer.address',
  defaultAddress: 'customer.address',
  primaryContact: 'customer.contact',
}

/** The facts of a profile in their order; those of an address or a contact together. */
export function shownFacts(kind: ProfileKind, profile: Profile): ShownFact[] {
  const facts: ShownFact[] = []
  for (const { path, label } of membersOf[kind]) {
    const [group = ''] = path.split('.')
    const isGrouped = group in groups
    const key = isGrouped ? group : path
    const text = textAt(profile, path)
    const fact = facts.find((one) => one.path === key)
    if (fact) fact.lines.push(...(text ? [text] : []))
    else facts.push({ path: key, label: groups[group] ?? label, lines: text ? [text] : [] })
  }
  return facts
}

/** The text at a path; empty where there is none. */
export function textAt(profile: Profile, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], profile)
  return value === undefined ? '' : String(value)
}

/** The profile with another text at a path. The one given stays as it is. */
export function withText(profile: Profile, path: string, text: string): Profile {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...profile, [name]: text }
  const inner = (profile[name] ?? {}) as Profile
  return { ...profile, [name]: withText(inner, rest.join('.'), text) }
}
