/** Promotions as the operator writes and reads them: the document itself, and what Kontor knows of it. */
import { type Static, Type } from 'typebox'
import {
  documentWire,
  editsOf,
  MemberChangeWire,
  ScopeQuery,
  toWireDocument,
  toWireEdit as toWireDocumentEdit,
} from '../editing/index.ts'
import { collectionOf, PathText } from '../http/schemas.ts'
import { EligibilityWire, toWireEligibility } from './eligibility-wire.ts'
import type { PreviewAnswer } from './preview-promotion.ts'
import { PromotionDocument, TermWire } from './promotion-document.ts'
import { canonical } from './promotion-file.ts'
import type { PromotionEdit, StoredPromotion } from './promotion-store.ts'
import { Quantity } from './wire.ts'
import type { Wording } from './wording.ts'

export const ImportQuery = Type.Object({ ...ScopeQuery.properties, dryRun: Type.Optional(Type.Boolean()) })

/** Read as it is and checked by `readDocument`, which names everything that is wrong with it. */
export const PromotionBody = Type.Record(Type.String(), Type.Unknown(), {
  description: 'A promotion as in `server/seed/promotions.json`',
})
export const ImportBody = Type.Object({ promotions: Type.Array(Type.Unknown()) })

/** Customers of one preview: each is a query. */
const previewsMax = 100
export const PreviewBody = Type.Object({
  promotion: PromotionBody,
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

export const OperatorPromotionWire = documentWire(PromotionDocument)
export const OperatorPromotionsWire = collectionOf(OperatorPromotionWire)

export const toWireOperatorPromotion = ({
  environmentId,
  document,
}: StoredPromotion): Static<typeof OperatorPromotionWire> =>
  toWireDocument({ environmentId, document: canonical(document) }, 'PromotionDocument')

export const EditsWire = editsOf(PromotionDocument)

export const toWireEdit = ({ before, after, ...edit }: PromotionEdit) =>
  toWireDocumentEdit({
    ...edit,
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

export const toWirePreview = ({ customer, intent, verdict }: PreviewAnswer, wording: Wording) => ({
  customerId: customer.id,
  companyName: customer.companyName,
  country: customer.country,
  item: intent.item,
  quantity: intent.quantity,
  ...(intent.term && { term: intent.term }),
  ...toWireEligibility(verdict, wording),
})
