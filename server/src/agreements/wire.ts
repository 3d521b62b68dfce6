/** Agreements in the contract's JSON (customers 6). */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { collectionOf, WireInstant, wireEnum } from '../http/schemas.ts'
import { type Agreement, type AgreementTemplate, agreementTemplates, agreementTypes } from './agreement.ts'

const Text = Type.String()
const Optional = Type.Optional(Text)

const PrimaryContact = Type.Object({ firstName: Text, lastName: Text, email: Text, phoneNumber: Optional })

export const AgreementBody = Type.Object({
  primaryContact: PrimaryContact,
  templateId: Text,
  // Any documented form of a date: checked where it is parsed.
  dateAgreed: Text,
  type: wireEnum(agreementTypes),
})

export const AgreementWire = Type.Object({
  ...AgreementBody.properties,
  dateAgreed: WireInstant,
  userId: Optional,
  agreementLink: Optional,
})
export const AgreementsWire = collectionOf(AgreementWire)

const linkOf = ({ type }: Agreement): string | undefined =>
  agreementTemplates.find((template) => template.agreementType === type)?.agreementLink

/** A confirmation as its maker gets it back. */
export const toWireAgreement = (agreement: Agreement): Static<typeof AgreementWire> => ({
  primaryContact: agreement.primaryContact,
  templateId: agreement.templateId,
  dateAgreed: toWireInstant(agreement.dateAgreed),
  type: agreement.type,
  ...(agreement.userId && { userId: agreement.userId }),
  agreementLink: linkOf(agreement),
})

/** A confirmation in a list: without the person who made it. */
export const toWireListedAgreement = ({ userId: _, ...agreement }: Agreement) => toWireAgreement(agreement)

export const AgreementMetaData = Type.Object({
  templateId: Text,
  agreementType: Text,
  agreementLink: Text,
  versionRank: Type.Integer(),
})

export const toWireMetaData = ({
  title: _,
  ...template
}: AgreementTemplate): Static<typeof AgreementMetaData> => template

export const AgreementDocument = Type.Object({
  displayUri: Text,
  downloadUri: Text,
  language: Text,
  country: Text,
})

export const DirectSignStatus = Type.Object({ isSigned: Type.Boolean() })
