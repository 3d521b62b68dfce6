/** When a confirmation repeats an earlier one (mission D2, decision 16). */
import type { AgreementType, PrimaryContact } from './agreement.ts'

interface Confirmation {
  type: AgreementType
  primaryContact: PrimaryContact
}

/**
 * Whether two confirmations for one customer are the same: type, and first name, last name, e-mail and phone after trimming,
 * without regard to case. The date does not make them different, nor does the partner.
 */
export const isDuplicate = (one: Confirmation, other: Confirmation): boolean =>
  one.type === other.type && contactKey(one.primaryContact) === contactKey(other.primaryContact)

/** The four values as they are compared. */
export const contactKey = ({ firstName, lastName, email, phoneNumber = '' }: PrimaryContact): string =>
  JSON.stringify(
    [firstName, lastName, email, phoneNumber].map((text) => text.trim().normalize('NFC').toLowerCase()),
  )
