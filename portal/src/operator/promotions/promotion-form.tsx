import { useRef, useState } from 'react'
import { focusFirstProblem } from '../../customers/focus-first-problem.ts'
import { Beside } from '../../shell/beside.tsx'
import { useOperatorsCustomers } from '../customers.ts'
import { documentChanges } from '../document-changes.ts'
import { useEnvironment, useEnvironmentName, useEnvironments } from '../environments.ts'
import { type Problem, problemsOf } from '../problems.ts'
import { SavePanel } from '../save-panel.tsx'
import { useSettled } from '../settled.ts'
import { type ImaginedPurchase, LivePreview } from './live-preview.tsx'
import { documentOf, type PromotionDocument, type StoredPromotion } from './promotion-document.ts'
import { documentOfDraft, type PromotionDraft } from './promotion-draft.ts'
import { PromotionFields } from './promotion-fields.tsx'
import { usePreview, useSavePromotion } from './queries.ts'

/** Customers that a preview asks about: each costs the server a query. */
const previewed = 25

/** A promotion being written: its fields, what the server says of them, who would get it, and what the edit changes. */
export function PromotionForm(props: {
  /** What is edited; nothing for a new one. */
  opened?: StoredPromotion
  initial: PromotionDraft
  isSaved?: boolean
  onSaved: (saved: StoredPromotion) => void
}) {
  const form = useRef<HTMLFormElement>(null)
  const { opened } = props
  const scope = useEnvironmentName()
  const [draft, setDraft] = useState(props.initial)
  const [isTried, setIsTried] = useState(false)
  const document = documentOfDraft(draft)
  const { preview, problems, ...beside } = useLiveCheck(draft, document)
  const save = useSavePromotion(scope)
  const refused = problemsOf(save.error)
  const isWritten = draft.id !== '' && draft.name !== '' && draft.products.length > 0
  // A form that nobody has filled in yet is not to be told what it lacks.
  const shown = opened || isTried || isWritten ? [...problems, ...refused] : []
  const changes = opened ? documentChanges(documentOf(opened), document) : []
  const isChanged = opened === undefined || changes.length > 0

  function submit(event: React.FormEvent) {
    event.preventDefault()
    setIsTried(true)
    save.mutate(
      { document, etag: opened?.attributes.etag },
      { onSuccess: props.onSaved, onError: () => focusFirstProblem(form.current) },
    )
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Beside
        first={
          <PromotionFields
            draft={draft}
            problems={shown}
            isNew={opened === undefined}
            onChange={(change) => {
              save.reset()
              setDraft((before) => ({ ...before, ...change }))
            }}
          />
        }
        aside={<LivePreview {...beside} products={draft.products} preview={preview} />}
      >
        <SavePanel
          changes={changes}
          isChanged={isChanged}
          problems={shown}
          fault={save.error}
          isBusy={save.isPending}
          isSaved={props.isSaved ?? false}
          isNew={opened === undefined}
        />
      </Beside>
    </form>
  )
}

/** What the server says of the promotion as it is written so far, once the person pauses. */
function useLiveCheck(draft: PromotionDraft, document: PromotionDocument) {
  const chosen = useEnvironment()
  const scope = useEnvironmentName()
  const [elsewhere, setElsewhere] = useState('')
  const environments = useEnvironments().data ?? []
  const environment = chosen ?? environments.find(({ name }) => name === elsewhere)
  const [purchase, setPurchase] = useState<ImaginedPurchase>({ quantity: '25', row: 0, search: '' })
  const search = useSettled(purchase.search)
  const customers = useOperatorsCustomers(environment, { search, size: previewed }).data?.items ?? []
  const written = useSettled(JSON.stringify(document))
  const row = draft.products[purchase.row] ?? draft.products[0]
  const [duration = '', billingCycle = ''] = row?.term.split(' ') ?? []
  const quantity = Number(useSettled(purchase.quantity))
  const preview = usePreview(environment?.name, JSON.parse(written) as PromotionDocument, {
    customerIds: quantity > 0 ? customers.map(({ id }) => id) : [],
    quantity,
    ...(row?.productId && { item: row.skuId ? `${row.productId}:${row.skuId}` : row.productId }),
    ...(row?.term && { term: { duration, billingCycle } }),
  })
  // While the next answer is on its way, the last one stands.
  const known = useRef<Problem[]>([])
  if (!preview.isFetching) known.current = problemsOf(preview.error)
  return {
    preview,
    problems: known.current,
    environment,
    onChooseEnvironment: scope === undefined ? setElsewhere : undefined,
    purchase,
    onChange: (change: Partial<ImaginedPurchase>) => setPurchase((before) => ({ ...before, ...change })),
    hasCustomers: customers.length > 0,
  }
}
