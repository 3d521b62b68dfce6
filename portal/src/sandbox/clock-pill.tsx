import { ClockRegular } from '@fluentui/react-icons'
import { useIntl } from 'react-intl'
import { ButtonLink } from '../shell/links.tsx'
import { useEnvironmentClock } from './environment.ts'

/** The sandbox's date, leading to its clock; nothing in production. */
export function ClockPill() {
  const intl = useIntl()
  const { data: clock } = useEnvironmentClock()
  if (!clock) return null
  const date = intl.formatDate(clock.now, { dateStyle: 'medium' })
  return (
    <ButtonLink
      to="/clock"
      size="small"
      shape="circular"
      icon={<ClockRegular />}
      style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
      aria-label={intl.formatMessage(
        { id: clock.state === 'running' ? 'clock.pillMoving' : 'clock.pill' },
        { date },
      )}
    >
      {date}
    </ButtonLink>
  )
}
