import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import { AddRegular, DeleteRegular } from '@fluentui/react-icons'
import { FormattedMessage, useIntl } from 'react-intl'
import type { MessageId } from '../../shell/language.ts'
import { Panel } from '../../shell/panel.tsx'
import { problemSaid } from '../problem-said.tsx'
import {
  emptyOwned,
  type OwnedDraft,
  type PromotionDraft,
  type PromotionFieldsProps,
} from './promotion-draft.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 10rem), 1fr))',
    alignItems: 'start',
  },
  alternative: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  owned: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 1fr) minmax(0, 1fr) auto',
    alignItems: 'end',
    '@media (max-width: 600px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  product: { '@media (max-width: 600px)': { gridColumn: '1 / -1' } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const at = (...path: (string | number)[]) => ['promotionConstraints', ...path].join('.')

/** What must be true of a purchase and of the customer. */
export function ConditionFields({ draft, problems, onChange }: PromotionFieldsProps) {
  const styles = useStyles()
  const intl = useIntl()
  const problem = problemSaid(problems)
  const figure = (
    member: keyof PromotionDraft & ('minSeats' | 'maxSeats' | 'maxRedemptions' | 'lookBackDays'),
    label: MessageId,
    path: string,
  ) => (
    <Field label={intl.formatMessage({ id: label })} validationMessage={problem(path)}>
      <Input
        name={member}
        inputMode="numeric"
        value={draft[member]}
        onChange={(_, { value }) => onChange({ [member]: value })}
      />
    </Field>
  )
  return (
    <Panel title={<FormattedMessage id="promotion.conditions" />}>
      <div className={styles.row}>
        {figure('minSeats', 'operator.promotion.minSeats', at('seatConstraints', 0, 'minSeats'))}
        {figure('maxSeats', 'operator.promotion.maxSeats', at('seatConstraints', 0, 'maxSeats'))}
        {figure('maxRedemptions', 'operator.promotion.maxRedemptions', at('assetOwnershipLimits'))}
      </div>
      <Text size={200} className={styles.quiet}>
        <FormattedMessage id="operator.promotion.seatsHint" />
      </Text>
      <Checkbox
        label={intl.formatMessage({ id: 'operator.promotion.firstPurchase' })}
        checked={draft.firstPurchase === 'yes'}
        onChange={(_, { checked }) => onChange({ firstPurchase: checked ? 'yes' : 'unsaid' })}
      />
      <OwnedFields draft={draft} problems={problems} onChange={onChange} />
      <div className={styles.row}>
        <Field
          label={intl.formatMessage({ id: 'operator.promotion.excluded' })}
          hint={intl.formatMessage({ id: 'operator.promotion.itemsHint' })}
          validationMessage={problem(at('productOwnershipExclusions'))}
        >
          <Input
            name="excluded"
            spellCheck={false}
            value={draft.excluded}
            onChange={(_, { value }) => onChange({ excluded: value })}
          />
        </Field>
        {draft.excluded.trim() !== '' &&
          figure(
            'lookBackDays',
            'operator.promotion.lookBackDays',
            at('productOwnershipExclusions', 0, 'lookBackDays'),
          )}
      </div>
    </Panel>
  )
}

/** What must be owned: one of several alternatives, each of which asks for all its products. */
function OwnedFields({ draft, problems, onChange }: PromotionFieldsProps) {
  const styles = useStyles()
  const intl = useIntl()
  const problem = problemSaid(problems)
  const { owned } = draft
  const replace = (index: number, all: OwnedDraft[]) =>
    onChange({
      owned: owned.flatMap((alternative, place) =>
        place !== index ? [alternative] : all.length > 0 ? [all] : [],
      ),
    })
  return (
    <>
      {owned.map((all, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an alternative is what stands in its place
        <fieldset key={index} className={styles.alternative}>
          <legend>
            <FormattedMessage id="operator.promotion.alternative" values={{ number: index + 1 }} />
          </legend>
          {all.map((product, place) => {
            const path = at('productOwnershipConstraints', index, place)
            const change = (to: Partial<OwnedDraft>) =>
              replace(
                index,
                all.map((one, where) => (where === place ? { ...one, ...to } : one)),
              )
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands in its place
              <div key={place} className={styles.owned}>
                <Field
                  className={styles.product}
                  label={intl.formatMessage({ id: 'operator.promotion.ownedItem' })}
                  validationMessage={problem(`${path}.bigId`)}
                >
                  <Input
                    spellCheck={false}
                    value={product.bigId}
                    onChange={(_, { value }) => change({ bigId: value })}
                  />
                </Field>
                <Field
                  label={intl.formatMessage({ id: 'operator.promotion.minSeats' })}
                  validationMessage={problem(`${path}.minSeats`)}
                >
                  <Input
                    inputMode="numeric"
                    value={product.minSeats}
                    onChange={(_, { value }) => change({ minSeats: value })}
                  />
                </Field>
                <Field
                  label={intl.formatMessage({ id: 'operator.promotion.maxSeats' })}
                  validationMessage={problem(`${path}.maxSeats`)}
                >
                  <Input
                    inputMode="numeric"
                    value={product.maxSeats}
                    onChange={(_, { value }) => change({ maxSeats: value })}
                  />
                </Field>
                <Button
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={intl.formatMessage({ id: 'operator.promotion.removeOwned' })}
                  onClick={() =>
                    replace(
                      index,
                      all.filter((_, where) => where !== place),
                    )
                  }
                />
              </div>
            )
          })}
          <div>
            <Button size="small" icon={<AddRegular />} onClick={() => replace(index, [...all, emptyOwned])}>
              <FormattedMessage id="operator.promotion.addOwned" />
            </Button>
          </div>
        </fieldset>
      ))}
      <div className={styles.actions}>
        <Button icon={<AddRegular />} onClick={() => onChange({ owned: [...owned, [emptyOwned]] })}>
          <FormattedMessage id="operator.promotion.addAlternative" values={{ isFirst: owned.length === 0 }} />
        </Button>
      </div>
    </>
  )
}
