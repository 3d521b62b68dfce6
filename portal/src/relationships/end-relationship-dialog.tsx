import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import type { Customer } from '@kontor/client'
import { useNavigate } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { forgetCustomer } from '../customers/recent-customers.ts'
import { FaultMessage } from '../shell/fault-message.tsx'
import { TextLink } from '../shell/links.tsx'
import { useSubscriptions } from '../subscriptions/queries.ts'
import { bindingSubscriptions } from './binding-subscriptions.ts'
import { useEndRelationship } from './queries.ts'

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
})

/** Ends the relationship, or says what has to end before. */
export function EndRelationshipDialog(props: { customer: Customer; open: boolean; onClose: () => void }) {
  return (
    <Dialog open={props.open} modalType="alert" onOpenChange={(_, { open }) => open || props.onClose()}>
      <DialogSurface>
        <Question customer={props.customer} onClose={props.onClose} />
      </DialogSurface>
    </Dialog>
  )
}

function Question({ customer, onClose }: { customer: Customer; onClose: () => void }) {
  const styles = useStyles()
  const intl = useIntl()
  const navigate = useNavigate()
  const subscriptions = useSubscriptions(customer.id)
  const end = useEndRelationship(customer.id)
  const binding = bindingSubscriptions(subscriptions.data?.items ?? [])
  const isBound = binding.length > 0
  const name = customer.companyProfile.companyName
  return (
    <DialogBody>
      <DialogTitle>
        <FormattedMessage id="relationships.endTitle" values={{ name }} />
      </DialogTitle>
      <DialogContent className={styles.content}>
        {isBound ? (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>
                <FormattedMessage id="relationships.bound" />
              </MessageBarTitle>
              <FormattedMessage id="relationships.boundBy" values={{ count: binding.length }} />
              <ul className={styles.list}>
                {binding.map(({ id, friendlyName, offerName }) => (
                  <li key={id}>
                    <TextLink
                      to="/customers/$customerId/subscriptions/$subscriptionId"
                      params={{ customerId: customer.id, subscriptionId: id }}
                      onClick={onClose}
                    >
                      {friendlyName ?? offerName}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        ) : (
          <Text>
            <FormattedMessage id="relationships.endMeans" values={{ name }} />
          </Text>
        )}
        {end.isError && (
          <FaultMessage fault={end.error} doing={intl.formatMessage({ id: 'relationships.endFailed' })} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>
          <FormattedMessage id="relationships.keep" />
        </Button>
        {!isBound && (
          <Button
            appearance="primary"
            disabledFocusable={end.isPending || !subscriptions.data}
            onClick={() =>
              end.mutate(undefined, {
                onSuccess() {
                  forgetCustomer(customer.id)
                  void navigate({ to: '/customers' })
                },
              })
            }
          >
            <FormattedMessage id="relationships.end" />
          </Button>
        )}
      </DialogActions>
    </DialogBody>
  )
}
