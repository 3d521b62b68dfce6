import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ResellerName } from './queries.ts'
import { ResellerAgreement } from './reseller-verdict.tsx'

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  id: { flexGrow: 1, maxWidth: '24rem' },
})

/** Asks of any reseller, by MPN id or tenant id, whether it has accepted the partner agreement. */
export function VerifyReseller() {
  const styles = useStyles()
  const intl = useIntl()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<ResellerName>()
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          const id = typed.trim()
          if (id) setAsked(id.includes('-') ? { tenantId: id } : { mpnId: id })
        }}
      >
        <Field className={styles.id} label={intl.formatMessage({ id: 'reseller.verifyId' })}>
          <Input value={typed} autoComplete="off" onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Button type="submit" disabledFocusable={typed.trim() === ''}>
          <FormattedMessage id="reseller.verify" />
        </Button>
      </form>
      <div aria-live="polite">{asked && <ResellerAgreement reseller={asked} />}</div>
    </>
  )
}
