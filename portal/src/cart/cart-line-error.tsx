import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowCircleRightRegular } from '@fluentui/react-icons'
import type { CartLine } from '@kontor/client'
import { FormattedMessage } from 'react-intl'
import { ServerSentence } from '../shell/server-sentence.tsx'

const useStyles = makeStyles({
  body: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
})

/** Why a line cannot be sold as it stands, every reason of it, and how many could be where it is too many. */
export function CartLineError(props: {
  line: CartLine
  error: NonNullable<CartLine['error']>
  busy: boolean
  onQuantity: (quantity: number) => void
}) {
  const styles = useStyles()
  const { line, error } = props
  const { code = error.errorCode, availableQuantity = 0, reasons } = error.additionalInformation ?? {}
  const texts = reasons?.map(codeAndText) ?? [{ code, text: error.errorDescription }]
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <div className={styles.body}>
          {texts.map((reason) => (
            <Text key={reason.text} weight="semibold">
              <ServerSentence {...reason} />
            </Text>
          ))}
          <Text size={200}>
            <FormattedMessage id="cart.lineErrorCode" values={{ code }} />
          </Text>
          {availableQuantity > 0 && availableQuantity < line.quantity && (
            <Button
              size="small"
              icon={<ArrowCircleRightRegular />}
              disabledFocusable={props.busy}
              onClick={() => props.onQuantity(availableQuantity)}
            >
              <FormattedMessage
                id="whyNot.remedy"
                values={{ kind: 'reduce', quantity: availableQuantity, rest: 0, term: '' }}
              />
            </Button>
          )}
        </div>
      </MessageBarBody>
    </MessageBar>
  )
}

/** `2002: The quantity …` */
function codeAndText(reason: string): { code: string; text: string } {
  const [, code = '', text = reason] = /^(\d+): (.*)$/s.exec(reason) ?? []
  return { code, text }
}
