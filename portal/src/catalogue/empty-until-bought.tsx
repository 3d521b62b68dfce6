import { FormattedMessage } from 'react-intl'
import { EmptyState } from '../shell/empty-state.tsx'
import { ButtonLink } from '../shell/links.tsx'

/** An empty list that a purchase would fill, with the way to the customer's catalogue. */
export function EmptyUntilBought(props: { customerId: string; title: string; lead: string }) {
  const { customerId, title, lead } = props
  return (
    <EmptyState
      title={title}
      lead={lead}
      action={
        <ButtonLink appearance="primary" to="/customers/$customerId/catalogue" params={{ customerId }}>
          <FormattedMessage id="nav.catalogue" />
        </ButtonLink>
      }
    />
  )
}
