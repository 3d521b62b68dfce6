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
import { type ReactNode, useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'

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

interface CredentialsProps {
  title: ReactNode
  lead: ReactNode
  userName: string
  password: string
  /** Called when the person says that it is saved; closed by nothing else. */
  onClose: () => void
}

/** A user name and the password that is shown now and never again. */
export function CredentialsDialog(props: CredentialsProps) {
  // A page that has just been reached takes the focus to its heading: a dialog opened before would lose it, and hide.
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setOpen(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  return (
    <Dialog open={open} modalType="alert">
      <DialogSurface>
        <Credentials
          {...props}
          onClose={() => {
            // The page under a dialog stays hidden from screen readers if it goes away before the dialog does.
            setOpen(false)
            props.onClose()
          }}
        />
      </DialogSurface>
    </Dialog>
  )
}

function Credentials(props: CredentialsProps) {
  const styles = useStyles()
  const [copied, setCopied] = useState(false)
  return (
    <DialogBody>
      <DialogTitle>{props.title}</DialogTitle>
      <DialogContent className={styles.content}>
        <Text>{props.lead}</Text>
        <dl className={styles.list}>
          <dt>
            <FormattedMessage id="newCustomer.userName" />
          </dt>
          <dd className={styles.value}>{props.userName}</dd>
          <dt>
            <FormattedMessage id="newCustomer.password" />
          </dt>
          <dd className={styles.value}>{props.password}</dd>
        </dl>
      </DialogContent>
      <DialogActions>
        <Button
          icon={<CopyRegular />}
          onClick={async () => {
            await navigator.clipboard.writeText(`${props.userName}\n${props.password}`)
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
