/** Promotions as the operator writes and reads them: the document itself, and what Kontor knows of it. */
import { type Static, Type } from 'typebox'
import { toWireInstant } from '../calendar.ts'
import { OffsetQuery } from '../http/paging.ts'
import { Attributes, collectionOf, PathText } from '../http/schemas.ts'
import { documentChanges } from './document-changes.ts'
import { etagOf } from './document-etag.ts'
import { EligibilityWire, type FirstPurchaseName, toWireEligibility } from './eligibility-wire.ts'
import type { PreviewAnswer } from './preview-promotion.ts'
import { PromotionDocument, TermWire } from './promotion-document.ts'
import { canonical } from './promotion-file.ts'
import type { PromotionEdit, StoredPromotion } from './promotion-store.ts'
import { Quantity } from './wire.ts'

const environment = { environment: Type.Optional(PathText) }
export const ScopeQuery = Type.Object(environment)
export const PageQuery = Type.Object({ ...environment, ...OffsetQuery })
export const ImportQuery = Type.Object({ ...environment, dryRun: Type.Optional(Type.Boolean()) })

/** Read as it is and checked by `readDocument`, which names everything that is wrong with it. */
const WrittenPromotion = Type.Record(Type.String(), Type.Unknown(), {
  description: 'A promotion as in `server/seed/promotions.json`',
})
export const PromotionBody = WrittenPromotion
export const ImportBody = Type.Object({ promotions: Type.Array(Type.Unknown()) })

/** Customers of one preview: each is a query. */
const previewsMax = 100
export const PreviewBody = Type.Object({
  promotion: WrittenPromotion,
  customers: Type.Array(
    Type.Object({
      customerId: PathText,
      quantity: Quantity,
      item: Type.Optional(
        Type.String({ maxLength: 200, description: '`product:sku` or an offer id; absent: the first one' }),
      ),
      term: Type.Optional(TermWire),
    }),
    {
      maxItems: previewsMax,
      description: 'With an environment. None: the promotion is only checked as it is written',
    },
  ),
})

const EnvironmentId = Type.Optional(Type.String({ description: 'Absent: it holds in every environment' }))

export const OperatorPromotionWire = Type.Object({
  ...PromotionDocument.properties,
  environmentId: EnvironmentId,
  attributes: Attributes,
})
export const OperatorPromotionsWire = collectionOf(OperatorPromotionWire)

export const toWireOperatorPromotion = ({
  environmentId,
  document,
}: StoredPromotion): Static<typeof OperatorPromotionWire> => ({
  ...canonical(document),
  ...(environmentId !== null && { environmentId }),
  attributes: { objectType: 'PromotionDocument', etag: etagOf(document) },
})

/** The document in a body: without what `toWireOperatorPromotion` adds, so that what was read can be sent back. */
export function fromWireOperatorPromotion(body: Static<typeof PromotionBody>): {
  written: Record<string, unknown>
  etag?: string
} {
  const { environmentId: _, attributes, ...written } = body
  const etag = (attributes as { etag?: unknown } | undefined)?.etag
  return { written, ...(typeof etag === 'string' && { etag }) }
}

const MemberChangeWire = Type.Object({
  member: Type.String({ description: 'Path, such as `promotionConstraints.seatConstraints.0.maxSeats`' }),
  before: Type.Optional(Type.Unknown()),
  after: Type.Optional(Type.Unknown()),
})

export const EditsWire = collectionOf(
  Type.Object({
    environmentId: EnvironmentId,
    editedAt: Type.String(),
    editedBy: Type.String({ description: 'A person’s name, an app’s id, or `command line`' }),
    changes: Type.Array(MemberChangeWire),
    before: Type.Optional(PromotionDocument),
    after: PromotionDocument,
  }),
)

export const toWireEdit = ({ environmentId, editedAt, editedBy, before, after }: PromotionEdit) => ({
  ...(environmentId !== null && { environmentId }),
  editedAt: toWireInstant(editedAt),
  editedBy,
  changes: before ? documentChanges(canonical(before), canonical(after)) : [],
  ...(before && { before: canonical(before) }),
  after: canonical(after),
})

const Named = { id: Type.String(), name: Type.String() }
const ProblemWire = Type.Object({ field: Type.String(), seen: Type.String(), allowed: Type.String() })

export const ImportOutcomeWire = Type.Object({
  isImported: Type.Boolean(),
  added: Type.Array(Type.Object(Named)),
  changed: Type.Array(Type.Object({ ...Named, members: Type.Array(MemberChangeWire) })),
  unchanged: Type.Array(Type.Object(Named)),
  refused: Type.Array(
    Type.Object({
      index: Type.Integer(),
      line: Type.Optional(Type.Integer()),
      id: Type.Optional(Type.String()),
      problems: Type.Array(ProblemWire),
    }),
  ),
})

export const PreviewsWire = collectionOf(
  Type.Object({
    customerId: Type.String(),
    companyName: Type.String(),
    country: Type.String(),
    item: Type.String(),
    quantity: Type.Integer(),
    term: Type.Optional(TermWire),
    ...EligibilityWire.properties,
  }),
)

export const toWirePreview = (
  { customer, intent, verdict }: PreviewAnswer,
  firstPurchase: FirstPurchaseName,
) => ({
  customerId: customer.id,
  companyName: customer.companyName,
  country: customer.country,
  item: intent.item,
  quantity: intent.quantity,
  ...(intent.term && { term: intent.term }),
  ...toWireEligibility(verdict, firstPurchase),
})
