import {
  makeStyles,
  mergeClasses,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components'
import type { Promotion } from '@kontor/client'
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl'
import { renewalOutlook } from '../cart/renewal-outlook.ts'
import { ItemTitle } from '../catalogue/item-title.tsx'
import type { Storefront } from '../catalogue/storefront.ts'
import { Instant } from '../display/instant.tsx'
import { describeTerm } from '../display/terms.ts'
import { useRoomyCell, WideTable } from '../display/wide-table.tsx'

const useStyles = makeStyles({
  cell: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  // A header's text stands in a button of its own.
  end: { textAlign: 'right', justifyContent: 'end', '> *': { justifyContent: 'end' } },
  discount: { width: '6rem' },
  quiet: { color: tokens.colorNeutralForeground2, display: 'block' },
})

/** What a promotion is for: each product and term with its discount, and what a term that is bought now renews to. */
export function PromotedItems(props: { store: Storefront; promotion: Promotion; now: Date | undefined }) {
  const styles = useStyles()
  const roomy = useRoomyCell()
  const intl = useIntl()
  const { promotion, now } = props
  const isInForce =
    now !== undefined && new Date(promotion.startDate) <= now && now <= new Date(promotion.endDate)
  return (
    <WideTable fits size="small" label={intl.formatMessage({ id: 'promotion.appliesTo' })}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="order.item" />
          </TableHeaderCell>
          <TableHeaderCell>
            <FormattedMessage id="cart.term" />
          </TableHeaderCell>
          <TableHeaderCell className={mergeClasses(styles.end, styles.discount)}>
            <FormattedMessage id="promotion.discount" />
          </TableHeaderCell>
          {isInForce && (
            <TableHeaderCell className={roomy.cell}>
              <FormattedMessage id="promotion.boughtNow" />
            </TableHeaderCell>
          )}
        </TableRow>
      </TableHeader>
      <TableBody>
        {promotion.requiredProducts.map(({ productId, skuId, term, pricingPolicies }) => {
          const reference = skuId ? `${productId}:${skuId}` : productId
          const outlook = isInForce && renewalOutlook(now, term?.duration, promotion)
          return (
            <TableRow key={`${reference} ${term?.duration} ${term?.billingCycle}`}>
              <TableCell className={styles.cell}>
                <ItemTitle store={props.store} reference={reference} />
              </TableCell>
              <TableCell className={styles.cell}>
                {term ? describeTerm(intl, term) : <FormattedMessage id="promotion.everyTerm" />}
              </TableCell>
              <TableCell className={mergeClasses(styles.cell, styles.end)}>
                <FormattedNumber
                  value={-Number(pricingPolicies[0]?.value ?? 0)}
                  style="percent"
                  maximumFractionDigits={2}
                />
              </TableCell>
              {isInForce && (
                <TableCell className={mergeClasses(styles.cell, roomy.cell)}>
                  {outlook && (
                    <FormattedMessage
                      id="promotion.renewsAt"
                      values={{ promoted: outlook.isPromoted, date: <Instant at={outlook.date} /> }}
                    />
                  )}
                </TableCell>
              )}
            </TableRow>
          )
        })}
      </TableBody>
    </WideTable>
  )
}
