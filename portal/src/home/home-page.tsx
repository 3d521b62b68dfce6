import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { ChevronRightRegular } from '@fluentui/react-icons'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { usePartner } from '../session/partner.ts'
import { useSignedIn } from '../session/session-context.tsx'
import { LinesSkeleton } from '../shell/answered.tsx'
import { ButtonLink, TextLink } from '../shell/links.tsx'
import { Page } from '../shell/page.tsx'
import { PageSearch } from '../shell/page-search.tsx'
import { Panel } from '../shell/panel.tsx'
import { useCustomersAtHand } from './customers-at-hand.ts'
import { EndingPromotions } from './ending-promotions.tsx'
import { LatestActivity } from './latest-activity.tsx'
import { NeedsAttention } from './needs-attention.tsx'
import { RenewalsPicture } from './renewals-picture.tsx'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
    alignItems: 'start',
  },
  column: { display: 'grid', gap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid' },
  customer: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} 0`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
})

/** Where a day starts: what needs attention, whom to sell to, which promotions are about to end, and what was done last. */
export function HomePage() {
  const styles = useStyles()
  const intl = useIntl()
  const { person } = useSignedIn()
  const partner = usePartner()
  const now = useEnvironmentNow()
  return (
    <Page
      title={partner.data?.companyName ?? intl.formatMessage({ id: 'home.title' })}
      lead={
        now && (
          <FormattedMessage
            id="home.lead"
            values={{ name: person.name, date: intl.formatDate(now, { dateStyle: 'full' }) }}
          />
        )
      }
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <NeedsAttention />
          <RenewalsPicture />
        </div>
        <div className={styles.column}>
          <WhomToSellTo />
          <LatestActivity />
        </div>
        <EndingPromotions country={partner.data?.defaultAddress?.country ?? ''} />
      </div>
    </Page>
  )
}

function WhomToSellTo() {
  const styles = useStyles()
  const intl = useIntl()
  const navigate = useNavigate()
  const offered = useCustomersAtHand()
  const [text, setText] = useState('')
  return (
    <Panel title={<FormattedMessage id="home.customers" />}>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void navigate({ to: '/customers', search: text === '' ? {} : { search: text } })
          }}
        >
          <PageSearch
            value={text}
            onChange={setText}
            placeholder={intl.formatMessage({ id: 'shell.findCustomer' })}
          />
        </form>
      </search>
      {offered === undefined ? (
        <LinesSkeleton lines={3} height={32} />
      ) : offered.length === 0 ? (
        <>
          <Text>
            <FormattedMessage id="customers.noneLead" />
          </Text>
          <div>
            <ButtonLink appearance="primary" to="/customers/new">
              <FormattedMessage id="customers.new" />
            </ButtonLink>
          </div>
        </>
      ) : (
        <>
          <ul className={styles.list}>
            {offered.map(({ id, name }) => (
              <li key={id} className={styles.customer}>
                <TextLink to="/customers/$customerId" params={{ customerId: id }}>
                  {name}
                </TextLink>
                <ChevronRightRegular />
              </li>
            ))}
          </ul>
          <div>
            <ButtonLink to="/customers">
              <FormattedMessage id="home.allCustomers" />
            </ButtonLink>
          </div>
        </>
      )}
    </Panel>
  )
}
