import { KontorFault } from '@kontor/client'
import type { MessageId } from '../shell/language.ts'
import type { CustomerUser, NewUser, UserChanges } from './queries.ts'

/** What a person types about a user. Every text is empty when not given. */
export interface UserDraft {
  displayName: string
  firstName: string
  lastName: string
  /** Before the at sign; what follows is the customer's domain. */
  localPart: string
  /** ISO 3166-1 alpha-2; a licence needs it. */
  usageLocation: string
  phoneNumber: string
  /** Empty: one is made. */
  password: string
  forceChangePassword: boolean
}
export type UserField = Exclude<keyof UserDraft, 'forceChangePassword'>
export type UserProblems = Partial<Record<UserField, { id: MessageId; values?: Record<string, string> }>>

/** A new user of a customer, who is where the customer is. */
export const emptyUser = (country: string): UserDraft => ({
  displayName: '',
  firstName: '',
  lastName: '',
  localPart: '',
  usageLocation: country,
  phoneNumber: '',
  password: '',
  forceChangePassword: true,
})

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')

const suggestedName = ({ firstName, lastName }: UserDraft): string =>
  [firstName, lastName]
    .map((name) => name.trim())
    .filter(Boolean)
    .join(' ')

const suggestedLocalPart = ({ firstName, lastName }: UserDraft): string =>
  [plain(firstName), plain(lastName)].filter(Boolean).join('.')

/** The draft after a change; names that only repeat the first and last name follow them. */
export function changedUser(draft: UserDraft, change: Partial<UserDraft>): UserDraft {
  const after = { ...draft, ...change }
  const follows = 'firstName' in change || 'lastName' in change
  return {
    ...after,
    ...(follows && draft.displayName === suggestedName(draft) && { displayName: suggestedName(after) }),
    ...(follows && draft.localPart === suggestedLocalPart(draft) && { localPart: suggestedLocalPart(after) }),
  }
}

const localPartForm = /^(?!\.)[a-z0-9'.\-_!#^~]{1,64}(?<!\.)$/i
const passwordKinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u]

/** Whether a chosen password is long and mixed enough. */
export const isStrongEnough = (password: string): boolean =>
  password.length >= 8 &&
  password.length <= 256 &&
  passwordKinds.filter((kind) => kind.test(password)).length >= 3

/** Every problem of a draft at once. The server decides; this only asks sooner. */
export function userProblems(draft: UserDraft): UserProblems {
  const problems: UserProblems = {}
  if (draft.displayName.trim() === '') problems.displayName = { id: 'customer.problem.required' }
  if (draft.localPart.trim() === '') problems.localPart = { id: 'customer.problem.required' }
  else if (!localPartForm.test(draft.localPart.trim())) problems.localPart = { id: 'user.problem.localPart' }
  if (draft.password !== '' && !isStrongEnough(draft.password)) {
    problems.password = { id: 'user.problem.password' }
  }
  return problems
}

const principalNameTaken = 1003

/** A refusal of the server at the field it is about; nothing if it is about none. */
export function userProblemsOfFault(fault: unknown): UserProblems {
  if (!(fault instanceof KontorFault)) return {}
  if (fault.status === 409 && Number(fault.code) === principalNameTaken) {
    return { localPart: { id: 'user.problem.taken' } }
  }
  const values = { why: fault.description, code: String(fault.code) }
  const why = { id: 'customer.problem.refused', values } as const
  const named =
    /\b(displayName|firstName|lastName|usageLocation|phoneNumber|userPrincipalName|password)\b/i.exec(
      fault.description,
    )?.[1]
  if (!named) return {}
  return { [named === 'userPrincipalName' ? 'localPart' : named]: why }
}

const profileOf = (draft: UserDraft, domain: string) => ({
  displayName: draft.displayName.trim(),
  userPrincipalName: `${draft.localPart.trim()}@${domain}`,
  firstName: draft.firstName.trim(),
  lastName: draft.lastName.trim(),
  phoneNumber: draft.phoneNumber.trim(),
  ...(draft.usageLocation && { usageLocation: draft.usageLocation }),
})

/** The body of the create call. */
export function newUserOf(draft: UserDraft, domain: string): NewUser {
  const { forceChangePassword, password } = draft
  const filled = Object.entries(profileOf(draft, domain)).filter(([, text]) => text !== '')
  return {
    ...(Object.fromEntries(filled) as ReturnType<typeof profileOf>),
    passwordProfile: { forceChangePassword, ...(password !== '' && { password }) },
  }
}

/** The body of a change: all of the profile, as the form shows it. */
export const userChangesOf = (draft: UserDraft, domain: string): UserChanges => profileOf(draft, domain)

/** An existing user, ready to be edited. */
export function userDraftOf(user: CustomerUser): UserDraft {
  return {
    ...emptyUser(user.usageLocation ?? ''),
    displayName: user.displayName,
    firstName: user.firstName ?? '',
    lastName: user.lastName ?? '',
    localPart: user.userPrincipalName.slice(0, user.userPrincipalName.lastIndexOf('@')),
    phoneNumber: user.phoneNumber ?? '',
  }
}
