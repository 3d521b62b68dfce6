import { KontorFault } from '@kontor/client'
import { useIntl } from 'react-intl'
import { isAway } from '../routes/lazy-page.ts'
import { FaultMessage } from './fault-message.tsx'
import { Page } from './page.tsx'

/** A page that could not be fetched or shown. */
export function UnexpectedPage({ error, reset }: { error: unknown; reset: () => void }) {
  const intl = useIntl()
  const title = intl.formatMessage({ id: 'unexpected.title' })
  async function retry() {
    if (!(error instanceof KontorFault)) return reset()
    // What could not be fetched is remembered as such until the portal starts anew.
    if (!(await isAway())) location.reload()
  }
  return (
    <Page title={title}>
      <FaultMessage
        fault={error}
        doing={intl.formatMessage({ id: 'unexpected.lead' })}
        onRetry={() => void retry()}
      />
    </Page>
  )
}
