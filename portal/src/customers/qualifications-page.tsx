import {
  Badge,
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
  useAnnounce,
} from '@fluentui/react-components'
import type { Qualification } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Instant } from '../display/instant.tsx'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { Columns } from '../shell/columns.tsx'
import { Panel } from '../shell/panel.tsx'
import { AccountPage } from './account-page.tsx'
import { QualificationForm } from './qualification-form.tsx'
import { type Option, qualificationOf, qualificationOptions, shownStatus } from './qualification-options.ts'
import { useQualifications } from './qualification-queries.ts'
import { useRights } from './rights.ts'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
})

const route = getRouteApi('/rooms/customers/$customerId')

/** What the customer is, where prices and offers depend on it; what may be combined is said before anybody tries. */
export function QualificationsPage() {
  const intl = useIntl()
  const { customerId } = route.useParams()
  const qualifications = useQualifications(customerId)
  return (
    <AccountPage
      title={intl.formatMessage({ id: 'qualifications.title' })}
      lead={<FormattedMessage id="qualifications.lead" />}
    >
      <Answered
        answer={qualifications}
        doing={intl.formatMessage({ id: 'qualifications.failed' })}
        skeleton={<LinesSkeleton lines={4} height={96} />}
      >
        {(known) => (
          <>
            {known.isOldCall && (
              <MessageBar layout="multiline">
                <MessageBarBody>
                  <FormattedMessage id="qualifications.oldCall" />
                </MessageBarBody>
              </MessageBar>
            )}
            <Columns>
              {qualificationOptions(known).map((option) => (
                <QualificationCard
                  key={option.kind}
                  customerId={customerId}
                  option={option}
                  found={qualificationOf(known.found, option.kind)}
                />
              ))}
            </Columns>
          </>
        )}
      </Answered>
    </AccountPage>
  )
}

const colours = { Approved: 'success', Denied: 'danger', Revoked: 'danger', InReview: 'warning' } as const

function QualificationCard(props: { customerId: string; option: Option; found: Qualification | undefined }) {
  const styles = useStyles()
  const intl = useIntl()
  const { announce } = useAnnounce()
  const { changeCustomers } = useRights()
  const askButton = useRef<HTMLButtonElement>(null)
  const [asking, setAsking] = useState(false)
  const [asked, setAsked] = useState(false)
  const { option, found } = props
  const status = found && shownStatus(found)

  function stop() {
    setAsking(false)
    requestAnimationFrame(() => askButton.current?.focus())
  }

  return (
    <Panel
      title={<FormattedMessage id="qualifications.kind" values={{ kind: option.kind }} />}
      action={
        status && (
          <Badge appearance="tint" color={colours[status as keyof typeof colours] ?? 'informative'}>
            <FormattedMessage id="qualifications.status" values={{ status }} />
          </Badge>
        )
      }
    >
      <Text>
        <FormattedMessage id="qualifications.means" values={{ kind: option.kind }} />
      </Text>
      {found?.educationSegment && (
        <Text>
          <FormattedMessage id="qualifications.segment" values={{ segment: found.educationSegment }} />
        </Text>
      )}
      {found?.vettingReason && (
        <Text weight="semibold">
          <FormattedMessage id="qualifications.reason" values={{ reason: found.vettingReason }} />
        </Text>
      )}
      {found?.vettingCreateDate && (
        <Text size={200} className={styles.quiet}>
          <FormattedMessage
            id="qualifications.since"
            values={{ date: <Instant at={found.vettingCreateDate} /> }}
          />
        </Text>
      )}
      {option.can === 'no' && option.because !== 'has' && (
        <Text className={styles.quiet}>
          {option.because === 'excluded' ? (
            <FormattedMessage
              id="qualifications.excluded"
              values={{ by: intl.formatMessage({ id: 'qualifications.kind' }, { kind: option.by }) }}
            />
          ) : (
            <FormattedMessage id="qualifications.why" values={{ why: option.because }} />
          )}
        </Text>
      )}
      {option.can !== 'no' && changeCustomers && !asking && (
        <div>
          <Button ref={askButton} onClick={() => setAsking(true)}>
            <FormattedMessage
              id="qualifications.ask"
              values={{ kind: option.kind, again: option.can === 'askAgain' }}
            />
          </Button>
        </div>
      )}
      {asked && !found && !asking && (
        <Text weight="semibold">
          <FormattedMessage id="qualifications.asked" />
        </Text>
      )}
      {asking && option.can !== 'no' && (
        <QualificationForm
          customerId={props.customerId}
          kind={option.kind}
          onCancel={stop}
          onAsked={() => {
            setAsking(false)
            setAsked(true)
            announce(intl.formatMessage({ id: 'qualifications.asked' }), { polite: true })
          }}
        />
      )}
    </Panel>
  )
}
