import { Badge, type BadgeProps, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { RecentCustomer } from '../customers/recent-customers.ts'
import { Instant } from '../display/instant.tsx'
import { useEnvironmentNow } from '../sandbox/environment.ts'
import { LinesSkeleton } from '../shell/answered.tsx'
import { TextLink } from '../shell/links.tsx'
import { Panel } from '../shell/panel.tsx'
import { type ComingUp, comingUp, openVettings, type Standing } from './attention.ts'
import { useCustomersAtHand } from './customers-at-hand.ts'
import { useStandings } from './queries.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  item: {
    display: 'grid',
    gridTemplateColumns: '8.5rem minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  what: { display: 'grid', gap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const colours: Record<ComingUp['kind'] | 'agreement' | 'vetting', BadgeProps['color']> = {
  agreement: 'danger',
  losesPromotion: 'warning',
  ends: 'warning',
  over: 'warning',
  windowCloses: 'informative',
  renews: 'brand',
  vetting: 'informative',
}

/** What needs somebody, for the customers at hand: there is no question that asks for all of a partner's. */
export function NeedsAttention() {
  const styles = useStyles()
  const customers = useCustomersAtHand()
  return (
    <Panel title={<FormattedMessage id="home.attention" />}>
      <Text size={200} className={styles.quiet}>
        <FormattedMessage id="home.attentionLead" values={{ customers: customers?.length ?? 0 }} />
      </Text>
      {customers ? <Attentions customers={customers} /> : <LinesSkeleton lines={3} />}
    </Panel>
  )
}

function Attentions({ customers }: { customers: RecentCustomer[] }) {
  const styles = useStyles()
  const now = useEnvironmentNow()
  const standings = useStandings(customers)
  if (!now || (customers.length > 0 && standings.every((one) => one === undefined))) {
    return <LinesSkeleton lines={3} />
  }
  const known = customers.flatMap((customer, index) => {
    const standing = standings[index]
    return standing ? [{ customer, standing }] : []
  })
  const coming = known
    .flatMap(({ customer, standing }) => comingUp(standing, now).map((event) => ({ customer, event })))
    .toSorted((one, other) => one.event.at.getTime() - other.event.at.getTime())
  const waiting = known.flatMap((one) => waitingOf(one))
  if (coming.length + waiting.length === 0) {
    return (
      <Text>
        <FormattedMessage id="home.attentionNone" />
      </Text>
    )
  }
  return (
    <>
      <ul className={styles.list}>
        {waiting}
        {coming.map(({ customer, event }) => (
          <Item key={`${event.subscriptionId} ${event.kind}`} kind={event.kind} customer={customer}>
            <TextLink
              to="/customers/$customerId/subscriptions/$subscriptionId"
              params={{ customerId: customer.id, subscriptionId: event.subscriptionId }}
            >
              <FormattedMessage
                id="home.comingUp"
                values={{ seats: event.seats, title: event.title, date: <Instant at={event.at} /> }}
              />
            </TextLink>
          </Item>
        ))}
      </ul>
      {coming.some(({ event }) => event.kind === 'over') && (
        <Text size={200} className={styles.quiet}>
          <FormattedMessage id="renewal.notYet" />
        </Text>
      )}
    </>
  )
}

function waitingOf({ customer, standing }: { customer: RecentCustomer; standing: Standing }): ReactNode[] {
  const params = { customerId: customer.id }
  return [
    ...(standing.hasAgreement
      ? []
      : [
          <Item key={`${customer.id} agreement`} kind="agreement" customer={customer}>
            <TextLink to="/customers/$customerId/agreements" params={params}>
              <FormattedMessage id="agreements.confirm" />
            </TextLink>
          </Item>,
        ]),
    ...openVettings(standing).map(({ qualification, vettingStatus = '' }) => (
      <Item key={`${customer.id} ${qualification}`} kind="vetting" customer={customer}>
        <TextLink to="/customers/$customerId/qualifications" params={params}>
          <FormattedMessage id="qualifications.kind" values={{ kind: qualification }} />
        </TextLink>{' '}
        <FormattedMessage id="qualifications.status" values={{ status: vettingStatus }} />
      </Item>
    )),
  ]
}

function Item(props: { kind: keyof typeof colours; customer: RecentCustomer; children: ReactNode }) {
  const styles = useStyles()
  const { kind, customer } = props
  return (
    <li className={styles.item}>
      <span>
        <Badge appearance="tint" color={colours[kind]}>
          <FormattedMessage id="home.attentionKind" values={{ kind }} />
        </Badge>
      </span>
      <span className={styles.what}>
        <span>{props.children}</span>
        <Text size={200} className={styles.quiet}>
          {customer.name}
        </Text>
      </span>
    </li>
  )
}
