/** Documents as the operator reads and writes them: the document itself, and what Kontor knows of it. */
import { type Static, type TObject, type TProperties, Type } from 'typebox'
import { Attributes } from '../http/schemas.ts'
import { etagOf } from './etag.ts'
import { EnvironmentId } from './wire.ts'

/** A document as it stands in an environment. */
export interface Stored<Document> {
  /** Null: it holds in every environment. */
  environmentId: string | null
  document: Document
}

/** Read as it is and checked by the form of its kind, which names everything that is wrong with it. */
export const DocumentBody = Type.Record(Type.String(), Type.Unknown(), {
  description: 'A document as the GET of the same path answers it',
})

/** A document as it is answered. */
export const documentWire = <Properties extends TProperties>(document: TObject<Properties>) =>
  Type.Object({ ...document.properties, environmentId: EnvironmentId, attributes: Attributes })

/** `document` is in its one form. */
export const toWireDocument = <Document extends object>(
  { environmentId, document }: Stored<Document>,
  objectType: string,
) => ({
  ...document,
  ...(environmentId !== null && { environmentId }),
  attributes: { objectType, etag: etagOf(document) },
})

/** The document in a body: without what `toWireDocument` adds, so that what was read can be sent back. */
export function fromWireDocument(body: Static<typeof DocumentBody>): {
  written: Record<string, unknown>
  etag?: string
} {
  const { environmentId: _, attributes, ...written } = body
  const etag = (attributes as { etag?: unknown } | undefined)?.etag
  return { written, ...(typeof etag === 'string' && { etag }) }
}
