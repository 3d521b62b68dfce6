import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, DismissCircleFilled } from '@fluentui/react-icons'
import { FormattedMessage, useIntl } from 'react-intl'
import { FaultMessage } from '../shell/fault-message.tsx'
import { type ResellerName, useResellerVerdict } from './queries.ts'

const useStyles = makeStyles({
  verdict: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'start' },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0, marginTop: '2px' },
  bad: { color: tokens.colorPaletteRedForeground1, flexShrink: 0, marginTop: '2px' },
})

/** Whether a reseller has accepted the partner agreement, and if not, why nothing can be ordered for it. */
export function ResellerAgreement({ reseller }: { reseller: ResellerName }) {
  const styles = useStyles()
  const intl = useIntl()
  const verdict = useResellerVerdict(reseller)
  if (verdict.isError) {
    return <FaultMessage fault={verdict.error} doing={intl.formatMessage({ id: 'reseller.verdictFailed' })} />
  }
  if (!verdict.data) return <FormattedMessage id="reseller.checking" />
  if (verdict.data.isSigned) {
    return (
      <span className={styles.verdict}>
        <CheckmarkCircleFilled className={styles.good} />
        <Text>
          <FormattedMessage id="reseller.signed" />
        </Text>
      </span>
    )
  }
  const { fault } = verdict.data
  return (
    <span className={styles.verdict}>
      <DismissCircleFilled className={styles.bad} />
      <Text>
        <FormattedMessage id="reseller.notSigned" values={{ code: String(fault?.code ?? '') }} />
      </Text>
    </span>
  )
}
