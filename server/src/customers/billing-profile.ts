/** What a billing profile must say, at creation and when it is updated (customers 3, 4.2 and 4.6). */
import { type AddressProblem, addressProblems, tidyAddress } from './address.ts'
import { countryRules, knownCulture } from './country-rules.ts'
import type { BillingProfile, BillingProfileInput } from './customer.ts'

export interface PropertyRefusal {
  reason: 'propertyInvalid'
  field: string
  seen: string
  allowed: string
}

/** Longest texts, by member of the profile or its address. */
const lengths: Record<string, number> = {
  companyName: 200,
  email: 254,
  firstName: 50,
  middleName: 50,
  lastName: 50,
  addressLine1: 200,
  addressLine2: 200,
  addressLine3: 200,
}

const refused = (field: string, seen: string | undefined, allowed: string): PropertyRefusal => ({
  reason: 'propertyInvalid',
  field,
  seen: seen?.slice(0, 80) || 'nothing',
  allowed,
})

/** Everything in a profile that cannot be accepted. `path` goes before the members' names. */
export function billingProfileRefusals(profile: BillingProfileInput, path = ''): PropertyRefusal[] {
  const { defaultAddress: address, ...own } = profile
  const refusals = [...tooLong(own, path), ...tooLong(address, `${path}defaultAddress.`)]
  if (!own.companyName.trim()) refusals.push(refused(`${path}companyName`, own.companyName, 'a company name'))
  if (!/^[^@\s]+@[^@\s]+$/.test(own.email.trim()))
    refusals.push(refused(`${path}email`, own.email, 'an e-mail address'))
  if (!knownCulture(own.culture))
    refusals.push(refused(`${path}culture`, own.culture, 'a culture of a market, such as en-US'))
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(own.language)) {
    refusals.push(refused(`${path}language`, own.language, 'a two-letter language code'))
  }
  return [
    ...refusals,
    ...addressProblems(address).map((problem) => ofAddress(problem, address[problem.field], path)),
  ]
}

const ofAddress = (
  { field, allowed }: AddressProblem,
  seen: string | undefined,
  path: string,
): PropertyRefusal => refused(`${path}defaultAddress.${field}`, seen, allowed)

const tooLong = (members: object, path: string): PropertyRefusal[] =>
  Object.entries(members).flatMap(([name, text]) =>
    typeof text === 'string' && text.length > (lengths[name] ?? 120)
      ? [refused(path + name, text, `at most ${lengths[name] ?? 120} characters`)]
      : [],
  )

/**
 * What an update may not change: the country, and the culture to one that the country does not support. A culture that was
 * accepted before stays accepted.
 */
export function updateRefusals(before: BillingProfile, after: BillingProfileInput): PropertyRefusal[] {
  const { country } = before.defaultAddress
  if (after.defaultAddress.country.toUpperCase() !== country) {
    return [
      refused(
        'defaultAddress.country',
        after.defaultAddress.country,
        `${country}: the country cannot be changed`,
      ),
    ]
  }
  const culture = knownCulture(after.culture)
  const cultures = countryRules(country)?.cultures ?? []
  if (culture && culture !== before.culture && !cultures.includes(culture)) {
    return [refused('culture', after.culture, cultures.join(', '))]
  }
  return []
}

/** The profile as it is kept: without outer blanks, the culture in its usual spelling. */
export const tidyProfile = ({
  defaultAddress,
  culture,
  ...own
}: BillingProfileInput): BillingProfileInput => ({
  ...(Object.fromEntries(
    Object.entries(own).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : [])),
  ) as typeof own),
  culture: knownCulture(culture) ?? culture,
  defaultAddress: tidyAddress(defaultAddress),
})
