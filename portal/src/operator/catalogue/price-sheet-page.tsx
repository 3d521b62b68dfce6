import {
  Badge,
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
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
import { FormattedMessage, useIntl } from 'react-intl'
import { countryName } from '../../customers/countries.ts'
import { Instant } from '../../display/instant.tsx'
import { Money } from '../../display/money.tsx'
import { describeTerm } from '../../display/terms.ts'
import { WideTable } from '../../display/wide-table.tsx'
import { Answered } from '../../shell/answered.tsx'
import { FaultMessage } from '../../shell/fault-message.tsx'
import type { MessageId } from '../../shell/language.ts'
import { ButtonLink } from '../../shell/links.tsx'
import { Page } from '../../shell/page.tsx'
import { Panel } from '../../shell/panel.tsx'
import { InWords } from '../in-words.tsx'
import {
  isUnderWay,
  type PriceDifference,
  type PriceImport,
  useApplyPrices,
  usePriceImport,
} from './price-sheet-queries.ts'

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  number: { textAlign: 'right' },
  numberHeader: { '> *': { justifyContent: 'end' } },
  cell: { overflowWrap: 'anywhere' },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const route = getRouteApi('/rooms/operator/catalogue/price-sheets/$importId')

/** One price sheet: how far the server is with it, what it would change, and the button that changes it. */
export function PriceSheetPage() {
  const intl = useIntl()
  const { importId } = route.useParams()
  const sheet = usePriceImport(importId)
  return (
    <Page
      title={intl.formatMessage({ id: 'operator.sheets.one' })}
      lead={
        sheet.data && (
          <FormattedMessage
            id="operator.sheets.uploadedBy"
            values={{ at: <Instant at={sheet.data.uploadedAt} show="minute" />, who: sheet.data.uploadedBy }}
          />
        )
      }
    >
      <Answered answer={sheet} doing={intl.formatMessage({ id: 'operator.sheets.failed' })}>
        {(known) => (
          <>
            {isUnderWay(known) && <Progress sheet={known} />}
            {known.state === 'failed' && (
              <MessageBar intent="error" layout="multiline">
                <MessageBarBody>
                  <FormattedMessage
                    id="operator.sheets.problem"
                    values={{ problem: <InWords text={known.problem ?? ''} /> }}
                  />
                </MessageBarBody>
              </MessageBar>
            )}
            {(known.state === 'compared' || known.state === 'imported') && <Difference sheet={known} />}
          </>
        )}
      </Answered>
    </Page>
  )
}

function Progress({ sheet }: { sheet: PriceImport }) {
  const intl = useIntl()
  const { state, rows, bytes, bytesTotal } = sheet
  return (
    <Panel title={<FormattedMessage id="operator.sheets.state" values={{ state }} />}>
      <Field
        validationState="none"
        validationMessage={intl.formatMessage({ id: 'operator.sheets.progress' }, { rows })}
      >
        <ProgressBar {...(bytesTotal > 0 && { value: Math.min(1, bytes / bytesTotal) })} />
      </Field>
    </Panel>
  )
}

function Difference({ sheet }: { sheet: PriceImport }) {
  const styles = useStyles()
  const intl = useIntl()
  const apply = useApplyPrices(sheet.id)
  const { added, changed, ended, badRows = [], badRowCount = 0 } = sheet
  const count = (added?.count ?? 0) + (changed?.count ?? 0) + (ended?.count ?? 0)
  const isImported = sheet.state === 'imported'
  return (
    <>
      <MessageBar
        intent={isImported ? 'success' : badRowCount > 0 ? 'warning' : 'info'}
        role="status"
        layout="multiline"
      >
        <MessageBarBody>
          <FormattedMessage
            id="operator.sheets.outcome"
            values={{ isImported, count, rows: sheet.rows, bad: badRowCount }}
          />
        </MessageBarBody>
      </MessageBar>
      {badRows.length > 0 && (
        <Panel
          title={<FormattedMessage id="operator.import.refused" />}
          action={
            <Badge appearance="tint" color="informative">
              {badRowCount}
            </Badge>
          }
        >
          <ul className={styles.problems}>
            {badRows.flatMap(({ line, problems }) =>
              problems.map((problem) => (
                <li key={`${line} ${problem}`}>
                  <FormattedMessage
                    id="operator.sheets.line"
                    values={{ line, problem: <InWords text={problem} /> }}
                  />
                </li>
              )),
            )}
          </ul>
        </Panel>
      )}
      <Prices title="operator.import.added" prices={added} />
      <Prices title="operator.import.changed" prices={changed} />
      <Prices title="operator.sheets.ended" prices={ended} />
      {apply.isError && (
        <FaultMessage fault={apply.error} doing={intl.formatMessage({ id: 'operator.import.failed' })} />
      )}
      <div className={styles.actions}>
        {!isImported && count > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={apply.isPending}
            onClick={() => apply.mutate({ skipBadRows: badRowCount > 0 })}
          >
            <FormattedMessage id="operator.sheets.apply" values={{ count, isPart: badRowCount > 0 }} />
          </Button>
        )}
        <ButtonLink to="/operator/catalogue/price-sheets">
          <FormattedMessage id="operator.sheets.back" />
        </ButtonLink>
      </div>
    </>
  )
}

