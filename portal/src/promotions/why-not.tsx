import {
  Button,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import { ArrowCircleRightRegular } from '@fluentui/react-icons'
import type { Eligibility, EligibilityCondition, Promotion, PromotionTerm } from '@kontor/client'
import { FormattedMessage, useIntl } from 'react-intl'
import { ItemTitle } from '../catalogue/item-title.tsx'
import type { Storefront } from '../catalogue/storefront.ts'
import { Instant } from '../display/instant.tsx'
import { describeTerm } from '../display/terms.ts'
import { describeCondition } from './describe-condition.ts'
import { type Purchase, type Remedy, remediesFor } from './remedies.ts'

const useStyles = makeStyles({
  whyNot: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  cell: {
    verticalAlign: 'top',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  lines: { whiteSpace: 'pre-line' },
  hints: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  remedies: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Why a promotion does not apply, condition by condition with have and need, and what would make it fit. */
export function WhyNot(props: {
  store: Storefront
  promotion: Promotion | undefined
  eligibility: Eligibility
  purchase: Purchase
  termsOnSale: readonly PromotionTerm[]
  onRemedy: (remedy: Remedy) => void
  busy?: boolean
  /** Whether seats beyond the promotion can be put on a line of their own. */
  canSplit?: boolean
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { eligibility, purchase } = props
  const errors = eligibility.errors ?? []
  const name = props.promotion?.name ?? intl.formatMessage({ id: 'promotion.unnamed' })
  const remedies = remediesFor(errors, purchase, props.termsOnSale).filter(
    ({ rest }) => props.canSplit || rest === undefined,
  )
  return (
    <div className={styles.whyNot}>
      <Text weight="semibold">
        <FormattedMessage id="whyNot.title" values={{ name }} />
      </Text>
      <Table size="small" aria-label={intl.formatMessage({ id: 'whyNot.title' }, { name })}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>
              <FormattedMessage id="whyNot.condition" />
            </TableHeaderCell>
            <TableHeaderCell>
              <FormattedMessage id="whyNot.have" />
            </TableHeaderCell>
            <TableHeaderCell>
              <FormattedMessage id="whyNot.need" />
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {errors.map((error) => {
            const { condition, have, need, isInEnglish } = describeCondition(intl, error, purchase)
            return (
              <TableRow key={error.type}>
                <TableCell className={styles.cell}>{condition}</TableCell>
                <TableCell className={styles.cell}>{have}</TableCell>
                <TableCell
                  className={mergeClasses(styles.cell, styles.lines)}
                  lang={isInEnglish ? 'en' : undefined}
                >
                  {need}
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
      <Hints store={props.store} conditions={eligibility.conditions ?? []} />
      {remedies.length > 0 && (
        <div className={styles.remedies}>
          {remedies.map((remedy) => (
            <Button
              key={JSON.stringify(remedy)}
              size="small"
              icon={<ArrowCircleRightRegular />}
              disabledFocusable={props.busy ?? false}
              onClick={() => props.onRemedy(remedy)}
            >
              <FormattedMessage
                id="whyNot.remedy"
                values={{
                  kind: kindOf(remedy, purchase),
                  quantity: remedy.quantity ?? 0,
                  rest: remedy.rest ?? 0,
                  term: remedy.term ? describeTerm(intl, remedy.term) : '',
                }}
              />
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

/** What lies beyond this purchase: another product to buy first, or a day to wait for. */
function Hints({ store, conditions }: { store: Storefront; conditions: EligibilityCondition[] }) {
  const styles = useStyles()
  const products = conditions.flatMap(({ remedy }) => remedy?.products ?? [])
  const dates = conditions.flatMap(({ remedy }) => remedy?.date ?? [])
  if (products.length === 0 && dates.length === 0) return null
  return (
    <ul className={styles.hints}>
      {products.map(({ bigId, seats }) => (
        <li key={bigId}>
          <FormattedMessage
            id="whyNot.buyFirst"
            values={{ seats, product: <ItemTitle store={store} reference={bigId} /> }}
          />
        </li>
      ))}
      {dates.map((date) => (
        <li key={date}>
          <FormattedMessage id="whyNot.waitUntil" values={{ date: <Instant at={date} /> }} />
        </li>
      ))}
    </ul>
  )
}

/** Which sentence names the remedy. */
function kindOf({ quantity, rest, term }: Remedy, purchase: Purchase): string {
  if (quantity === undefined) return 'term'
  const seats = rest !== undefined ? 'split' : quantity < purchase.quantity ? 'reduce' : 'raise'
  return term ? `${seats}AndTerm` : seats
}
