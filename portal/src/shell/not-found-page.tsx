import { useIntl } from 'react-intl'
import { EmptyState } from './empty-state.tsx'
import { ButtonLink } from './links.tsx'
import { Page } from './page.tsx'

/** An address that leads nowhere. */
export function NotFoundPage() {
  const intl = useIntl()
  const title = intl.formatMessage({ id: 'notFound.title' })
  return (
    <Page title={title}>
      <EmptyState
        title={title}
        lead={intl.formatMessage({ id: 'notFound.lead' })}
        action={<ButtonLink to="/">{intl.formatMessage({ id: 'nav.home' })}</ButtonLink>}
      />
    </Page>
  )
}
