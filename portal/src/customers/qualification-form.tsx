import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { FaultMessage } from '../shell/fault-message.tsx'
import type { QualificationKind } from './qualification-options.ts'
import {
  type QualificationRequest,
  useRequestQualification,
  useValidationCodes,
} from './qualification-queries.ts'

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

type Segment = NonNullable<QualificationRequest['educationSegment']>
const segments: Segment[] = ['K12', 'HigherEducation', 'Library', 'Museum']

/** What is asked for a qualification: the kind of school, the government's code, or nothing but the word. */
export function QualificationForm(props: {
  customerId: string
  kind: QualificationKind
  onAsked: () => void
  onCancel: () => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const form = useRef<HTMLFormElement>(null)
  const request = useRequestQualification(props.customerId)
  const [educationSegment, setSegment] = useState<Segment>('K12')
  const [website, setWebsite] = useState('')
  const [validationCode, setCode] = useState('')
  const { kind } = props
  const needsCode = kind === 'GovernmentCommunityCloud'
  const codes = useValidationCodes(needsCode)
  const usable = codes.data?.filter(({ remainingCreates }) => remainingCreates > 0)
  const code = validationCode || (usable?.[0]?.validationId ?? '')

  useEffect(() => form.current?.querySelector<HTMLElement>('select, input, button')?.focus(), [])

  function submit(event: React.FormEvent) {
    event.preventDefault()
    const body: QualificationRequest = {
      qualification: kind,
      ...(kind === 'Education' && { educationSegment, ...(website.trim() && { website: website.trim() }) }),
      ...(needsCode && { validationCode: code }),
    }
    request.mutate(body, { onSuccess: props.onAsked })
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      {kind === 'Education' && (
        <>
          <Field label={intl.formatMessage({ id: 'qualifications.segmentLabel' })}>
            <Select value={educationSegment} onChange={(_, { value }) => setSegment(value as Segment)}>
              {segments.map((segment) => (
                <option key={segment} value={segment}>
                  {intl.formatMessage({ id: 'qualifications.segment' }, { segment })}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={intl.formatMessage({ id: 'qualifications.website' })}
            hint={intl.formatMessage({ id: 'qualifications.websiteHint' })}
          >
            <Input type="url" value={website} onChange={(_, { value }) => setWebsite(value)} />
          </Field>
          <Text>
            <FormattedMessage id="qualifications.vetting" />
          </Text>
        </>
      )}
      {needsCode && usable && usable.length > 0 && (
        <Field
          label={intl.formatMessage({ id: 'qualifications.code' })}
          hint={intl.formatMessage({ id: 'qualifications.codeHint' })}
        >
          <Select value={code} onChange={(_, { value }) => setCode(value)}>
            {usable.map(({ validationId, organizationName, remainingCreates }) => (
              <option key={validationId} value={validationId}>
                {intl.formatMessage(
                  { id: 'qualifications.codeChoice' },
                  { name: organizationName, left: remainingCreates },
                )}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {needsCode && usable?.length === 0 && (
        <Field
          label={intl.formatMessage({ id: 'qualifications.code' })}
          hint={intl.formatMessage({ id: 'qualifications.noCodes' })}
          required
        >
          <Input
            value={validationCode}
            required
            autoComplete="off"
            onChange={(_, { value }) => setCode(value)}
          />
        </Field>
      )}
      {kind === 'StateOwnedEntity' && (
        <Text>
          <FormattedMessage id="qualifications.declares" />
        </Text>
      )}
      {codes.isError && (
        <FaultMessage fault={codes.error} doing={intl.formatMessage({ id: 'qualifications.codesFailed' })} />
      )}
      {request.isError && (
        <FaultMessage fault={request.error} doing={intl.formatMessage({ id: 'qualifications.askFailed' })} />
      )}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={request.isPending}>
          <FormattedMessage id="qualifications.send" values={{ kind }} />
        </Button>
        <Button onClick={props.onCancel}>
          <FormattedMessage id="action.cancel" />
        </Button>
      </div>
    </form>
  )
}
