import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { NavigationRegular } from '@fluentui/react-icons'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { ClockPill } from '../sandbox/clock-pill.tsx'
import { usePartner } from '../session/partner.ts'
import { useSignedIn } from '../session/session-context.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { PageSearch } from './page-search.tsx'
import { PersonMenu } from './person-menu.tsx'
import { Wordmark } from './wordmark.tsx'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '52px',
    padding: `0 ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 600px)': {
      padding: `0 ${tokens.spacingHorizontalS}`,
      gap: tokens.spacingHorizontalXS,
    },
  },
  partner: {
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
    flexShrink: 1,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 900px)': { display: 'none' },
  },
  space: { flexGrow: 1 },
  search: { width: '16rem', '@media (max-width: 1100px)': { display: 'none' } },
})

const EnvironmentChoice = lazy(async () => ({
  default: (await import('../operator/environment-choice.tsx')).EnvironmentChoice,
}))

/** Where we are: the partner, the environment and its date; and what is always at hand. */
export function TopBar(props: { narrow: boolean; onOpenNavigation: () => void }) {
  const styles = useStyles()
  const intl = useIntl()
  const { isOperator } = useSignedIn().person
  return (
    <header className={styles.bar}>
      {props.narrow && (
        <Button
          appearance="subtle"
          icon={<NavigationRegular />}
          aria-label={intl.formatMessage({ id: 'nav.open' })}
          onClick={props.onOpenNavigation}
        />
      )}
      <Wordmark />
      {isOperator ? (
        <>
          <Text className={styles.partner}>
            <FormattedMessage id="operator.title" />
          </Text>
          <div className={styles.space} />
          <Suspense>
            <EnvironmentChoice />
          </Suspense>
        </>
      ) : (
        <>
          <PartnerName className={styles.partner} />
          <div className={styles.space} />
          <CustomerSearch className={styles.search} />
          <ClockPill />
        </>
      )}
      <LanguageMenu />
      <PersonMenu />
    </header>
  )
}

function PartnerName({ className }: { className: string }) {
  const partner = usePartner()
  return <Text className={className}>{partner.data?.companyName}</Text>
}

function CustomerSearch({ className }: { className: string }) {
  const intl = useIntl()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  return (
    <search className={className}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setText('')
          void navigate({ to: '/customers', search: text === '' ? {} : { search: text } })
        }}
      >
        <PageSearch
          value={text}
          onChange={setText}
          placeholder={intl.formatMessage({ id: 'shell.findCustomer' })}
        />
      </form>
    </search>
  )
}
