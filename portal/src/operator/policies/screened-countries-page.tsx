import {
  Button,
  Field,
  Input,
  makeStyles,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components'
import { AddRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { countryName } from '../../customers/countries.ts'
import { CountryField } from '../../customers/country-field.tsx'
import { useRoomyCell, WideTable } from '../../display/wide-table.tsx'
import { Answered } from '../../shell/answered.tsx'
import { FormInDialog } from '../../shell/form-in-dialog.tsx'
import { Page } from '../../shell/page.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { DialogAbout } from '../dialog-about.tsx'
import { useEnvironment, useEnvironmentName } from '../environments.ts'
import { HiddenText } from '../hidden-text.tsx'
import { PolicyTabs } from './policy-tabs.tsx'
import { type ScreenedCountry, usePutScreenedCountry, useScreenedCountries } from './queries.ts'

const useStyles = makeStyles({
  cell: {
    overflowWrap: 'anywhere',
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  digits: { width: '8rem' },
  actions: { width: '6rem' },
})

const newCountry: ScreenedCountry = { country: '', digits: [], name: '', comment: '' }

/** The countries whose customers need a registration number and a phone number; to add to, change and take from. */
export function ScreenedCountriesPage() {
  const intl = useIntl()
  const name = useEnvironmentName()
  const environment = useEnvironment()
  const countries = useScreenedCountries(environment)
  const [editing, setEditing] = useState<ScreenedCountry>()
  const isShared = name === undefined
  return (
    <Page
      title={intl.formatMessage({ id: 'operator.countries.title' })}
      lead={<FormattedMessage id="operator.countries.lead" values={{ isShared, environment: name ?? '' }} />}
      actions={
        <Button appearance="primary" icon={<AddRegular />} onClick={() => setEditing(newCountry)}>
          <FormattedMessage id="operator.countries.add" />
        </Button>
      }
    >
      <PolicyTabs here="countries" />
      <Answered answer={countries} doing={intl.formatMessage({ id: 'operator.countries.failed' })}>
        {(all) => <CountryTable countries={all} onEdit={setEditing} />}
      </Answered>
      <CountryDialog country={editing} onClose={() => setEditing(undefined)} />
    </Page>
  )
}

function CountryTable(props: { countries: ScreenedCountry[]; onEdit: (country: ScreenedCountry) => void }) {
  const styles = useStyles()
  const intl = useIntl()
  const { cell: roomy } = useRoomyCell()
  const name = useEnvironmentName()
  const put = usePutScreenedCountry(useEnvironment())
  const [removed, setRemoved] = useState<{ country: string; title: string }>()
  const sorted = props.countries
    .map((country) => ({ ...country, title: countryName(intl.locale, country.country) }))
    .toSorted((one, other) => one.title.localeCompare(other.title, intl.locale))
  return (
    <>
      <ConfirmDialog
        isOpen={removed !== undefined}
        title={<FormattedMessage id="operator.countries.remove" values={{ country: removed?.title ?? '' }} />}
        action={<FormattedMessage id="operator.promotion.removeOwned" />}
        doing={intl.formatMessage({ id: 'operator.countries.saveFailed' })}
        fault={put.error}
        isBusy={put.isPending}
        onConfirm={() =>
          removed &&
          put.mutate({ country: removed.country, digits: [] }, { onSuccess: () => setRemoved(undefined) })
        }
        onClose={() => setRemoved(undefined)}
      >
        <FormattedMessage
          id="operator.countries.removeLead"
          values={{ isShared: name === undefined, environment: name ?? '' }}
        />
      </ConfirmDialog>
      <WideTable label={intl.formatMessage({ id: 'operator.countries.title' })}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>
              <FormattedMessage id="customer.country" />
            </TableHeaderCell>
            <TableHeaderCell>
              <FormattedMessage id="operator.countries.name" />
            </TableHeaderCell>
            <TableHeaderCell className={styles.digits}>
              <FormattedMessage id="operator.countries.digits" />
            </TableHeaderCell>
            <TableHeaderCell className={roomy}>
              <FormattedMessage id="operator.countries.comment" />
            </TableHeaderCell>
            <TableHeaderCell className={styles.actions}>
              <HiddenText>
                <FormattedMessage id="action.edit" />
              </HiddenText>
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {sorted.map(({ title, ...country }) => (
            <TableRow key={country.country}>
              <TableCell>{title}</TableCell>
              <TableCell className={styles.cell}>{country.name}</TableCell>
              <TableCell className={styles.digits}>
                {intl.formatList(country.digits.map(String), { type: 'disjunction' })}
              </TableCell>
              <TableCell className={roomy}>
                <Text size={200} className={styles.quiet}>
                  {country.comment}
                </Text>
              </TableCell>
              <TableCell className={styles.actions}>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<EditRegular />}
                  aria-label={intl.formatMessage({ id: 'operator.countries.change' }, { country: title })}
                  onClick={() => props.onEdit(country)}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  aria-label={intl.formatMessage({ id: 'operator.countries.remove' }, { country: title })}
                  onClick={() => setRemoved({ country: country.country, title })}
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </WideTable>
    </>
  )
}

function CountryDialog(props: { country: ScreenedCountry | undefined; onClose: () => void }) {
  return (
    <DialogAbout about={props.country} onClose={props.onClose}>
      {(country) => <CountryForm country={country} onClose={props.onClose} />}
    </DialogAbout>
  )
}

/** “8, 10” as figures; nothing if something else stands between. */
const digitsOf = (text: string): number[] =>
  text
    .split(/[\s,;/]+/)
    .filter(Boolean)
    .map(Number)

function CountryForm({ country: opened, onClose }: { country: ScreenedCountry; onClose: () => void }) {
  const intl = useIntl()
  const put = usePutScreenedCountry(useEnvironment())
  const isNew = opened.country === ''
  const [country, setCountry] = useState(opened.country)
  const [name, setName] = useState(opened.name)
  const [comment, setComment] = useState(opened.comment)
  const [typed, setTyped] = useState(opened.digits.join(', '))
  const digits = digitsOf(typed)
  const isRight =
    digits.length > 0 && digits.every((count) => Number.isInteger(count) && count > 0 && count <= 30)
  return (
    <FormInDialog
      title={
        <FormattedMessage
          id="operator.countries.edit"
          values={{ isNew, country: isNew ? '' : countryName(intl.locale, opened.country) }}
        />
      }
      doing={intl.formatMessage({ id: 'operator.countries.saveFailed' })}
      fault={put.error}
      isBusy={put.isPending}
      isIncomplete={country === '' || !isRight}
      onSubmit={() => {
        if (country !== '' && isRight) put.mutate({ country, digits, name, comment }, { onSuccess: onClose })
      }}
      onCancel={onClose}
    >
      {isNew && (
        <CountryField
          label={intl.formatMessage({ id: 'customer.country' })}
          required
          country={country}
          onChoose={setCountry}
        />
      )}
      <Field
        label={intl.formatMessage({ id: 'operator.countries.digits' })}
        hint={intl.formatMessage({ id: 'operator.countries.digitsHint' })}
        validationMessage={
          typed !== '' && !isRight ? intl.formatMessage({ id: 'operator.countries.digitsWrong' }) : undefined
        }
        required
      >
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Field
        label={intl.formatMessage({ id: 'operator.countries.name' })}
        hint={intl.formatMessage({ id: 'operator.countries.nameHint' })}
      >
        <Input value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={intl.formatMessage({ id: 'operator.countries.comment' })}>
        <Input value={comment} onChange={(_, { value }) => setComment(value)} />
      </Field>
    </FormInDialog>
  )
}
