import { Card, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, DismissCircleFilled } from '@fluentui/react-icons'
import { FormattedMessage, useIntl } from 'react-intl'
import { itemNameOf } from '../promotions/promotion.ts'
import { useSubscriptions } from '../subscriptions/queries.ts'
import { ItemTitle } from './item-title.tsx'
import type { SaleItem } from './sale-item.ts'
import type { Storefront } from './storefront.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  item: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  yes: { color: tokens.colorPaletteGreenForeground1 },
  no: { color: tokens.colorPaletteRedForeground1 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(8rem, auto) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
})

/** What must be owned first, with a tick or a cross for the customer; what it can become; and its names. */
export function ItemFacts(props: { store: Storefront; item: SaleItem; materialId: string | undefined }) {
  const styles = useStyles()
  const { store, item } = props
  return (
    <Card>
      {item.prerequisites.length > 0 && (
        <>
          <Subtitle2 as="h2">
            <FormattedMessage id="item.prerequisites" />
          </Subtitle2>
          <ul className={styles.list}>
            {item.prerequisites.map((prerequisite) => (
              <li key={prerequisite} className={styles.item}>
                {'customerId' in store && <Owned customerId={store.customerId} reference={prerequisite} />}
                <ItemTitle store={store} reference={prerequisite} />
              </li>
            ))}
          </ul>
        </>
      )}
      {item.upgradeTargets.length > 0 && (
        <>
          <Subtitle2 as="h2">
            <FormattedMessage id="item.upgradesTo" />
          </Subtitle2>
          <ul className={styles.list}>
            {item.upgradeTargets.map((target) => (
              <li key={target}>
                <ItemTitle store={store} reference={target} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Subtitle2 as="h2">
        <FormattedMessage id="item.details" />
      </Subtitle2>
      <dl className={styles.facts}>
        <dt className={styles.name}>
          <FormattedMessage id="item.catalogItemId" />
        </dt>
        <dd className={styles.value}>
          <Text font="monospace" size={200}>
            {item.catalogItemId}
          </Text>
        </dd>
        {props.materialId && (
          <>
            <dt className={styles.name}>
              <FormattedMessage id="item.materialId" />
            </dt>
            <dd className={styles.value}>{props.materialId}</dd>
          </>
        )}
        {item.dualUseRights && (
          <>
            <dt className={styles.name}>
              <FormattedMessage id="item.dualUseRights" />
            </dt>
            <dd className={styles.value}>{item.dualUseRights}</dd>
          </>
        )}
      </dl>
    </Card>
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
