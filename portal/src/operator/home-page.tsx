import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Instant } from '../display/instant.tsx'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { TextLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { Panel } from '../shell/panel.tsx'
import { useOperatorsCustomers } from './customers.ts'
import { type Environment, useEnvironmentName, useOperatorNow } from './environments.ts'
import { NeedsEnvironment } from './needs-environment.tsx'
import { policyTitle, whomWords } from './policies/policy-words.ts'
import { usePolicies } from './policies/queries.ts'
import { useOperatorPromotions } from './promotions/queries.ts'
import { useReviews } from './reviews/queries.ts'
import { comingEvents } from './upcoming.ts'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 26rem), 1fr))',
    alignItems: 'start',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `0 ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} 0`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** Rows of a list that are shown here; its own page has the rest. */
const shownMax = 6

/** Where the operator's day starts: what waits for a word, and what begins or ends soon. */
export function OperatorHomePage() {
  const styles = useStyles()
  const intl = useIntl()
  const environment = useEnvironmentName()
  return (
    <Page
      title={intl.formatMessage({ id: 'operator.home.title' })}
      lead={
        <FormattedMessage
          id="operator.home.lead"
          values={{ isShared: environment === undefined, environment: environment ?? '' }}
        />
      }
    >
      <div className={styles.columns}>
        <NeedsEnvironment>{(chosen) => <Waiting environment={chosen} />}</NeedsEnvironment>
        <Upcoming environment={environment} />
      </div>
    </Page>
  )
}

/** Who waits for the operator's word. */
function Waiting({ environment }: { environment: Environment }) {
  const styles = useStyles()
  const intl = useIntl()
  const reviews = useReviews(environment, 'InReview')
  const accounts = useOperatorsCustomers(environment, { validationStatus: 'UnderReview', size: shownMax + 1 })
  return (
    <Panel
      title={<FormattedMessage id="operator.home.waiting" />}
      action={
        <TextLink to="/operator/reviews">
          <FormattedMessage id="operator.home.allReviews" />
        </TextLink>
      }
    >
      <Answered answer={reviews} doing={intl.formatMessage({ id: 'operator.reviews.failed' })}>
        {(inReview) => {
          const underReview = accounts.data?.items ?? []
          const rows = [
            ...inReview.map(({ customerId, companyName, qualification, vettingCreatedDate }) => ({
              customerId,
              companyName,
              since: vettingCreatedDate,
              what: intl.formatMessage({ id: 'qualifications.kind' }, { kind: qualification }),
            })),
            ...underReview.map(({ id, companyName, validationStatusAt }) => ({
              customerId: id,
              companyName,
              since: validationStatusAt,
              what: intl.formatMessage({ id: 'operator.accounts.statusLabel' }),
            })),
          ]
          if (rows.length === 0)
            return (
              <Text className={styles.quiet}>
                <FormattedMessage id="operator.home.nothingWaits" />
              </Text>
            )
          return (
            <ul className={styles.list}>
              {rows.slice(0, shownMax).map(({ customerId, companyName, since, what }) => (
                <Row key={`${customerId} ${what}`} at={since}>
                  <TextLink to="/operator/reviews/customers/$customerId" params={{ customerId }}>
                    {companyName}
                  </TextLink>
                  <Text size={200} className={styles.quiet}>
                    {what}
                  </Text>
                </Row>
              ))}
            </ul>
          )
        }}
      </Answered>
    </Panel>
  )
}

/** Promotions and rules that begin or end soon. */
function Upcoming({ environment }: { environment: string | undefined }) {
  const styles = useStyles()
  const intl = useIntl()
  const now = useOperatorNow()
  const promotions = useOperatorPromotions(environment)
  const policies = usePolicies(environment).data ?? []
  return (
    <Panel title={<FormattedMessage id="operator.home.upcoming" />}>
      <Answered answer={promotions} doing={intl.formatMessage({ id: 'promotions.failed' })}>
        {(all) => {
          if (!now) return <LinesSkeleton lines={4} />
          const running = all.filter(({ isWithdrawn }) => !isWithdrawn)
          const events = [
            ...comingEvents(running, now, ({ startDate, endDate }) => ({ from: startDate, to: endDate })).map(
              ({ of: { id, name }, ...event }) => ({
                ...event,
                key: `${id} ${event.kind}`,
                link: (
                  <TextLink to="/operator/promotions/$promotionId" params={{ promotionId: id }}>
                    {name}
                  </TextLink>
                ),
              }),
            ),
            ...comingEvents(policies, now, (row) => row).map(({ of: row, ...event }) => ({
              ...event,
              key: `${JSON.stringify(row)} ${event.kind}`,
              link: (
                <>
                  <TextLink to="/operator/policies/$name" params={{ name: row.name }}>
                    {policyTitle(intl, row.name)}
                  </TextLink>{' '}
                  {row.flight && whomWords(intl, row.flight)}
                </>
              ),
            })),
          ].toSorted((one, other) => one.at.localeCompare(other.at))
          if (events.length === 0)
            return (
              <Text className={styles.quiet}>
                <FormattedMessage id="operator.home.nothingUpcoming" />
              </Text>
            )
          return (
            <ul className={styles.list}>
              {events.slice(0, shownMax).map(({ key, kind, at, link }) => (
                <Row key={key} at={at}>
                  <span>{link}</span>
                  <Text size={200} className={styles.quiet}>
                    <FormattedMessage id="operator.home.event" values={{ kind }} />
                  </Text>
                </Row>
              ))}
            </ul>
          )
        }}
      </Answered>
    </Panel>
  )
}

function Row({ at, children }: { at: string | undefined; children: ReactNode }) {
  const styles = useStyles()
  return (
    <li className={styles.row}>
      <div style={{ display: 'grid' }}>{children}</div>
      {at && (
        <Text className={styles.quiet}>
          <Instant at={at} />
        </Text>
      )}
    </li>
  )
}
