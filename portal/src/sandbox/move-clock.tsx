import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { SandboxClock } from '@kontor/client'
import { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { FaultMessage } from '../shell/fault-message.tsx'
import { Panel } from '../shell/panel.tsx'
import { clockSteps, stepFrom } from './clock-steps.ts'

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' },
})

/** The ways to move a clock: by a usual step, or to a moment of one's own. */
export function MoveClock(props: {
  clock: SandboxClock
  isMoving: boolean
  fault: unknown
  onMove: (target: Date) => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { clock, isMoving, fault, onMove } = props
  const standing = clock.now.slice(0, 16)
  const [typed, setTyped] = useState(standing)
  useEffect(() => setTyped(standing), [standing])
  return (
    <Panel title={<FormattedMessage id="clock.move" />}>
      <MessageBar layout="multiline">
        <MessageBarBody>
          <FormattedMessage id="clock.forwardOnly" />
        </MessageBarBody>
      </MessageBar>
      <div className={styles.steps}>
        {clockSteps.map((step) => (
          <Button
            key={step}
            disabledFocusable={isMoving}
            onClick={() => onMove(stepFrom(new Date(clock.now), step))}
          >
            <FormattedMessage id="clock.step" values={{ step }} />
          </Button>
        ))}
      </div>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          onMove(new Date(`${typed}:00Z`))
        }}
      >
        <Field label={intl.formatMessage({ id: 'clock.target' })}>
          <Input
            type="datetime-local"
            value={typed}
            min={standing}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <Button appearance="primary" type="submit" disabledFocusable={isMoving || typed <= standing}>
          <FormattedMessage id="clock.moveThere" />
        </Button>
      </form>
      {fault !== null && (
        <FaultMessage fault={fault} doing={intl.formatMessage({ id: 'clock.moveFailed' })} />
      )}
    </Panel>
  )
}
