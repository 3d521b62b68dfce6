import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Promotion } from '@kontor/client'
import { FormattedMessage, useIntl } from 'react-intl'
import { ItemTitle } from '../catalogue/item-title.tsx'
import { KnownItems } from '../catalogue/known-items.tsx'
import type { Storefront } from '../catalogue/storefront.ts'
import { conditionsOf } from './conditions.tsx'

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
})

/** A promotion's conditions in plain words, its products by their names. */
export function ConditionList({ store, promotion }: { store: Storefront; promotion: Promotion }) {
  const styles = useStyles()
  const intl = useIntl()
  const conditions = conditionsOf(intl, promotion, {
    one: (reference) => <ItemTitle key={reference} store={store} reference={reference} />,
    anyOf: (references) => <KnownItems store={store} references={references} type="disjunction" />,
  })
  if (conditions.length === 0) {
    return (
      <Text>
        <FormattedMessage id="promotion.noConditions" />
      </Text>
    )
  }
  return (
    <ul className={styles.list}>
      {conditions.map((condition, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the conditions of a promotion never change their order
        <li key={index}>{condition}</li>
      ))}
    </ul>
  )
}
