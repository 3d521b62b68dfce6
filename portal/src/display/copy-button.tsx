import { Button, useAnnounce } from '@fluentui/react-components'
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { useIntl } from 'react-intl'

/** Copies a text that nobody should have to type. */
export function CopyButton(props: { text: string; label: string; size?: 'small' | 'medium' }) {
  const intl = useIntl()
  const { announce } = useAnnounce()
  const [copied, setCopied] = useState(false)
  return (
    <Button
      size={props.size ?? 'small'}
      appearance="subtle"
      icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
      aria-label={props.label}
      title={props.label}
      onClick={async () => {
        await navigator.clipboard.writeText(props.text)
        setCopied(true)
        announce(intl.formatMessage({ id: 'action.copied' }), { polite: true })
      }}
    />
  )
}
