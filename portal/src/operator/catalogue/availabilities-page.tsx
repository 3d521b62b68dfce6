import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { focusFirstProblem } from '../../customers/focus-first-problem.ts'
import { Answered } from '../../shell/answered.tsx'
import { FieldRow } from '../../shell/field-rows.tsx'
import { TextLink } from '../../shell/links.tsx'
import { Page } from '../../shell/page.tsx'
import { Panel } from '../../shell/panel.tsx'
import { documentChanges } from '../document-changes.ts'
import { useEnvironmentName } from '../environments.ts'
import { problemAt, problemsOf } from '../problems.ts'
import { SavePanel } from '../save-panel.tsx'
import { useAvailabilityChanges, useProblemName } from './availability-words.ts'
import { documentWith, draftOfDocument } from './document-draft.ts'
import { MemberField } from './document-form.tsx'
import { MarketGroupFields } from './market-group-fields.tsx'
import { availabilitiesOf, type MarketGroup, marketGroupsOf, problemsOfGroup } from './market-groups.ts'
import { saleDates } from './members.ts'
import { type SkuDocument, skuSubject, useSubject, useWriteSubject } from './queries.ts'
import { useSpoken } from './spoken.ts'

const route = getRouteApi('/rooms/operator/catalogue/$productId/$skuId/availabilities')

/** Where and when a SKU is sold: its dates, and its markets with their price lists and terms. */
export function AvailabilitiesPage() {
  const intl = useIntl()
  const spoken = useSpoken()
  const { productId, skuId } = route.useParams()
  const environment = useEnvironmentName()
  const subject = useMemo(() => skuSubject(productId, skuId), [productId, skuId])
  const sku = useSubject(environment, subject)
  const [isSaved, setIsSaved] = useState(false)
  const name = sku.data ? spoken(sku.data.title) : skuId
  return (
    <Page
      title={intl.formatMessage({ id: 'operator.availabilities.title' }, { name })}
      lead={
        <FormattedMessage
          id="operator.availabilities.lead"
          values={{
            sku: (
              <TextLink to="/operator/catalogue/$productId/$skuId" params={{ productId, skuId }}>
                {`${productId} / ${skuId}`}
              </TextLink>
            ),
          }}
        />
      }
    >
      <Answered answer={sku} doing={intl.formatMessage({ id: 'operator.catalogue.failed' })}>
        {(stored) => (
          <AvailabilitiesForm
            key={`${environment} ${stored.attributes.etag}`}
            stored={stored}
            isSaved={isSaved}
            onSaved={() => setIsSaved(true)}
          />
        )}
      </Answered>
    </Page>
  )
}

function AvailabilitiesForm(props: { stored: SkuDocument; isSaved: boolean; onSaved: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const { stored } = props
  const environment = useEnvironmentName()
  const write = useWriteSubject(environment, skuSubject(stored.productId, stored.id))
  const changesOf = useAvailabilityChanges()
  const nameOf = useProblemName()
  const [dates, setDates] = useState(() => draftOfDocument(stored, saleDates))
  const [groups, setGroups] = useState<readonly MarketGroup[]>(() => marketGroupsOf(stored.availabilities))
  const placed = availabilitiesOf(groups, stored.availabilities)
  const availabilities = placed.map(({ availability }) => availability)
  const document = { ...documentWith(stored, saleDates, dates), availabilities }
  const changes = [
    ...documentChanges({ ...stored, availabilities: [] }, { ...document, availabilities: [] }),
    ...changesOf(stored.availabilities, availabilities),
  ]
  const problems = problemsOf(write.error)
  const put = (index: number, ...instead: MarketGroup[]) => setGroups(groups.toSpliced(index, 1, ...instead))

  return (
    <form
      ref={form}
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault()
        write.mutate(document, { onSuccess: props.onSaved, onError: () => focusFirstProblem(form.current) })
      }}
    >
      <Panel title={<FormattedMessage id="operator.availabilities.when" />}>
        <FieldRow>
          {saleDates.map((member) => (
            <MemberField
              key={member.path}
              member={member}
              value={dates[member.path] ?? ''}
              problem={problemAt(problems, member.path)}
              onChange={(value) => setDates({ ...dates, [member.path]: value })}
            />
          ))}
        </FieldRow>
      </Panel>
      {groups.map((group, index) => (
        <MarketGroupFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is what stands in its place
          key={index}
          group={group}
          problems={problemsOfGroup(problems, placed, index)}
          onChange={(changed) => put(index, changed)}
          onRemove={() => put(index)}
        />
      ))}
      <div>
        <Button
          icon={<AddRegular />}
          onClick={() =>
            setGroups([
              ...groups,
              { segment: 'commercial', terms: [...(groups.at(-1)?.terms ?? [])], markets: '' },
            ])
          }
        >
          <FormattedMessage id="operator.availabilities.add" />
        </Button>
      </div>
      <SavePanel
        changes={changes}
        isChanged={changes.length > 0}
        problems={problems.map((problem) => ({ ...problem, field: nameOf(problem, availabilities) }))}
        fault={write.error}
        isBusy={write.isPending}
        isSaved={props.isSaved}
      />
    </form>
  )
}
