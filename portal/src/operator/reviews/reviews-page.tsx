import {
  Badge,
  Button,
  Field,
  Link,
  makeStyles,
  Select,
  Text,
  tokens,
  useAnnounce,
} from '@fluentui/react-components'
import { CheckmarkRegular, DismissRegular } from '@fluentui/react-icons'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { countryName } from '../../customers/countries.ts'
import { Instant } from '../../display/instant.tsx'
import { Answered } from '../../shell/answered.tsx'
import { EmptyState } from '../../shell/empty-state.tsx'
import { FaultMessage } from '../../shell/fault-message.tsx'
import { TextLink } from '../../shell/links.tsx'
import { Page } from '../../shell/page.tsx'
import type { Environment } from '../environments.ts'
import { NeedsEnvironment } from '../needs-environment.tsx'
import { type Denied, DenyDialog } from './deny-dialog.tsx'
import { type Review, useDecide, useReviews } from './queries.ts'
import { type VettingStatus, vettingStatuses } from './review-search.ts'
import { ReviewTabs } from './review-tabs.tsx'

const useStyles = makeStyles({
  filter: { maxWidth: '16rem' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  review: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    alignItems: 'center',
    padding: tokens.spacingHorizontalL,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  what: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

const route = getRouteApi('/rooms/operator/reviews')

/** What customers want to be, waiting for the operator's word; and what was decided before. */
export function ReviewsPage() {
  const intl = useIntl()
  return (
    <Page
      title={intl.formatMessage({ id: 'nav.reviews' })}
      lead={<FormattedMessage id="operator.reviews.lead" />}
    >
      <ReviewTabs here="qualifications" />
      <NeedsEnvironment>{(environment) => <Queue environment={environment} />}</NeedsEnvironment>
    </Page>
  )
}

function Queue({ environment }: { environment: Environment }) {
  const styles = useStyles()
  const intl = useIntl()
  const { status = 'InReview' } = route.useSearch()
  const navigate = route.useNavigate()
  const reviews = useReviews(environment, status)
  const [denied, setDenied] = useState<Denied>()
  return (
    <>
      <Field className={styles.filter} label={intl.formatMessage({ id: 'operator.reviews.status' })}>
        <Select
          value={status}
          onChange={(_, { value }) =>
            void navigate({
              search: (before) => ({ ...before, status: value as VettingStatus }),
              replace: true,
            })
          }
        >
          {vettingStatuses.map((known) => (
            <option key={known} value={known}>
              {intl.formatMessage({ id: 'qualifications.status' }, { status: known })}
            </option>
          ))}
        </Select>
      </Field>
      <Answered answer={reviews} doing={intl.formatMessage({ id: 'operator.reviews.failed' })}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState
              title={intl.formatMessage({ id: 'operator.reviews.none' }, { status })}
              lead={intl.formatMessage({ id: 'operator.reviews.noneLead' })}
            />
          ) : (
            <ul className={styles.list} aria-label={intl.formatMessage({ id: 'qualifications.title' })}>
              {all.map((review) => (
                <ReviewRow
                  key={`${review.customerId} ${review.qualification}`}
                  review={review}
                  onDeny={() => setDenied({ ...review, isRevoked: review.vettingStatus === 'Approved' })}
                />
              ))}
            </ul>
          )
        }
      </Answered>
      <DenyDialog denied={denied} onClose={() => setDenied(undefined)} />
    </>
  )
}

function ReviewRow({ review, onDeny }: { review: Review; onDeny: () => void }) {
  const styles = useStyles()
  const intl = useIntl()
  const { announce } = useAnnounce()
  const decide = useDecide()
  const { customerId, companyName, qualification, vettingStatus, vettingReason } = review
  const approve = () =>
    decide.mutate(
      { customerId, qualification, decision: { vettingStatus: 'Approved' } },
      {
        onSuccess: () =>
          announce(intl.formatMessage({ id: 'operator.reviews.approved' }, { company: companyName })),
      },
    )
  return (
    <li className={styles.review}>
      <div className={styles.what}>
        <span className={styles.facts}>
          <TextLink
            to="/operator/reviews/customers/$customerId"
            params={{ customerId }}
            className={styles.name}
          >
            {companyName}
          </TextLink>
          <Badge appearance="tint" color="informative">
            <FormattedMessage
              id="operator.reviews.what"
              values={{
                qualification: intl.formatMessage({ id: 'qualifications.kind' }, { kind: qualification }),
                segment: review.educationSegment ?? 'none',
              }}
            />
          </Badge>
        </span>
        <Text size={200} className={`${styles.facts} ${styles.quiet}`}>
          <span>{countryName(intl.locale, review.country)}</span>
          <span>{review.domain}</span>
          {review.website && <Website address={review.website} />}
          {review.vettingCreatedDate && (
            <span>
              <FormattedMessage
                id="operator.reviews.asked"
                values={{ at: <Instant at={review.vettingCreatedDate} />, times: review.requests }}
              />
            </span>
          )}
        </Text>
        {vettingReason && <Text>{vettingReason}</Text>}
        {decide.isError && (
          <FaultMessage
            fault={decide.error}
            doing={intl.formatMessage({ id: 'operator.reviews.decideFailed' })}
          />
        )}
      </div>
      <div className={styles.actions}>
        {vettingStatus !== 'Approved' && (
          <Button
            appearance="primary"
            icon={<CheckmarkRegular />}
            disabledFocusable={decide.isPending}
            aria-label={intl.formatMessage({ id: 'operator.reviews.approveWhom' }, { company: companyName })}
            onClick={approve}
          >
            <FormattedMessage id="operator.reviews.approve" />
          </Button>
        )}
        {vettingStatus !== 'Denied' && (
          <Button
            icon={<DismissRegular />}
            aria-label={intl.formatMessage(
              { id: 'operator.reviews.denyWhom' },
              { company: companyName, isRevoked: vettingStatus === 'Approved' },
            )}
            onClick={onDeny}
          >
            <FormattedMessage
              id="operator.reviews.deny"
              values={{ isRevoked: vettingStatus === 'Approved' }}
            />
          </Button>
        )}
      </div>
    </li>
  )
}

/** A website as the partner wrote it; a link where it is an address, opened apart from the portal. */
function Website({ address }: { address: string }) {
  const href = /^https?:\/\//i.test(address) ? address : `https://${address}`
  return URL.canParse(href) ? (
    <Link href={href} target="_blank" rel="noreferrer noopener">
      {address}
    </Link>
  ) : (
    <span>{address}</span>
  )
}
