import { useIntl } from 'react-intl'
import { FaultMessage } from './fault-message.tsx'
import { Page } from './page.tsx'

/** A page that could not be shown for a reason nobody foresaw. */
export function UnexpectedPage({ error, reset }: { error: unknown; reset: () => void }) {
  const intl = useIntl()
  const title = intl.formatMessage({ id: 'unexpected.title' })
  return (
    <Page title={title}>
      <FaultMessage fault={error} doing={intl.formatMessage({ id: 'unexpected.lead' })} onRetry={reset} />
    </Page>
  )
}
