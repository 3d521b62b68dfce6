/** Agreements that a partner confirms on a customer's behalf (customers 6). A confirmation is never changed or deleted. */
import type { AgreementType } from '../customers/index.ts'

export type { AgreementType }

export const agreementTypes = [
  'MicrosoftCloudAgreement',
  'MicrosoftCustomerAgreement',
] as const satisfies readonly AgreementType[]

/** Who accepted at the customer. */
export interface PrimaryContact {
  firstName: string
  lastName: string
  email: string
  phoneNumber?: string
}

export interface Agreement {
  id: string
  customerId: string
  type: AgreementType
  templateId: string
  primaryContact: PrimaryContact
  dateAgreed: Date
  /** The person who confirmed, from the token. */
  userId?: string
}

/** A published text of an agreement type. */
export interface AgreementTemplate {
  templateId: string
  agreementType: AgreementType
  agreementLink: string
  versionRank: number
  title: string
}

/** The templates in force. The ids are those of the public documentation. */
export const agreementTemplates: readonly AgreementTemplate[] = [
  {
    templateId: '998b88de-aa99-4388-a42c-1b3517d49490',
    agreementType: 'MicrosoftCloudAgreement',
    agreementLink: 'https://docs.microsoft.com/partner-center/agreements',
    versionRank: 0,
    title: 'Microsoft Cloud Agreement',
  },
  {
    templateId: '117a77b0-9360-443b-8795-c6dedc750cf9',
    agreementType: 'MicrosoftCustomerAgreement',
    agreementLink: 'https://aka.ms/customeragreement',
    versionRank: 0,
    title: 'Microsoft Customer Agreement',
  },
]

/** The types asked for by `agreementType`: one of them, `*` for all; absent means the Cloud agreement. Undefined for others. */
export function typesAskedFor(agreementType: string | undefined): readonly AgreementType[] | undefined {
  if (agreementType === undefined) return ['MicrosoftCloudAgreement']
  if (agreementType === '*') return agreementTypes
  const folded = agreementType.toLowerCase()
  const known = agreementTypes.find((type) => type.toLowerCase() === folded)
  return known && [known]
}
