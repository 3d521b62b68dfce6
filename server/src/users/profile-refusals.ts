/** What can be accepted of a user's profile and password (customers 10). Pure: every problem is found at once. */
import { countryRules, fold, type Refusal } from '../customers/index.ts'
import type { UserProfile } from './user.ts'

/** Longest texts, by member. */
const lengths = {
  displayName: 256,
  firstName: 64,
  lastName: 64,
  immutableId: 256,
  phoneNumber: 64,
} as const

const refused = (field: string, seen: string | undefined, allowed: string): Refusal => ({
  reason: 'propertyInvalid',
  field,
  seen: seen?.slice(0, 80) || 'nothing',
  allowed,
})

/** Everything in a profile that cannot be accepted for a customer with this domain. */
export function profileRefusals(profile: UserProfile, domain: string): Refusal[] {
  const { userPrincipalName, displayName, usageLocation } = profile
  const refusals = Object.entries(lengths).flatMap(([name, longest]) => {
    const text = profile[name as keyof typeof lengths]
    return text !== undefined && text.length > longest
      ? [refused(name, text, `at most ${longest} characters`)]
      : []
  })
  if (!isPrincipalName(userPrincipalName, domain))
    refusals.push(
      refused(
        'userPrincipalName',
        userPrincipalName,
        `1 to 64 of A–Z, a–z, 0–9 and ' . - _ ! # ^ ~ before @${domain}`,
      ),
    )
  if (!displayName.trim()) refusals.push(refused('displayName', displayName, 'a name'))
  if (usageLocation !== undefined && !countryRules(usageLocation))
    refusals.push(refused('usageLocation', usageLocation, 'an ISO 3166 code such as SE'))
  return refusals
}

const localPart = /^(?!\.)[a-z0-9'.\-_!#^~]{1,64}(?<!\.)$/i

function isPrincipalName(name: string, domain: string): boolean {
  const at = name.lastIndexOf('@')
  return at > 0 && localPart.test(name.slice(0, at)) && fold(name.slice(at + 1)) === fold(domain)
}

const passwordShortest = 8
const passwordLongest = 256
const kindsNeeded = 3
const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u]

/** What is wrong with a chosen password. It is never repeated, not even in its refusal. */
export function passwordRefusals(password: string): Refusal[] {
  const { length } = password
  const found = kinds.filter((kind) => kind.test(password)).length
  if (length >= passwordShortest && length <= passwordLongest && found >= kindsNeeded) return []
  return [
    refused(
      'passwordProfile.password',
      `${length} characters of ${found} kinds`,
      `${passwordShortest} to ${passwordLongest} characters of three kinds: small letters, capitals, digits, others`,
    ),
  ]
}
