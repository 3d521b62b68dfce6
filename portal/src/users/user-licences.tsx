import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  Switch,
  Text,
  tokens,
  useAnnounce,
} from '@fluentui/react-components'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRights } from '../customers/rights.ts'
import { Answered } from '../shell/answered.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { Panel } from '../shell/panel.tsx'
import { LicenceRefusal } from './licence-refusal.tsx'
import {
  type CustomerUser,
  type SubscribedSku,
  useChangeLicence,
  useSubscribedSkus,
  useUserLicences,
} from './queries.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid' },
  licence: {
    display: 'grid',
    padding: `${tokens.spacingVerticalXS} 0`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  left: { paddingLeft: '56px', color: tokens.colorNeutralForeground2 },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** The licences the customer has, each to be given to the user or taken back, with what is left of it. */
export function UserLicences({ customerId, user }: { customerId: string; user: CustomerUser }) {
  const styles = useStyles()
  const intl = useIntl()
  const skus = useSubscribedSkus(customerId)
  const licences = useUserLicences(customerId, user.id)
  const held = licences.data?.items.map(({ productSku }) => productSku.id)
  return (
    <Panel title={<FormattedMessage id="licences.title" />}>
      <Answered answer={skus} doing={intl.formatMessage({ id: 'licences.failed' })}>
        {({ items }) =>
          items.length === 0 ? (
            <>
              <Text className={styles.quiet}>
                <FormattedMessage id="licences.noneLead" />
              </Text>
              <div>
                <ButtonLink to="/customers/$customerId/catalogue" params={{ customerId }}>
                  <FormattedMessage id="licences.buy" />
                </ButtonLink>
              </div>
            </>
          ) : (
            held && <Switches customerId={customerId} user={user} skus={items} held={held} />
          )
        }
      </Answered>
    </Panel>
  )
}

function Switches(props: { customerId: string; user: CustomerUser; skus: SubscribedSku[]; held: string[] }) {
  const styles = useStyles()
  const intl = useIntl()
  const { announce } = useAnnounce()
  const { changeUsers } = useRights()
  const change = useChangeLicence(props.customerId)
  const { user, skus, held } = props
  const groups = new Set(skus.map(({ productSku }) => productSku.licenseGroupId))
  const isNowhere = !user.usageLocation
  return (
    <>
      {isNowhere && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>
            <FormattedMessage id="licences.needsLocation" />
          </MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.list}>
        {skus.map(({ productSku, availableUnits, totalUnits }) => {
          const isHeld = held.includes(productSku.id)
          const left = Math.max(0, availableUnits)
          const isImpossible = !isHeld && (left === 0 || isNowhere)
          return (
            <li key={productSku.id} className={styles.licence}>
              <Switch
                label={productSku.name}
                checked={isHeld}
                disabled={!changeUsers || isImpossible}
                onChange={(_, { checked }) =>
                  change.isPending ||
                  change.mutate(
                    { userId: user.id, skuId: productSku.id, isAssigned: checked },
                    {
                      onSuccess: () =>
                        announce(
                          intl.formatMessage(
                            { id: 'licences.changed' },
                            { isAssigned: checked, name: productSku.name },
                          ),
                          { polite: true },
                        ),
                    },
                  )
                }
              />
              <Text size={200} className={styles.left}>
                <FormattedMessage
                  id="licences.left"
                  values={{
                    left,
                    total: totalUnits,
                    group: groups.size > 1 ? productSku.licenseGroupId : 'only',
                  }}
                />
              </Text>
            </li>
          )
        })}
      </ul>
      {change.isError && (
        <MessageBar layout="multiline" intent="error" role="alert">
          <MessageBarBody>
            <LicenceRefusal fault={change.error} user={user} />
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}
