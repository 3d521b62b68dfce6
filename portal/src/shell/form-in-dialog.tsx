import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { ReactNode, Ref } from 'react'
import { FormattedMessage } from 'react-intl'
import { FaultMessage } from './fault-message.tsx'

const useStyles = makeStyles({
  content: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
})

/** A form that a dialog holds: what it is about, its fields, what it was refused with, and the buttons. */
export function FormInDialog(props: {
  title: ReactNode
  children: ReactNode
  /** What the button that sends it says; without, that it saves. */
  action?: ReactNode
  /** What failed, if sending fails. */
  doing: string
  fault: unknown
  isBusy: boolean
  /** Something is missing, without which it cannot be sent. */
  isIncomplete?: boolean
  form?: Ref<HTMLFormElement>
  onSubmit: () => void
  onCancel: () => void
}) {
  const styles = useStyles()
  return (
    <form
      ref={props.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        props.onSubmit()
      }}
    >
      <DialogBody>
        <DialogTitle>{props.title}</DialogTitle>
        <DialogContent className={styles.content}>
          {props.children}
          {props.fault !== null && <FaultMessage fault={props.fault} doing={props.doing} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={props.onCancel}>
            <FormattedMessage id="action.cancel" />
          </Button>
          <Button
            appearance="primary"
            type="submit"
            disabledFocusable={props.isBusy || (props.isIncomplete ?? false)}
          >
            {props.action ?? <FormattedMessage id="action.save" />}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  )
}
