import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { CopyRegular } from '@fluentui/react-icons'
import type { Customer } from '@kontor/client'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { forgetCredentials, unseenCredentials } from './fresh-credentials.ts'

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM },
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  value: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
})

/** The new customer's first sign-in: shown now and never again. */
export function NewCredentialsDialog({ customerId }: { customerId: string }) {
  const [customer] = useState(() => unseenCredentials(customerId))
  const [open, setOpen] = useState(customer !== undefined)
  if (!customer) return null
  return (
    <Dialog open={open} modalType="alert">
      <DialogSurface>
        <Credentials
          customer={customer}
          onClose={() => {
            forgetCredentials()
            setOpen(false)
          }}
        />
      </DialogSurface>
    </Dialog>
  )
}

function Credentials(props: { customer: Customer; onClose: () => void }) {
  const styles = useStyles()
  const [copied, setCopied] = useState(false)
  const { companyProfile, userCredentials } = props.customer
  const userName = `${userCredentials?.userName ?? 'admin'}@${companyProfile.domain}`
  return (
    <DialogBody>
      <DialogTitle>
        <FormattedMessage id="newCustomer.created" values={{ name: companyProfile.companyName }} />
      </DialogTitle>
      <DialogContent className={styles.content}>
        <Text>
          <FormattedMessage id="newCustomer.credentialsOnce" />
        </Text>
        <dl className={styles.list}>
          <dt>
            <FormattedMessage id="newCustomer.userName" />
          </dt>
          <dd className={styles.value}>{userName}</dd>
          <dt>
            <FormattedMessage id="newCustomer.password" />
          </dt>
          <dd className={styles.value}>{userCredentials?.password}</dd>
        </dl>
      </DialogContent>
      <DialogActions>
        <Button
          icon={<CopyRegular />}
          onClick={async () => {
            await navigator.clipboard.writeText(`${userName}\n${userCredentials?.password ?? ''}`)
            setCopied(true)
          }}
        >
          <FormattedMessage id={copied ? 'action.copied' : 'action.copy'} />
        </Button>
        <Button appearance="primary" onClick={props.onClose}>
          <FormattedMessage id="newCustomer.continue" />
        </Button>
      </DialogActions>
    </DialogBody>
  )
}
