import { Field, makeStyles, ProgressBar, Text, Title3, tokens, useAnnounce } from '@fluentui/react-components'
import type { SandboxClock } from '@kontor/client'
import { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Instant } from '../display/instant.tsx'
import { Answered } from '../shell/answered.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { Page } from '../shell/page.tsx'
import { Panel } from '../shell/panel.tsx'
import { useEnvironmentClock, useMoveClock } from './environment.ts'
import { HappenedMeanwhile } from './happened-meanwhile.tsx'
import { MoveClock } from './move-clock.tsx'

const useStyles = makeStyles({
  columns: { display: 'grid', gap: tokens.spacingVerticalXL, maxWidth: '46rem' },
  now: { fontVariantNumeric: 'tabular-nums' },
})

/** The sandbox's clock: where it stands, moving it forward, and what happened on the way. */
export function ClockPage() {
  const intl = useIntl()
  const clock = useEnvironmentClock()
  return (
    <Page title={intl.formatMessage({ id: 'clock.title' })} lead={<FormattedMessage id="clock.lead" />}>
      <Answered answer={clock} doing={intl.formatMessage({ id: 'clock.failed' })}>
        {(loaded) =>
          loaded === null ? (
            <EmptyState
              title={intl.formatMessage({ id: 'clock.none' })}
              lead={intl.formatMessage({ id: 'clock.noneLead' })}
            />
          ) : (
            <Clock clock={loaded} />
          )
        }
      </Answered>
    </Page>
  )
}

function Clock({ clock }: { clock: SandboxClock }) {
  const styles = useStyles()
  const intl = useIntl()
  const { announce } = useAnnounce()
  const move = useMoveClock()
  const [startedAt, setStartedAt] = useState<string>()
  const isMoving = clock.state === 'running' || move.isPending
  const hasMoved = startedAt !== undefined && !isMoving && clock.now !== startedAt

  useEffect(() => {
    if (hasMoved) {
      announce(
        intl.formatMessage(
          { id: 'clock.arrived' },
          { date: intl.formatDate(clock.now, { dateStyle: 'long' }) },
        ),
        { polite: true },
      )
    }
  }, [hasMoved, clock.now, announce, intl])

  function moveTo(target: Date) {
    setStartedAt(clock.now)
    move.mutate(target)
  }

  return (
    <div className={styles.columns}>
      <Panel title={<FormattedMessage id="clock.standsAt" />}>
        <Title3 as="h3" className={styles.now}>
          {intl.formatDate(clock.now, { dateStyle: 'full', timeStyle: 'short' })}
        </Title3>
        <Text size={200}>
          <FormattedMessage id="clock.utc" values={{ instant: clock.now }} />
        </Text>
        {isMoving && clock.target && startedAt && (
          <Progress from={startedAt} clock={clock} target={clock.target} />
        )}
      </Panel>
      {clock.followsRealTime ? (
        <Text>
          <FormattedMessage id="clock.realTime" />
        </Text>
      ) : (
        <MoveClock clock={clock} isMoving={isMoving} fault={move.error} onMove={moveTo} />
      )}
      {hasMoved && startedAt && <HappenedMeanwhile from={startedAt} to={clock.now} />}
    </div>
  )
}

function Progress(props: { from: string; clock: SandboxClock; target: string }) {
  const [from, now, target] = [props.from, props.clock.now, props.target].map((at) =>
    new Date(at).getTime(),
  ) as [number, number, number]
  return (
    <Field
      validationState="none"
      validationMessage={
        <FormattedMessage
          id="clock.moving"
          values={{ target: <Instant at={props.target} show="minute" /> }}
        />
      }
    >
      <ProgressBar value={target > from ? (now - from) / (target - from) : undefined} />
    </Field>
  )
}
