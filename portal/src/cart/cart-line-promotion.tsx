import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons'
import type { CartLine, Eligibility, PromotionTerm } from '@kontor/client'
import { FormattedMessage } from 'react-intl'
import { isSamePromotion, itemNameOf } from '../promotions/promotion.ts'
import { PromotionBadge } from '../promotions/promotion-badge.tsx'
import { usePromotion } from '../promotions/queries.ts'
import type { Remedy } from '../promotions/remedies.ts'
import { WhyNot } from '../promotions/why-not.tsx'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  applied: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  tick: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface LineProps {
  customerId: string
  line: CartLine
  country: string
  termsOnSale: readonly PromotionTerm[]
  busy: boolean
  onRemedy: (remedy: Remedy) => void
  onName: (promotionId: string) => void
}

/** The promotion a line gets; or, for each that it does not get, why not and what would make it fit. */
export function CartLinePromotion(props: LineProps) {
  const styles = useStyles()
  const { line } = props
  const missed = (line.promotionEligibilities ?? []).filter(
    ({ isEligible, promotionId }) => !isEligible && promotionId !== undefined,
  )
  // A promotion that does apply answers the question; the others would only confuse.
  const explained = line.promotionId ? [] : missed
  const offered = (line.promotionEligibilities ?? []).filter(
    ({ isEligible, mustBeNamed, promotionId }) =>
      isEligible && mustBeNamed && !isSamePromotion(promotionId, line.promotionId),
  )
  return (
    <div className={styles.box}>
      {line.promotionId ? (
        <Applied line={line} country={props.country} />
      ) : (
        explained.length === 0 &&
        offered.length === 0 && (
          <Text className={styles.quiet}>
            <FormattedMessage id="cart.noPromotion" />
          </Text>
        )
      )}
      {offered.map((eligibility) => (
        <Offered key={eligibility.promotionId} {...props} eligibility={eligibility} />
      ))}
      {explained.map((eligibility) => (
        <Missed key={eligibility.promotionId} {...props} eligibility={eligibility} />
      ))}
    </div>
  )
}

function Applied({ line, country }: { line: CartLine; country: string }) {
  const styles = useStyles()
  const promotion = usePromotion(line.promotionId, country)
  return (
    <div className={styles.applied}>
      <CheckmarkCircleFilled className={styles.tick} />
      <Text weight="semibold">
        <FormattedMessage
          id="cart.promotionApplied"
          values={{ name: promotion.data?.name ?? line.promotionId }}
        />
      </Text>
      {promotion.data && <PromotionBadge promotion={promotion.data} item={itemNameOf(line.catalogItemId)} />}
    </div>
  )
}

/** A promotion that the customer may have, but that must be asked for. */
function Offered({ eligibility, country, busy, onName }: LineProps & { eligibility: Eligibility }) {
  const styles = useStyles()
  const { promotionId } = eligibility
  const promotion = usePromotion(promotionId, country)
  if (!promotionId || !promotion.data) return null
  return (
    <div className={styles.applied}>
      <Text>{promotion.data.name}</Text>
      <PromotionBadge promotion={promotion.data} />
      <Button size="small" disabledFocusable={busy} onClick={() => onName(promotionId)}>
        <FormattedMessage id="cart.usePromotion" />
      </Button>
    </div>
  )
}

function Missed({ eligibility, line, ...props }: LineProps & { eligibility: Eligibility }) {
  const promotion = usePromotion(eligibility.promotionId, props.country)
  return (
    <WhyNot
      store={{ customerId: props.customerId }}
      promotion={promotion.data}
      eligibility={eligibility}
      purchase={line}
      termsOnSale={props.termsOnSale}
      busy={props.busy}
      canSplit
      onRemedy={props.onRemedy}
    />
  )
}
