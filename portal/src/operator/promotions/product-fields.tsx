import {
  Button,
  Input,
  makeStyles,
  Select,
  Switch,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import { AddRegular, DeleteRegular } from '@fluentui/react-icons'
import { Fragment, useId } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { describeTerm } from '../../display/terms.ts'
import { WideTable } from '../../display/wide-table.tsx'
import type { MessageId } from '../../shell/language.ts'
import { Panel } from '../../shell/panel.tsx'
import { useNamedItems } from '../catalogue/item-names.ts'
import { saleTerms } from '../catalogue/market-groups.ts'
import { useEnvironmentName } from '../environments.ts'
import { HiddenText } from '../hidden-text.tsx'
import { problemSaid } from '../problem-said.tsx'
import { emptyProduct, type ProductDraft, type PromotionFieldsProps } from './promotion-draft.ts'

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0 },
  cell: {
    verticalAlign: 'top',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  name: { display: 'block', color: tokens.colorNeutralForeground2, minHeight: tokens.lineHeightBase200 },
  narrow: { width: '6.5rem' },
  remove: { width: '3rem' },
  problem: { color: tokens.colorPaletteRedForeground1, padding: tokens.spacingVerticalXS },
})

/** The products of a promotion: each with the term and what is taken off. */
export function ProductFields({ draft, problems, onChange }: PromotionFieldsProps) {
  const styles = useStyles()
  const intl = useIntl()
  const problem = problemSaid(problems)
  const { products } = draft
  const named = useNamedItems(useEnvironmentName())
  const known = useId()
  const change = (index: number, to: Partial<ProductDraft>) =>
    onChange({ products: products.map((product, at) => (at === index ? { ...product, ...to } : product)) })
  const columns: { member: 'productId' | 'skuId' | 'regularProductId'; label: MessageId }[] = [
    { member: 'productId', label: 'operator.promotion.productId' },
    { member: 'skuId', label: 'operator.promotion.skuId' },
    ...(draft.isDiscountInPrice
      ? [{ member: 'regularProductId' as const, label: 'operator.promotion.regularProductId' as const }]
      : []),
  ]
  return (
    <Panel
      title={<FormattedMessage id="operator.promotion.products" />}
      action={
        <Button
          icon={<AddRegular />}
          // The next row is likely to be of the same product, at another term.
          onClick={() =>
            onChange({ products: [...products, { ...emptyProduct, ...products.at(-1), term: '' }] })
          }
        >
          <FormattedMessage id="operator.promotion.addProduct" />
        </Button>
      }
    >
      {products.length === 0 ? (
        <Text>
          <FormattedMessage id="operator.promotion.noProducts" />
        </Text>
      ) : (
        <>
          <datalist id={known}>
            {named.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </datalist>
          <WideTable size="small" label={intl.formatMessage({ id: 'operator.promotion.products' })}>
            <TableHeader>
              <TableRow>
                {columns.map(({ member, label }) => (
                  <TableHeaderCell key={member} className={member === 'skuId' ? styles.narrow : undefined}>
                    <FormattedMessage id={label} />
                  </TableHeaderCell>
                ))}
                <TableHeaderCell>
                  <FormattedMessage id="operator.promotion.term" />
                </TableHeaderCell>
                <TableHeaderCell className={styles.narrow}>
                  <FormattedMessage id="operator.promotion.percent" />
                </TableHeaderCell>
                <TableHeaderCell className={styles.remove}>
                  <HiddenText>
                    <FormattedMessage id="operator.promotion.removeOwned" />
                  </HiddenText>
                </TableHeaderCell>
              </TableRow>
            </TableHeader>
            <TableBody>
              {products.map((product, index) => {
                const wrong = problem(`requiredProducts.${index}`)
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands in its place
                  <Fragment key={index}>
                    <TableRow>
                      {columns.map(({ member, label }) => (
                        <TableCell key={member} className={styles.cell}>
                          <Input
                            size="small"
                            className={styles.input}
                            spellCheck={false}
                            {...(member !== 'skuId' && { list: known })}
                            aria-label={intl.formatMessage({ id: label })}
                            aria-invalid={problem(`requiredProducts.${index}.${member}`) !== undefined}
                            value={product[member]}
                            onChange={(_, { value }) => change(index, { [member]: value })}
                          />
                          {member !== 'skuId' && (
                            <Text size={200} className={styles.name}>
                              {
                                named.find(
                                  ({ id }) => id.toLowerCase() === product[member].trim().toLowerCase(),
                                )?.name
                              }
                            </Text>
                          )}
                        </TableCell>
                      ))}
                      <TableCell className={styles.cell}>
                        <TermSelect
                          term={product.term}
                          isWrong={problem(`requiredProducts.${index}.term`) !== undefined}
                          onChoose={(term) => change(index, { term })}
                        />
                      </TableCell>
                      <TableCell className={styles.cell}>
                        <Input
                          size="small"
                          className={styles.input}
                          inputMode="decimal"
                          contentAfter="%"
                          aria-label={intl.formatMessage({ id: 'operator.promotion.percent' })}
                          aria-invalid={problem(`requiredProducts.${index}.pricingPolicies`) !== undefined}
                          value={product.percent}
                          onChange={(_, { value }) => change(index, { percent: value })}
                        />
                      </TableCell>
                      <TableCell className={styles.cell}>
                        <Button
                          size="small"
                          appearance="subtle"
                          icon={<DeleteRegular />}
                          aria-label={intl.formatMessage(
                            { id: 'operator.promotion.removeProduct' },
                            { number: index + 1 },
                          )}
                          onClick={() => onChange({ products: products.filter((_, at) => at !== index) })}
                        />
                      </TableCell>
                    </TableRow>
                    {wrong && (
                      <TableRow>
                        <TableCell colSpan={columns.length + 3}>
                          <Text size={200} className={styles.problem}>
                            {wrong}
                          </Text>
                        </TableCell>
                      </TableRow>
                    )}
                  </Fragment>
                )
              })}
            </TableBody>
          </WideTable>
        </>
      )}
      <Switch
        checked={draft.isDiscountInPrice}
        onChange={(_, { checked }) => onChange({ isDiscountInPrice: checked })}
        label={intl.formatMessage({ id: 'operator.promotion.isDiscountInPrice' })}
      />
    </Panel>
  )
}

function TermSelect(props: { term: string; isWrong: boolean; onChoose: (term: string) => void }) {
  const styles = useStyles()
  const intl = useIntl()
  const known = props.term === '' || saleTerms.includes(props.term) ? saleTerms : [...saleTerms, props.term]
  return (
    <Select
      size="small"
      className={styles.input}
      aria-label={intl.formatMessage({ id: 'operator.promotion.term' })}
      aria-invalid={props.isWrong}
      value={props.term}
      onChange={(_, { value }) => props.onChoose(value)}
    >
      <option value="">{intl.formatMessage({ id: 'operator.promotion.everyTerm' })}</option>
      {known.map((term) => {
        const [duration, billingCycle] = term.split(' ')
        return (
          <option key={term} value={term}>
            {describeTerm(intl, { duration, billingCycle })}
          </option>
        )
      })}
    </Select>
  )
}
