import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled, SignatureRegular } from '@fluentui/react-icons'
import type { Customer } from '@kontor/client'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Instant } from '../display/instant.tsx'
import { Answered } from '../shell/answered.tsx'
import { Panel } from '../shell/panel.tsx'
import { AgreementForm } from './agreement-form.tsx'
import { useAgreements } from './queries.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  item: { display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: tokens.spacingHorizontalS },
  icon: { color: tokens.colorPaletteGreenForeground1, marginTop: '2px' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** Which agreements the customer accepted, who did so and when; and the form to record another. */
export function AgreementsSection({ customer }: { customer: Customer }) {
  const styles = useStyles()
  const intl = useIntl()
  const agreements = useAgreements(customer.id)
  const [adding, setAdding] = useState(false)
  return (
    <Panel title={<FormattedMessage id="agreements.title" />}>
      <Answered answer={agreements} doing={intl.formatMessage({ id: 'agreements.failed' })}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <Text className={styles.quiet}>
                <FormattedMessage id="agreements.none" />
              </Text>
            )}
            <ul className={styles.list}>
              {items.map(({ type, primaryContact, dateAgreed }) => (
                <li key={`${type} ${primaryContact.email} ${dateAgreed}`} className={styles.item}>
                  <CheckmarkCircleFilled className={styles.icon} />
                  <Text weight="semibold">
                    <FormattedMessage id="agreements.type" values={{ type }} />
                  </Text>
                  <span />
                  <Text size={200} className={styles.quiet}>
                    <FormattedMessage
                      id="agreements.acceptedBy"
                      values={{
                        firstName: primaryContact.firstName,
                        lastName: primaryContact.lastName,
                        date: <Instant at={dateAgreed} />,
                      }}
                    />
                  </Text>
                </li>
              ))}
            </ul>
            {adding ? (
              <AgreementForm
                customer={customer}
                onConfirmed={() => setAdding(false)}
                onCancel={() => setAdding(false)}
              />
            ) : (
              <div>
                <Button icon={<SignatureRegular />} onClick={() => setAdding(true)}>
                  <FormattedMessage id="agreements.confirm" />
                </Button>
              </div>
            )}
          </>
        )}
      </Answered>
    </Panel>
  )
}