/** Prices of one kind of difference: how many, and the first of them. */
function Prices(props: {
  title: MessageId
  prices: { count: number; examples: PriceDifference[] } | undefined
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { count, examples } = props.prices ?? { count: 0, examples: [] }
  if (count === 0) return null
  return (
    <Panel
      title={<FormattedMessage id={props.title} />}
      action={
        <Badge appearance="tint" color="informative">
          {intl.formatNumber(count)}
        </Badge>
      }
    >
      <WideTable size="small" label={intl.formatMessage({ id: props.title })}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>
              <FormattedMessage id="operator.sheets.item" />
            </TableHeaderCell>
            <TableHeaderCell>
              <FormattedMessage id="operator.prices.market" />
            </TableHeaderCell>
            <TableHeaderCell>
              <FormattedMessage id="operator.promotion.term" />
            </TableHeaderCell>
            <TableHeaderCell>
              <FormattedMessage id="operator.policy.from" />
            </TableHeaderCell>
            <TableHeaderCell className={styles.numberHeader}>
              <FormattedMessage id="activity.before" />
            </TableHeaderCell>
            <TableHeaderCell className={styles.numberHeader}>
              <FormattedMessage id="activity.after" />
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {examples.map((price) => (
            <TableRow key={JSON.stringify(price)}>
              <TableCell className={styles.cell}>{price.item}</TableCell>
              <TableCell>
                <FormattedMessage
                  id="operator.sheets.market"
                  values={{
                    market: countryName(intl.locale, price.market),
                    segment: intl.formatMessage({ id: 'catalogue.segmentName' }, { segment: price.segment }),
                  }}
                />
              </TableCell>
              <TableCell>
                {describeTerm(intl, {
                  duration: price.termDuration || undefined,
                  billingCycle: price.billingCycle,
                })}
              </TableCell>
              <TableCell>
                <Instant at={price.from} />
              </TableCell>
              <TableCell className={styles.number}>
                {price.unitPriceBefore !== undefined && (
                  <Money amount={price.unitPriceBefore} currency={price.currency} />
                )}
              </TableCell>
              <TableCell className={styles.number}>
                {price.endsAt === undefined ? (
                  <Money amount={price.unitPrice} currency={price.currency} />
                ) : (
                  <FormattedMessage
                    id="operator.sheets.endsAt"
                    values={{
                      price: <Money amount={price.unitPrice} currency={price.currency} />,
                      at: <Instant at={price.endsAt} />,
                    }}
                  />
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
      {count > examples.length && (
        <Text size={200} className={styles.quiet}>
          <FormattedMessage id="operator.sheets.more" values={{ count: count - examples.length }} />
        </Text>
      )}
    </Panel>
  )
}
