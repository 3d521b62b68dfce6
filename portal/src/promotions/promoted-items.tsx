import {
  makeStyles,
  mergeClasses,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components'
import type { Promotion } from '@kontor/client'
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl'
import { renewalOutlook } from '../cart/renewal-outlook.ts'
import { ItemTitle } from '../catalogue/item-title.tsx'
import type { Storefront } from '../catalogue/storefront.ts'
import { Instant } from '../display/instant.tsx'
import { describeTerm } from '../display/terms.ts'
import { useCells, useRoomyCell, WideTable } from '../display/wide-table.tsx'

const useStyles = makeStyles({
  discount: { width: '6rem' },
})

/** What a promotion is for: each product and term with its discount, and what a term that is bought now renews to. */
export function PromotedItems(props: { store: Storefront; promotion: Promotion; now: Date | undefined }) {
  const styles = useStyles()
  const cells = useCells()
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
          <TableHeaderCell className={mergeClasses(cells.end, styles.discount)}>
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
              <TableCell className={cells.roomy}>
                <ItemTitle store={props.store} reference={reference} />
              </TableCell>
              <TableCell className={cells.roomy}>
                {term ? describeTerm(intl, term) : <FormattedMessage id="promotion.everyTerm" />}
              </TableCell>
              <TableCell className={mergeClasses(cells.roomy, cells.end)}>
                <FormattedNumber
                  value={-Number(pricingPolicies[0]?.value ?? 0)}
                  style="percent"
                  maximumFractionDigits={2}
                />
              </TableCell>
              {isInForce && (
                <TableCell className={mergeClasses(cells.roomy, roomy.cell)}>
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
