import {
  Button,
  Field,
  makeStyles,
  ProgressBar,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components'
import { DocumentRegular } from '@fluentui/react-icons'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Instant } from '../../display/instant.tsx'
import { useRoomyCell, WideTable } from '../../display/wide-table.tsx'
import { Answered } from '../../shell/answered.tsx'
import { EmptyState } from '../../shell/empty-state.tsx'
import { FaultMessage } from '../../shell/fault-message.tsx'
import { TextLink } from '../../shell/links.tsx'
import { Page } from '../../shell/page.tsx'
import { Panel } from '../../shell/panel.tsx'
import { useEnvironmentName } from '../environments.ts'
import { usePriceImports, useUploadPrices } from './price-sheet-queries.ts'

const useStyles = makeStyles({
  hidden: { display: 'none' },
  file: { display: 'flex', gap: tokens.spacingHorizontalM },
})

/** Price sheets: one is sent to be compared, and what was sent before. */
export function PriceSheetsPage() {
  const styles = useStyles()
  const intl = useIntl()
  const navigate = useNavigate()
  const environment = useEnvironmentName()
  const input = useRef<HTMLInputElement>(null)
  const imports = usePriceImports(environment)
  const upload = useUploadPrices(environment)
  const send = (file: File | undefined) =>
    file &&
    upload.mutate(file, {
      onSuccess: ({ id }) =>
        void navigate({ to: '/operator/catalogue/price-sheets/$importId', params: { importId: id } }),
    })
  return (
    <Page
      title={intl.formatMessage({ id: 'operator.sheets.title' })}
      lead={
        <FormattedMessage
          id="operator.sheets.lead"
          values={{ isShared: environment === undefined, environment: environment ?? '' }}
        />
      }
    >
      <Panel title={<FormattedMessage id="operator.import.file" />}>
        <div className={styles.file}>
          <input
            ref={input}
            className={styles.hidden}
            type="file"
            accept=".csv,.zip,text/csv,application/zip"
            aria-label={intl.formatMessage({ id: 'operator.import.choose' })}
            onChange={(event) => {
              send(event.target.files?.[0])
              // The same file, corrected, can be chosen again.
              event.target.value = ''
            }}
          />
          <Button
            icon={<DocumentRegular />}
            disabledFocusable={upload.isPending}
            onClick={() => input.current?.click()}
          >
            <FormattedMessage id="operator.import.choose" />
          </Button>
        </div>
        {upload.isPending && (
          <Field
            validationState="none"
            validationMessage={intl.formatMessage({ id: 'operator.sheets.state' }, { state: 'uploading' })}
          >
            <ProgressBar />
          </Field>
        )}
        {upload.isError && (
          <FaultMessage
            fault={upload.error}
            doing={intl.formatMessage({ id: 'operator.sheets.uploadFailed' })}
          />
        )}
      </Panel>
      <Answered answer={imports} doing={intl.formatMessage({ id: 'operator.sheets.failed' })}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState
              title={intl.formatMessage({ id: 'operator.sheets.none' })}
              lead={intl.formatMessage({ id: 'operator.sheets.noneLead' })}
            />
          ) : (
            <Sheets sheets={all} />
          )
        }
      </Answered>
    </Page>
  )
}

function Sheets({ sheets }: { sheets: NonNullable<ReturnType<typeof usePriceImports>['data']> }) {
  const intl = useIntl()
  const { cell: roomy } = useRoomyCell()
  return (
    <WideTable label={intl.formatMessage({ id: 'operator.sheets.title' })} fits>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="operator.sheets.uploaded" />
          </TableHeaderCell>
          <TableHeaderCell>
            <FormattedMessage id="operator.promotions.state" />
          </TableHeaderCell>
          <TableHeaderCell className={roomy}>
            <FormattedMessage id="operator.sheets.by" />
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {sheets.map(({ id, uploadedAt, uploadedBy, state }) => (
          <TableRow key={id}>
            <TableCell>
              <TextLink to="/operator/catalogue/price-sheets/$importId" params={{ importId: id }}>
                <Instant at={uploadedAt} show="minute" />
              </TextLink>
            </TableCell>
            <TableCell>
              <FormattedMessage id="operator.sheets.state" values={{ state }} />
            </TableCell>
            <TableCell className={roomy} style={{ overflowWrap: 'anywhere' }}>
              {uploadedBy}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  )
}
