import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, DismissCircleFilled } from '@fluentui/react-icons'
import { FormattedMessage, useIntl } from 'react-intl'
import { Fact, Facts } from '../display/facts.tsx'
import { Instant } from '../display/instant.tsx'
import { itemNameOf } from '../promotions/promotion.ts'
import { Panel } from '../shell/panel.tsx'
import { useSubscriptions } from '../subscriptions/queries.ts'
import { ItemTitle } from './item-title.tsx'
import { KnownItems, useKnownItems } from './known-items.tsx'
import type { SaleItem } from './sale-item.ts'
import type { Storefront } from './storefront.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  yes: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  no: { color: tokens.colorPaletteRedForeground1, flexShrink: 0 },
})

/** What must be owned first, with a tick or a cross for the customer; what it can become; and its names. */
export function ItemFacts({ store, item }: { store: Storefront; item: SaleItem }) {
  const styles = useStyles()
  const prerequisites = useKnownItems(store, item.prerequisites)
  const upgrades = useKnownItems(store, item.upgradeTargets)
  const migratesTo = useKnownItems(store, item.migratesTo ? [item.migratesTo] : [])
  return (
    <>
      {prerequisites.length > 0 && (
        <Panel title={<FormattedMessage id="item.prerequisites" />}>
          <ul className={styles.list}>
            {prerequisites.map((prerequisite) => (
              <li key={prerequisite} className={styles.item}>
                {'customerId' in store && <Owned customerId={store.customerId} reference={prerequisite} />}
                <ItemTitle store={store} reference={prerequisite} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title={<FormattedMessage id="item.details" />}>
        <Facts>
          <Fact name={<FormattedMessage id="item.seats" />}>
            <FormattedMessage
              id="purchase.limits"
              values={{ least: item.minimumQuantity, most: item.maximumQuantity }}
            />
          </Fact>
          {upgrades.length > 0 && (
            <Fact name={<FormattedMessage id="item.upgradesTo" />}>
              <KnownItems store={store} references={upgrades} type="disjunction" />
            </Fact>
          )}
          {migratesTo.length > 0 && (
            <Fact name={<FormattedMessage id="item.migratesTo" />}>
              <KnownItems store={store} references={migratesTo} type="disjunction" />
            </Fact>
          )}
          {item.launchDate && (
            <Fact name={<FormattedMessage id="item.launch" />}>
              <Instant at={item.launchDate} />
            </Fact>
          )}
          {item.retirementDate && (
            <Fact name={<FormattedMessage id="item.retirement" />}>
              <Instant at={item.retirementDate} />
            </Fact>
          )}
          {item.replacedBy && (
            <Fact name={<FormattedMessage id="item.replacedBy" />}>
              <ItemTitle store={store} reference={item.replacedBy} />
            </Fact>
          )}
          {item.dualUseRights && (
            <Fact name={<FormattedMessage id="item.dualUseRights" />}>{item.dualUseRights}</Fact>
          )}
          <Fact name={<FormattedMessage id="item.catalogItemId" />}>
            <Text font="monospace" size={200}>
              {item.catalogItemId}
            </Text>
          </Fact>
          {item.materialId && <Fact name={<FormattedMessage id="item.materialId" />}>{item.materialId}</Fact>}
        </Facts>
      </Panel>
    </>
  )
}

function Owned(props: { customerId: string; reference: string }) {
  const styles = useStyles()
  const intl = useIntl()
  const subscriptions = useSubscriptions(props.customerId)
  if (!subscriptions.data) return null
  const wanted = itemNameOf(props.reference.replace('/', ':'))
  const isOwned = subscriptions.data.items.some(({ offerId, status }) => {
    const { productId, skuId } = itemNameOf(offerId)
    return (
      status === 'active' &&
      productId.toLowerCase() === wanted.productId.toLowerCase() &&
      skuId?.toLowerCase() === wanted.skuId?.toLowerCase()
    )
  })
  const label = intl.formatMessage({ id: 'item.owned' }, { owned: isOwned })
  return isOwned ? (
    <CheckmarkCircleFilled className={styles.yes} aria-label={label} />
  ) : (
    <DismissCircleFilled className={styles.no} aria-label={label} />
  )
}
