import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  makeStyles,
  ProgressBar,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components'
import { CheckmarkCircleFilled, DismissCircleFilled } from '@fluentui/react-icons'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { LinesSkeleton } from '../shell/answered.tsx'
import { LicenceRefusal } from './licence-refusal.tsx'
import { type CustomerUser, type SubscribedSku, useChangeLicence, useSubscribedSkus } from './queries.ts'

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM },
  outcomes: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  outcome: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  good: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0, marginTop: '2px' },
  bad: { color: tokens.colorPaletteRedForeground1, flexShrink: 0, marginTop: '2px' },
})

interface Props {
  customerId: string
  users: CustomerUser[]
  onClose: () => void
}

/** Gives one licence to several users, and says of each what became of it. */
export function AssignLicenceDialog(props: Props & { open: boolean }) {
  return (
    <Dialog open={props.open} onOpenChange={(_, { open }) => open || props.onClose()}>
      <DialogSurface>
        <Assignment {...props} />
      </DialogSurface>
    </Dialog>
  )
}

/** What became of one user; `fault` is absent where it went well. */
interface Outcome {
  user: CustomerUser
  fault?: unknown
}

function Assignment({ customerId, users, onClose }: Props) {
  const styles = useStyles()
  const intl = useIntl()
  const skus = useSubscribedSkus(customerId)
  const change = useChangeLicence(customerId)
  const [skuId, setSkuId] = useState('')
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const [isRunning, setRunning] = useState(false)
  const chosen = skuId || skus.data?.items[0]?.productSku.id
  const sku = skus.data?.items.find(({ productSku }) => productSku.id === chosen)
  const isDone = outcomes.length > 0 && !isRunning

  async function assign(to: SubscribedSku) {
    setRunning(true)
    setOutcomes([])
    // One after the other: each is refused or not for reasons of its own.
    for (const user of users) {
      const fault = await change
        .mutateAsync({ userId: user.id, skuId: to.productSku.id, isAssigned: true })
        .then(
          () => undefined,
          (refused: unknown) => refused,
        )
      setOutcomes((before) => [...before, fault === undefined ? { user } : { user, fault }])
    }
    setRunning(false)
  }

  return (
    <DialogBody>
      <DialogTitle>
        <FormattedMessage id="assign.title" values={{ count: users.length }} />
      </DialogTitle>
      <DialogContent className={styles.content}>
        {!skus.data ? (
          <LinesSkeleton lines={1} />
        ) : skus.data.items.length === 0 ? (
          <Text>
            <FormattedMessage id="licences.noneLead" />
          </Text>
        ) : (
          <Field label={intl.formatMessage({ id: 'assign.which' })}>
            <Select
              value={chosen}
              disabled={isRunning}
              onChange={(_, { value }) => {
                setSkuId(value)
                setOutcomes([])
              }}
            >
              {skus.data.items.map(({ productSku, availableUnits }) => (
                <option key={productSku.id} value={productSku.id}>
                  {intl.formatMessage(
                    { id: 'assign.choice' },
                    { name: productSku.name, left: Math.max(0, availableUnits) },
                  )}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {isRunning && (
          <ProgressBar
            value={outcomes.length}
            max={users.length}
            aria-label={intl.formatMessage({ id: 'assign.running' })}
          />
        )}
        <ul className={styles.outcomes} aria-live="polite">
          {outcomes.map(({ user, fault }) => (
            <li key={user.id} className={styles.outcome}>
              {fault === undefined ? (
                <CheckmarkCircleFilled className={styles.good} />
              ) : (
                <DismissCircleFilled className={styles.bad} />
              )}
              <Text>
                {fault === undefined ? (
                  <FormattedMessage id="assign.done" values={{ name: user.displayName }} />
                ) : (
                  <FormattedMessage
                    id="assign.refused"
                    values={{
                      name: user.displayName,
                      why: <LicenceRefusal fault={fault} user={user} />,
                    }}
                  />
                )}
              </Text>
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>
          <FormattedMessage id={isDone ? 'action.close' : 'action.cancel'} />
        </Button>
        {!isDone && (
          <Button
            appearance="primary"
            disabledFocusable={!sku || isRunning}
            onClick={() => sku && assign(sku)}
          >
            <FormattedMessage id="users.assign" />
          </Button>
        )}
      </DialogActions>
    </DialogBody>
  )
}
