import {
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components'
import { CheckmarkCircleFilled, DismissCircleFilled } from '@fluentui/react-icons'
import type { UseQueryResult } from '@tanstack/react-query'
import { FormattedMessage, useIntl } from 'react-intl'
import { countryName } from '../../customers/countries.ts'
import { describeTerm } from '../../display/terms.ts'
import { describeCondition } from '../../promotions/describe-condition.ts'
import { LinesSkeleton } from '../../shell/answered.tsx'
import { FaultMessage } from '../../shell/fault-message.tsx'
import { PageSearch } from '../../shell/page-search.tsx'
import { Panel } from '../../shell/panel.tsx'
import { type Environment, useEnvironments } from '../environments.ts'
import { problemsOf } from '../problems.ts'
import type { Preview } from './promotion-document.ts'
import type { ProductDraft } from './promotion-draft.ts'

const useStyles = makeStyles({
  seats: { maxWidth: '8rem' },
  input: { width: '100%', minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '28rem', overflowY: 'auto' },
  stale: { opacity: 0.6 },
  customer: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `0 ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  yes: { color: tokens.colorPaletteGreenForeground1, marginTop: '2px' },
  no: { color: tokens.colorNeutralForeground3, marginTop: '2px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  reason: { gridColumn: 2 },
  count: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '24px' },
})

/** A purchase that the customers are imagined to make. */
export interface ImaginedPurchase {
  quantity: string
  /** Which of the promotion's products. */
  row: number
  /** The beginning of the customers' names. */
  search: string
}

/** Who among an environment's customers would get the promotion as it is written, and why not; while it is edited. */
export function LivePreview(props: {
  environment: Environment | undefined
  /** The environment can be chosen here where the promotion is for all. */
  onChooseEnvironment: ((name: string) => void) | undefined
  products: readonly ProductDraft[]
  purchase: ImaginedPurchase
  onChange: (change: Partial<ImaginedPurchase>) => void
  hasCustomers: boolean
  preview: UseQueryResult<Preview[]>
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { environment, preview, purchase, onChange, onChooseEnvironment } = props
  const answers = preview.data ?? []
  const isWrong = preview.isError && problemsOf(preview.error).length > 0
  return (
    <Panel title={<FormattedMessage id="operator.preview.title" />}>
      {onChooseEnvironment && <EnvironmentSelect environment={environment} onChoose={onChooseEnvironment} />}
      {environment && (
        <>
          <Field className={styles.seats} label={intl.formatMessage({ id: 'operator.preview.seats' })}>
            <Input
              className={styles.input}
              inputMode="numeric"
              value={purchase.quantity}
              onChange={(_, { value }) => onChange({ quantity: value.replaceAll(/\D/g, '') })}
            />
          </Field>
          <Field label={intl.formatMessage({ id: 'operator.preview.purchase' })}>
            <Select
              className={styles.input}
              value={String(purchase.row)}
              onChange={(_, { value }) => onChange({ row: Number(value) })}
            >
              {props.products.map((product, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a product is what stands in its place
                <option key={index} value={index}>
                  {rowName(product)}
                  {product.term && ` · ${termOf(intl, product)}`}
                </option>
              ))}
            </Select>
          </Field>
          <PageSearch
            value={purchase.search}
            onChange={(search) => onChange({ search })}
            placeholder={intl.formatMessage({ id: 'operator.preview.search' })}
          />
          {preview.isError && !isWrong && (
            <FaultMessage
              fault={preview.error}
              doing={intl.formatMessage({ id: 'operator.preview.failed' })}
            />
          )}
          {isWrong && (
            <Text className={styles.quiet}>
              <FormattedMessage id="operator.preview.wrong" />
            </Text>
          )}
          {preview.isPending && <LinesSkeleton lines={4} />}
          {!props.hasCustomers && (
            <Text className={styles.quiet}>
              <FormattedMessage id="operator.preview.nobody" />
            </Text>
          )}
          {answers.length > 0 && !isWrong && (
            <>
              <div className={styles.count} role="status">
                <Text weight="semibold">
                  <FormattedMessage
                    id="operator.preview.count"
                    values={{
                      count: answers.filter(({ isEligible }) => isEligible).length,
                      all: answers.length,
                    }}
                  />
                </Text>
                {preview.isFetching && <Spinner size="extra-tiny" />}
              </div>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
              <ul className={mergeClasses(styles.list, preview.isFetching && styles.stale)} tabIndex={0}>
                {answers.map((answer) => (
                  <CustomersVerdict key={answer.customerId} answer={answer} />
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {!environment && (
        <Text className={styles.quiet}>
          <FormattedMessage id="operator.preview.noEnvironment" />
        </Text>
      )}
    </Panel>
  )
}

const rowName = ({ productId, skuId }: ProductDraft): string => (skuId ? `${productId}/${skuId}` : productId)

function termOf(intl: Parameters<typeof describeTerm>[0], { term }: ProductDraft): string {
  const [duration, billingCycle] = term.split(' ')
  return describeTerm(intl, { duration, billingCycle })
}

function EnvironmentSelect(props: {
  environment: Environment | undefined
  onChoose: (name: string) => void
}) {
  const intl = useIntl()
  const environments = useEnvironments().data ?? []
  return (
    <Field label={intl.formatMessage({ id: 'operator.preview.environment' })}>
      <Select value={props.environment?.name ?? ''} onChange={(_, { value }) => props.onChoose(value)}>
        <option value="" />
        {environments.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  )
}

function CustomersVerdict({ answer }: { answer: Preview }) {
  const styles = useStyles()
  const intl = useIntl()
  const purchase = {
    quantity: answer.quantity,
    termDuration: answer.term?.duration,
    billingCycle: answer.term?.billingCycle,
  }
  return (
    <li className={styles.customer}>
      {answer.isEligible ? (
        <CheckmarkCircleFilled className={styles.yes} fontSize={20} aria-hidden />
      ) : (
        <DismissCircleFilled className={styles.no} fontSize={20} aria-hidden />
      )}
      <Text>
        <FormattedMessage
          id="operator.preview.customer"
          values={{
            name: <Text weight="semibold">{answer.companyName}</Text>,
            country: countryName(intl.locale, answer.country),
            isEligible: answer.isEligible,
          }}
        />
      </Text>
      {answer.errors.map((error) => {
        const { condition, have, need, isInEnglish } = describeCondition(intl, error, purchase)
        return (
          <Text key={error.type} size={200} className={mergeClasses(styles.reason, styles.quiet)}>
            <FormattedMessage
              id="operator.preview.reason"
              values={{ condition, have, need: isInEnglish ? <span lang="en">{need}</span> : need }}
            />
          </Text>
        )
      })}
    </li>
  )
}
