import {
  makeStyles,
  mergeClasses,
  ProgressBar,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl'
import { AccountPage } from '../customers/account-page.tsx'
import { useRoomyCell, WideTable } from '../display/wide-table.tsx'
import { Answered, LinesSkeleton } from '../shell/answered.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { byLicenceGroup, usageOf } from './licence-usage.ts'
import { type SubscribedSku, useSubscribedSkus } from './queries.ts'

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  end: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    width: '6rem',
    '> *': { justifyContent: 'end' },
    '@media (max-width: 700px)': { width: '4.5rem' },
  },
  licence: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    minWidth: '8rem',
  },
  bar: { height: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const route = getRouteApi('/rooms/customers/$customerId')

/** What the customer has of each licence, from all its partners, and how much of it is in use. */
export function LicencesPage() {
  const styles = useStyles()
  const intl = useIntl()
  const { customerId } = route.useParams()
  const skus = useSubscribedSkus(customerId)
  return (
    <AccountPage
      title={intl.formatMessage({ id: 'licences.title' })}
      lead={<FormattedMessage id="licences.lead" />}
    >
      <Answered
        answer={skus}
        doing={intl.formatMessage({ id: 'licences.failed' })}
        skeleton={<LinesSkeleton lines={4} height={64} />}
      >
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={intl.formatMessage({ id: 'licences.none' })}
              lead={intl.formatMessage({ id: 'licences.noneLead' })}
              action={
                <ButtonLink to="/customers/$customerId/catalogue" params={{ customerId }}>
                  <FormattedMessage id="licences.buy" />
                </ButtonLink>
              }
            />
          ) : (
            byLicenceGroup(items).map(({ group, skus: ofGroup }, _, groups) => (
              <section key={group} className={styles.group}>
                {groups.length > 1 && (
                  <h2 className={styles.heading}>
                    <FormattedMessage id="licences.group" values={{ group }} />
                  </h2>
                )}
                <LicenceTable skus={ofGroup} />
              </section>
            ))
          )
        }
      </Answered>
    </AccountPage>
  )
}

function LicenceTable({ skus }: { skus: SubscribedSku[] }) {
  const styles = useStyles()
  const roomy = useRoomyCell()
  const intl = useIntl()
  return (
    <WideTable label={intl.formatMessage({ id: 'licences.title' })} fits>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="licences.licence" />
          </TableHeaderCell>
          <TableHeaderCell className={styles.end}>
            <FormattedMessage id="licences.used" />
          </TableHeaderCell>
          <TableHeaderCell className={styles.end}>
            <FormattedMessage id="licences.available" />
          </TableHeaderCell>
          <TableHeaderCell className={mergeClasses(styles.end, roomy.cell)}>
            <FormattedMessage id="licences.total" />
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {skus.map((sku) => (
          <LicenceRow key={sku.productSku.id} sku={sku} />
        ))}
      </TableBody>
    </WideTable>
  )
}

const colours = { room: 'brand', full: 'brand', over: 'error' } as const

function LicenceRow({ sku }: { sku: SubscribedSku }) {
  const styles = useStyles()
  const roomy = useRoomyCell()
  const intl = useIntl()
  const { used, available, total, share, state } = usageOf(sku)
  const { name } = sku.productSku
  return (
    <TableRow>
      <TableCell>
        <div className={styles.licence}>
          <Text>{name}</Text>
          <ProgressBar
            role="meter"
            className={styles.bar}
            color={colours[state]}
            value={share}
            aria-label={intl.formatMessage({ id: 'licences.usage' }, { name })}
            aria-valuetext={intl.formatMessage({ id: 'licences.usedOf' }, { used, total })}
          />
          {(state !== 'room' || sku.suspendedUnits > 0 || sku.warningUnits > 0) && (
            <Text size={200} className={styles.quiet}>
              <FormattedMessage
                id="licences.note"
                values={{
                  state,
                  suspended: sku.suspendedUnits,
                  warning: sku.warningUnits,
                  over: used - total,
                }}
              />
            </Text>
          )}
        </div>
      </TableCell>
      <TableCell className={styles.end}>
        <FormattedNumber value={used} />
      </TableCell>
      <TableCell className={styles.end}>
        <FormattedNumber value={available} />
      </TableCell>
      <TableCell className={mergeClasses(styles.end, roomy.cell)}>
        <FormattedNumber value={total} />
      </TableCell>
    </TableRow>
  )
}
