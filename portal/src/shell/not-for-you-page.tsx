import { useIntl } from 'react-intl'
import { useSignedIn } from '../session/session-context.tsx'
import { EmptyState } from './empty-state.tsx'
import { ButtonLink } from './links.tsx'
import { Page } from './page.tsx'

/** A page of the operator's asked for by a partner's person, or the other way round. */
export function NotForYouPage() {
  const intl = useIntl()
  const { isOperator } = useSignedIn().person
  const title = intl.formatMessage({ id: 'notForYou.title' })
  return (
    <Page title={title}>
      <EmptyState
        title={intl.formatMessage({ id: 'notForYou.whose' }, { isOperator })}
        lead={intl.formatMessage({ id: 'notForYou.lead' }, { isOperator })}
        action={
          <ButtonLink to={isOperator ? '/operator' : '/'}>
            {intl.formatMessage({ id: 'nav.home' })}
          </ButtonLink>
        }
      />
    </Page>
  )
}
