import { useIntl } from 'react-intl'
import { Page } from '../shell/page.tsx'

/** Where the operator's day starts. */
export function OperatorHomePage() {
  const intl = useIntl()
  return <Page title={intl.formatMessage({ id: 'nav.home' })}>…</Page>
}
