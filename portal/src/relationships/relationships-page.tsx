import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { PlugDisconnectedRegular } from '@fluentui/react-icons'
import type { Customer } from '@kontor/client'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { AccountPage } from '../customers/account-page.tsx'
import { useCustomer } from '../customers/queries.ts'
import { useRights } from '../customers/rights.ts'
import { Fact, Facts } from '../display/facts.tsx'
import { usePartner } from '../session/partner.ts'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { Columns } from '../shell/columns.tsx'
import { Panel } from '../shell/panel.tsx'
import { EndRelationshipDialog } from './end-relationship-dialog.tsx'
import { useCustomerResellers } from './queries.ts'
import { ResellerAgreement } from './reseller-verdict.tsx'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
})

const route = getRouteApi('/rooms/customers/$customerId')

/** Who sells to this customer, as far as a partner gets to know, and the way to stop doing so. */
export function RelationshipsPage() {
  const intl = useIntl()
  const { customerId } = route.useParams()
  const customer = useCustomer(customerId)
  return (
    <AccountPage
      title={intl.formatMessage({ id: 'relationships.title' })}
      lead={<FormattedMessage id="relationships.lead" />}
    >
      <Answered
        answer={customer}
        doing={intl.formatMessage({ id: 'customer.failed' })}
        skeleton={<LinesSkeleton lines={2} height={96} />}
      >
        {(loaded) => (
          <Columns>
            <OwnRelationship customer={loaded} />
            <Resellers customerId={customerId} />
          </Columns>
        )}
      </Answered>
    </AccountPage>
  )
}

function OwnRelationship({ customer }: { customer: Customer }) {
  const styles = useStyles()
  const partner = usePartner()
  const { endRelationships } = useRights()
  const [ending, setEnding] = useState(false)
  return (
    <Panel title={partner.data?.companyName ?? <FormattedMessage id="relationships.own" />}>
      <Facts>
        <Fact name={<FormattedMessage id="relationships.kind" />}>
          <FormattedMessage id="relationships.kindName" values={{ kind: customer.relationshipToPartner }} />
        </Fact>
        <Fact name={<FormattedMessage id="relationships.delegated" />}>
          <FormattedMessage
            id="relationships.delegatedIs"
            values={{ isAllowed: customer.allowDelegatedAccess ?? false }}
          />
        </Fact>
      </Facts>
      <Text className={styles.quiet}>
        <FormattedMessage id="relationships.others" />
      </Text>
      {endRelationships && (
        <div>
          <Button icon={<PlugDisconnectedRegular />} onClick={() => setEnding(true)}>
            <FormattedMessage id="relationships.end" />
          </Button>
          <EndRelationshipDialog customer={customer} open={ending} onClose={() => setEnding(false)} />
        </div>
      )}
    </Panel>
  )
}

function Resellers({ customerId }: { customerId: string }) {
  const styles = useStyles()
  const intl = useIntl()
  const resellers = useCustomerResellers(customerId)
  return (
    <Panel title={<FormattedMessage id="relationships.reseller" />}>
      <Answered answer={resellers} doing={intl.formatMessage({ id: 'relationships.failed' })}>
        {({ items }) =>
          items.length === 0 ? (
            <Text className={styles.quiet}>
              <FormattedMessage id="relationships.noReseller" />
            </Text>
          ) : (
            items.map(({ id, name, mpnId }) => (
              <Facts key={id}>
                <Fact name={<FormattedMessage id="reseller.name" />}>{name}</Fact>
                <Fact name={<FormattedMessage id="reseller.mpnId" />}>{mpnId}</Fact>
                <Fact name={<FormattedMessage id="reseller.agreement" />}>
                  <ResellerAgreement reseller={{ tenantId: id }} />
                </Fact>
              </Facts>
            ))
          )
        }
      </Answered>
    </Panel>
  )
}
