import { Tab, TabList } from '@fluentui/react-components'
import { useNavigate } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'

const addresses = { rules: '/operator/policies', countries: '/operator/policies/screened-countries' } as const

/** The rules with dates, and the list that one of them goes by. */
export function PolicyTabs({ here }: { here: keyof typeof addresses }) {
  const intl = useIntl()
  const navigate = useNavigate()
  return (
    <TabList
      selectedValue={here}
      aria-label={intl.formatMessage({ id: 'nav.policies' })}
      onTabSelect={(_, { value }) => void navigate({ to: addresses[value as keyof typeof addresses] })}
    >
      <Tab value="rules">
        <FormattedMessage id="operator.policies.rules" />
      </Tab>
      <Tab value="countries">
        <FormattedMessage id="operator.countries.title" />
      </Tab>
    </TabList>
  )
}
