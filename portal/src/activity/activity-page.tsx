import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { Answered } from '../shell/answered.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { Page } from '../shell/page.tsx'
import { PageSearch } from '../shell/page-search.tsx'
import { useTypedSearch } from '../shell/typed-search.ts'
import { ActivityHeadline } from './activity-headline.tsx'
import { ActivityRecord } from './activity-record.tsx'
import { type ActivitySearch, useActivity } from './queries.ts'

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))',
    maxWidth: '60rem',
  },
  list: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

const route = getRouteApi('/rooms/activity')
const kinds = ['customer', 'order', 'subscription', 'agreement']
const dayMilliseconds = 86_400_000
const isoDay = (date: Date) => date.toISOString().slice(0, 10)

/** Who did what, when, and what it changed. */
export function ActivityPage() {
  const styles = useStyles()
  const intl = useIntl()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const now = useEnvironmentNow()
  const to = search.to ?? (now && isoDay(now))
  const from = search.from ?? (now && isoDay(new Date(now.getTime() - 30 * dayMilliseconds)))
  const choose = (change: ActivitySearch) =>
    void navigate({ search: { ...search, ...change }, replace: true })
  const [typed, setTyped] = useTypedSearch(search.company ?? '', (company) =>
    choose({ company: company || undefined }),
  )
  const activity = useActivity({ ...search, from, to }, now !== undefined)

  return (
    <Page title={intl.formatMessage({ id: 'activity.title' })} lead={<FormattedMessage id="activity.lead" />}>
      <search className={styles.filters}>
        <Field label={intl.formatMessage({ id: 'activity.company' })}>
          <PageSearch value={typed} onChange={setTyped} />
        </Field>
        <Field label={intl.formatMessage({ id: 'activity.kind' })}>
          <Select value={search.kind ?? ''} onChange={(_, { value }) => choose({ kind: value || undefined })}>
            <option value="">{intl.formatMessage({ id: 'activity.everyKind' })}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {intl.formatMessage({ id: 'activity.kindName' }, { kind })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={intl.formatMessage({ id: 'activity.from' })}>
          <Input
            type="date"
            value={from ?? ''}
            onChange={(_, { value }) => choose({ from: value || undefined })}
          />
        </Field>
        <Field label={intl.formatMessage({ id: 'activity.to' })}>
          <Input
            type="date"
            value={to ?? ''}
            onChange={(_, { value }) => choose({ to: value || undefined })}
          />
        </Field>
      </search>
      <Answered answer={activity} doing={intl.formatMessage({ id: 'activity.failed' })}>
        {(records) =>
          records.length === 0 ? (
            <EmptyState
              title={intl.formatMessage({ id: 'activity.none' })}
              lead={intl.formatMessage({ id: 'activity.noneLead' })}
            />
          ) : (
            <Accordion multiple collapsible className={styles.list}>
              {records.map((record, index) => {
                const key = record.id ?? String(index)
                return (
                  <AccordionItem key={key} value={key}>
                    <AccordionHeader as="h2">
                      <ActivityHeadline record={record} />
                    </AccordionHeader>
                    <AccordionPanel>
                      <ActivityRecord record={record} />
                    </AccordionPanel>
                  </AccordionItem>
                )
              })}
            </Accordion>
          )
        }
      </Answered>
    </Page>
  )
}
