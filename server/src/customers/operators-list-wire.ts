/** Customers as the operator sees them, and what was decided about them; outside the contract. */
import { type Static, Type } from 'typebox'
import type { StandingChange } from '../activity/index.ts'
import { toWireInstant } from '../calendar.ts'
import { collectionOf, WireInstant, wireEnum } from '../http/schemas.ts'
import type { CustomerWithPartners } from './operators-list-store.ts'
import { accountStatuses } from './wire.ts'

const Optional = Type.Optional(Type.String())

export const OperatorsCustomerWire = Type.Object({
  id: Type.String(),
  companyName: Type.String(),
  domain: Type.String(),
  country: Type.String(),
  validationStatus: Type.Optional(wireEnum(accountStatuses, { description: 'Absent: nobody has set one' })),
  validationStatusAt: Type.Optional(WireInstant),
  qualifications: Type.Array(Type.Object({ qualification: Type.String(), educationSegment: Optional }), {
    description: 'Approved ones',
  }),
  partnerIds: Type.Array(Type.String(), { description: 'Tenant ids of the partners that have the customer' }),
})
export const OperatorsCustomersWire = collectionOf(OperatorsCustomerWire)

export const toWireOperatorsCustomer = ({
  customer: { id, companyName, domain, country, standing },
  partnerIds,
}: CustomerWithPartners): Static<typeof OperatorsCustomerWire> => ({
  id,
  companyName,
  domain,
  country,
  ...(standing.accountStatus && { validationStatus: standing.accountStatus }),
  ...(standing.accountStatusAt && { validationStatusAt: toWireInstant(standing.accountStatusAt) }),
  qualifications: [...standing.qualifications],
  partnerIds: [...partnerIds],
})

export const StandingChangesWire = collectionOf(
  Type.Object({
    changedAt: WireInstant,
    changedBy: Type.Optional(Type.String({ description: 'A person’s name, or an app’s id' })),
    about: Type.String({ description: '`validationStatus`, or the name of a qualification' }),
    before: Type.Optional(Type.String({ description: 'Absent: there was none' })),
    after: Type.String(),
    reason: Optional,
  }),
)

/** Members of the two kinds of resources whose changes these are. */
interface Changed {
  validationStatus?: string
  qualification?: string
  vettingStatus?: string
  vettingReason?: string
}

export function toWireStandingChange({
  changedAt,
  changedBy,
  before,
  after,
}: StandingChange): Static<typeof StandingChangesWire>['items'][number] {
  const [old, fresh] = [before ?? {}, after] as [Changed, Changed]
  const statusOf = (one: Changed): string | undefined =>
    fresh.qualification === undefined
      ? one.validationStatus
      : // What is declared and not vetted shows no status.
        one.qualification && (one.vettingStatus ?? 'Approved')
  const earlier = statusOf(old)
  return {
    changedAt: toWireInstant(changedAt),
    ...(changedBy && { changedBy }),
    about: fresh.qualification ?? 'validationStatus',
    ...(earlier && { before: earlier }),
    after: statusOf(fresh) ?? '',
    ...(fresh.vettingReason && { reason: fresh.vettingReason }),
  }
}
