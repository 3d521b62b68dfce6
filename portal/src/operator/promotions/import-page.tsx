import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  tokens,
} from '@fluentui/react-components'
import { DocumentRegular } from '@fluentui/react-icons'
import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { FaultMessage } from '../../shell/fault-message.tsx'
import { ButtonLink } from '../../shell/links.tsx'
import { Page } from '../../shell/page.tsx'
import { Panel } from '../../shell/panel.tsx'
import { useEnvironmentName } from '../environments.ts'
import { ImportDifference } from './import-difference.tsx'
import { promotionsInFile } from './promotion-file.ts'
import { useImportPromotions } from './queries.ts'

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  file: { display: 'none' },
})

/** A file as it was chosen. */
interface ChosenFile {
  name: string
  promotions: unknown[]
}

/** The monthly import: a file is chosen, what it would change is shown, and only then is it imported. */
export function ImportPromotionsPage() {
  const styles = useStyles()
  const intl = useIntl()
  const environment = useEnvironmentName()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<ChosenFile>()
  const [unreadable, setUnreadable] = useState<string>()
  const trial = useImportPromotions(environment, { dryRun: true })
  const real = useImportPromotions(environment, { dryRun: false })
  const outcome = real.data ?? trial.data
  const changing = trial.data ? trial.data.added.length + trial.data.changed.length : 0
  const isRefused = (trial.data?.refused.length ?? 0) > 0

  async function choose(chosen: File | undefined) {
    if (!chosen) return
    real.reset()
    trial.reset()
    const promotions = promotionsInFile(await chosen.text())
    setUnreadable(promotions ? undefined : chosen.name)
    setFile(promotions && { name: chosen.name, promotions })
    if (promotions) trial.mutate(promotions)
  }

  return (
    <Page
      title={intl.formatMessage({ id: 'operator.import.title' })}
      lead={
        <FormattedMessage
          id="operator.import.lead"
          values={{ isShared: environment === undefined, environment: environment ?? '' }}
        />
      }
    >
      <Panel title={<FormattedMessage id="operator.import.file" />}>
        <Field
          validationMessage={
            unreadable && intl.formatMessage({ id: 'operator.import.unreadable' }, { name: unreadable })
          }
        >
          <div className={styles.actions}>
            <input
              ref={input}
              className={styles.file}
              type="file"
              accept=".json,application/json"
              aria-label={intl.formatMessage({ id: 'operator.import.choose' })}
              onChange={(event) => {
                void choose(event.target.files?.[0])
                // The same file, corrected, can be chosen again.
                event.target.value = ''
              }}
            />
            <Button icon={<DocumentRegular />} onClick={() => input.current?.click()}>
              <FormattedMessage id="operator.import.choose" />
            </Button>
            {file && (
              <FormattedMessage
                id="operator.import.chosen"
                values={{ name: file.name, count: file.promotions.length }}
              />
            )}
          </div>
        </Field>
        {(trial.isPending || real.isPending) && (
          <Field
            validationMessage={intl.formatMessage({
              id: trial.isPending ? 'operator.import.comparing' : 'operator.import.importing',
            })}
            validationState="none"
          >
            <ProgressBar />
          </Field>
        )}
      </Panel>
      {[trial, real].map(
        (attempt, index) =>
          attempt.isError && (
            <FaultMessage
              // biome-ignore lint/suspicious/noArrayIndexKey: there are two, always in this order
              key={index}
              fault={attempt.error}
              doing={intl.formatMessage({ id: 'operator.import.failed' })}
            />
          ),
      )}
      {outcome && (
        <>
          {real.data ? (
            <MessageBar intent="success" role="status">
              <MessageBarBody>
                <FormattedMessage id="operator.import.done" values={{ count: changing }} />
              </MessageBarBody>
            </MessageBar>
          ) : (
            <MessageBar intent={isRefused ? 'error' : 'info'} role="status" layout="multiline">
              <MessageBarBody>
                <FormattedMessage
                  id="operator.import.trial"
                  values={{ isRefused, refused: trial.data?.refused.length ?? 0, count: changing }}
                />
              </MessageBarBody>
            </MessageBar>
          )}
          <ImportDifference outcome={outcome} />
          <div className={styles.actions}>
            {!real.data && !isRefused && changing > 0 && file && (
              <Button
                appearance="primary"
                disabledFocusable={real.isPending}
                onClick={() => real.mutate(file.promotions)}
              >
                <FormattedMessage id="operator.import.import" values={{ count: changing }} />
              </Button>
            )}
            <ButtonLink to="/operator/promotions">
              <FormattedMessage id="operator.import.back" />
            </ButtonLink>
          </div>
        </>
      )}
    </Page>
  )
}
