import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components'
import { CheckmarkRegular, CopyRegular } from '@fluentui/react-icons'
import { KontorFault } from '@kontor/client'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { FaultRemedy, ServerSentence } from './server-sentence.tsx'

const useStyles = makeStyles({
  body: { display: 'grid', gap: tokens.spacingVerticalXS, whiteSpace: 'normal' },
  trace: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})

/** What failed, the code, what to do, and the correlation id to copy for whoever is asked for help. */
export function FaultMessage(props: { fault: unknown; doing: string; onRetry?: () => void }) {
  const styles = useStyles()
  const fault = asFault(props.fault)
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <div className={styles.body}>
          <MessageBarTitle>{props.doing}</MessageBarTitle>
          {fault.code === 'unreachable' ? <Unreachable /> : <Said fault={fault} />}
          <Text size={200} className={styles.trace}>
            <FormattedMessage id="fault.code" values={{ code: String(fault.code) }} />
          </Text>
        </div>
      </MessageBarBody>
      <MessageBarActions>
        {props.onRetry && (
          <Button size="small" onClick={props.onRetry}>
            <FormattedMessage id="fault.retry" />
          </Button>
        )}
        {fault.correlationId && <CopyCorrelationId id={fault.correlationId} />}
      </MessageBarActions>
    </MessageBar>
  )
}

/** Without a server there is nothing to fetch words from. */
function Unreachable() {
  return (
    <>
      <Text>
        <FormattedMessage id="fault.unreachable" />
      </Text>
      <Text>
        <FormattedMessage id="fault.unreachableRemedy" />
      </Text>
    </>
  )
}

function Said({ fault }: { fault: KontorFault }) {
  return (
    <>
      {fault.description && (
        <Text>
          <ServerSentence code={fault.code} text={fault.description} />
        </Text>
      )}
      {fault.data
        .filter((detail) => typeof detail === 'string')
        .map((detail) => (
          <Text key={detail}>
            <Detail text={detail} />
          </Text>
        ))}
      <Text>
        <FaultRemedy code={fault.code} status={fault.status} />
      </Text>
    </>
  )
}

/** One of several things that are wrong: `600051: …`. */
function Detail({ text }: { text: string }) {
  const [, code = '', sentence = text] = /^(\d+): (.*)$/s.exec(text) ?? []
  return <ServerSentence code={code} text={sentence} />
}

function CopyCorrelationId({ id }: { id: string }) {
  const [copied, setCopied] = useState(false)
  return (
    <Button
      size="small"
      appearance="transparent"
      icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
      title={id}
      onClick={async () => {
        await navigator.clipboard.writeText(id)
        setCopied(true)
      }}
    >
      <FormattedMessage id={copied ? 'fault.copied' : 'fault.copyCorrelationId'} />
    </Button>
  )
}

/** A failure of our own code is shown like one of the server's. */
function asFault(error: unknown): KontorFault {
  if (error instanceof KontorFault) return error
  const description = error instanceof Error ? error.message : String(error)
  return new KontorFault({ status: 0, code: 'portal', description, data: [], correlationId: '' })
}
