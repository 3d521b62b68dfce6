/** The JSON of personal data and its erasure; our own, outside the contract. */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { Attributes, collectionOf, WireInstant } from '../http/schemas.ts'
import type { Erasure } from './erase-personal-data.ts'
import type { FoundRecord } from './read-records.ts'

const PersonalRecordWire = Type.Object({
  kind: Type.String(),
  id: Type.String(),
  values: Type.Record(Type.String(), Type.Unknown()),
  attributes: Attributes,
})
export const PersonalRecordsWire = collectionOf(PersonalRecordWire)

export const ErasureWire = Type.Object({
  customerId: Type.String(),
  erasedAt: WireInstant,
  erased: Type.Array(Type.Object({ kind: Type.String(), records: Type.Integer() })),
  kept: Type.Array(Type.Object({ what: Type.String(), why: Type.String() })),
  attributes: Attributes,
})

export const toWireRecord = ({ name, key, values }: FoundRecord): Static<typeof PersonalRecordWire> => ({
  kind: name,
  id: key,
  values,
  attributes: { objectType: 'PersonalDataRecord' },
})

export const toWireErasure = ({
  customerId,
  erasedAt,
  erased,
  kept,
}: Erasure): Static<typeof ErasureWire> => ({
  customerId,
  erasedAt: toWireInstant(erasedAt),
  erased: erased.map(({ name, records }) => ({ kind: name, records })),
  kept,
  attributes: { objectType: 'PersonalDataErasure' },
})
