import { Tab, TabList } from '@fluentui/react-components'
import { useNavigate } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'

const addresses = { qualifications: '/operator/reviews', accounts: '/operator/reviews/accounts' } as const

/** The two queues: what customers want to be, and whether they may buy at all. */
export function ReviewTabs({ here }: { here: keyof typeof addresses }) {
  const intl = useIntl()
  const navigate = useNavigate()
  return (
    <TabList
      selectedValue={here}
      aria-label={intl.formatMessage({ id: 'nav.reviews' })}
      onTabSelect={(_, { value }) => void navigate({ to: addresses[value as keyof typeof addresses] })}
    >
      <Tab value="qualifications">
        <FormattedMessage id="qualifications.title" />
      </Tab>
      <Tab value="accounts">
        <FormattedMessage id="operator.accounts.title" />
      </Tab>
    </TabList>
  )
}
