import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  SpinButton,
  Text,
  tokens,
} from '@fluentui/react-components'
import { ArrowCircleRightRegular, CheckmarkCircleFilled } from '@fluentui/react-icons'
import type { Subscription } from '@kontor/client'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useEligibilities } from '../promotions/eligibility.ts'
import { isSamePromotion } from '../promotions/promotion.ts'
import { FaultMessage } from '../shell/fault-message.tsx'
import { useChangeSubscription } from './queries.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  seats: { flex: '0 1 9rem' },
  fits: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  tick: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0, marginTop: '3px' },
  remedy: { marginTop: tokens.spacingVerticalS },
})

/** More seats, or fewer while they can be returned. On a promoted subscription it says first how many more would fit. */
export function ChangeSeats(props: { customerId: string; subscription: Subscription }) {
  const styles = useStyles()
  const intl = useIntl()
  const { customerId, subscription } = props
  const [wanted, setWanted] = useState(subscription.quantity)
  const change = useChangeSubscription(customerId, subscription.id)
  const added = wanted - subscription.quantity
  const seatsLeft = usePromotedSeatsLeft(customerId, subscription, added)
  function save(quantity: number) {
    setWanted(quantity)
    const { promotionId } = subscription
    // Seats that are said to fit are added at the promotion price, or not at all.
    const isPromised = seatsLeft !== undefined && quantity <= subscription.quantity + seatsLeft
    change.mutate({ quantity, ...(isPromised && promotionId && { expected: { promotionId } }) })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (added !== 0) save(wanted)
      }}
    >
      <div className={styles.fields}>
        <Field className={styles.seats} label={intl.formatMessage({ id: 'subscription.newSeats' })}>
          <SpinButton
            style={{ minWidth: 0 }}
            value={wanted}
            min={1}
            onChange={(_, { value, displayValue }) => {
              const seats = value ?? Number(displayValue)
              if (Number.isInteger(seats) && seats > 0) setWanted(seats)
            }}
          />
        </Field>
        <Button type="submit" disabledFocusable={added === 0 || change.isPending}>
          <FormattedMessage
            id="subscription.changeSeats"
            values={{ kind: added > 0 ? 'add' : added < 0 ? 'return' : 'none', seats: Math.abs(added) }}
          />
        </Button>
      </div>
      <div aria-live="polite" className={styles.form}>
        {change.isError && (
          <FaultMessage
            fault={change.error}
            doing={intl.formatMessage({ id: 'subscription.seatsUnchanged' })}
          />
        )}
        {seatsLeft !== undefined && added > 0 && (
          <PromotedSeats
            seatsLeft={seatsLeft}
            added={added}
            busy={change.isPending}
            onRemedy={() => save(subscription.quantity + seatsLeft)}
          />
        )}
        {change.isSuccess && added === 0 && (
          <div className={styles.fits}>
            <CheckmarkCircleFilled className={styles.tick} />
            <Text>
              <FormattedMessage id="subscription.seatsChanged" values={{ seats: subscription.quantity }} />
            </Text>
          </div>
        )}
      </div>
    </form>
  )
}

function PromotedSeats(props: { seatsLeft: number; added: number; busy: boolean; onRemedy: () => void }) {
  const styles = useStyles()
  const { seatsLeft, added } = props
  if (added <= seatsLeft) {
    return (
      <div className={styles.fits}>
        <CheckmarkCircleFilled className={styles.tick} />
        <Text>
          <FormattedMessage id="subscription.seatsFit" values={{ seats: added }} />
        </Text>
      </div>
    )
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <Text block>
          <FormattedMessage id="subscription.seatsBeyond" values={{ seats: seatsLeft, added }} />
        </Text>
        {seatsLeft > 0 && (
          <Button
            className={styles.remedy}
            size="small"
            icon={<ArrowCircleRightRegular />}
            disabledFocusable={props.busy}
            onClick={props.onRemedy}
          >
            <FormattedMessage id="subscription.changeSeats" values={{ kind: 'add', seats: seatsLeft }} />
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  )
}

/**
 * How many more seats the subscription's promotion has room for; at least `added` if they fit. `undefined` without a
 * promotion, before it is known, and once the promotion is over: then the platform says it only when it refuses.
 */
function usePromotedSeatsLeft(
  customerId: string,
  { promotionId, offerId, termDuration, billingCycle }: Subscription,
  added: number,
): number | undefined {
  const asked = promotionId !== undefined && added > 0
  const eligibilities = useEligibilities(asked ? customerId : undefined, offerId, {
    quantity: added,
    termDuration,
    billingCycle,
  })
  if (eligibilities.isPlaceholderData) return undefined
  const eligibility = eligibilities.data?.find((one) => isSamePromotion(one.promotionId, promotionId))
  if (!eligibility) return undefined
  // A first purchase, say, is no question for seats that are added; their number is.
  const seats = eligibility.errors?.find(({ type }) => type === 'SeatCount')
  return seats === undefined ? added : (seats.availableSeats ?? added)
}
