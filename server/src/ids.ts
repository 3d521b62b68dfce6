/** Identifiers in the formats of the contract. */
import { randomBytes, randomUUID } from 'node:crypto'

/** A lower-case GUID. */
export const newGuid = (): string => randomUUID()

/** A new-commerce order id: 12 hexadecimal digits (purchase 8.2). */
export const newOrderId = (): string => randomBytes(6).toString('hex')

/** An opaque secret of 256 bits, URL-safe. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text is a GUID, in any case. Ids from a path that are not GUIDs name nothing. */
export const isGuid = (text: string): boolean => guid.test(text)
