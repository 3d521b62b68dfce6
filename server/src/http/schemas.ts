/** Building blocks of wire schemas, shared by the rooms' `wire.ts`. */
import { type Static, type TObject, type TProperties, type TSchema, Type } from 'typebox'

/**
 * An enumeration of the wire. Read without regard to case, underscores or blanks; written exactly as listed. `fillers` are values that mean "not given" (client lines 21 and 23).
 */
export const wireEnum = <const Values extends readonly string[]>(
  values: Values,
  {
    fillers,
    integers,
    description,
  }: { fillers?: readonly string[]; integers?: readonly string[]; description?: string } = {},
) =>
  Type.Unsafe<Values[number]>({
    type: 'string',
    enum: [...values],
    ...(fillers && { 'x-fillers': fillers }),
    // The .NET client may send the member's index; which one is which is the client's numbering, not ours.
    ...(integers && { 'x-integers': integers }),
    ...(description && { description }),
  })

/** An instant: ISO 8601 on output; any documented form on input (read it with `parseInstant`). */
export const WireInstant = Type.String({ format: 'date-time' })

/** Money as a JSON number, made by `toWireNumber`. */
export const WireAmount = Type.Number()

export const Link = Type.Object({
  uri: Type.Optional(Type.String()),
  method: Type.String(),
  headers: Type.Array(Type.Object({ key: Type.String(), value: Type.String() })),
})
export type Link = Static<typeof Link>

export const Links = Type.Record(Type.String(), Link)
export const SelfLinks = Type.Object({ self: Link })

/** `attributes` of a resource: its type, and its etag where it is versioned. */
export const Attributes = Type.Object({ objectType: Type.String(), etag: Type.Optional(Type.String()) })

/** A resource of the contract: own members, then `links`, then `attributes`. */
export const resource = <Properties extends TProperties>(properties: Properties): TObject<Properties> =>
  Type.Object(properties)

/** The collection envelope (customers 1.5). `totalCount` is the number of items in this answer. */
export const collectionOf = <Item extends TSchema>(item: Item) =>
  Type.Object({
    totalCount: Type.Integer(),
    items: Type.Array(item),
    continuationToken: Type.Optional(Type.String()),
    links: Type.Optional(
      Type.Object({ self: Type.Optional(Link), next: Type.Optional(Link), previous: Type.Optional(Link) }),
    ),
    attributes: Attributes,
  })

/** A path parameter; ids that are not of the right form simply name nothing. */
export const PathText = Type.String({ maxLength: 500 })
export const CustomerParams = Type.Object({ customerId: PathText })
