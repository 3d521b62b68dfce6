import { makeStyles, Text, tokens } from '@fluentui/react-components'
import { GlobeRegular } from '@fluentui/react-icons'
import { lazy } from 'react'
import { useIntl } from 'react-intl'
import { MenuButton } from '../shell/menu-button.tsx'
import { useEnvironment, useEnvironmentName } from './environments.ts'

const EnvironmentMenu = lazy(() => import('./environment-menu.tsx'))

const useStyles = makeStyles({
  name: { maxWidth: 'min(14rem, 32vw)' },
  date: {
    fontVariantNumeric: 'tabular-nums',
    marginInlineStart: tokens.spacingHorizontalS,
    '@media (max-width: 600px)': { display: 'none' },
  },
})

/** The environment the operator works in, with its date, and the way to another. */
export function EnvironmentChoice() {
  const styles = useStyles()
  const intl = useIntl()
  const name = useEnvironmentName()
  const environment = useEnvironment()
  const shown = name ?? intl.formatMessage({ id: 'operator.allEnvironments' })
  const date = environment && intl.formatDate(environment.now, { dateStyle: 'medium' })
  return (
    <MenuButton
      icon={<GlobeRegular />}
      label={intl.formatMessage(
        { id: 'operator.workingIn' },
        { environment: shown, hasDate: date !== undefined, date },
      )}
      menu={EnvironmentMenu}
    >
      <Text truncate wrap={false} className={styles.name}>
        {shown}
      </Text>{' '}
      {date && (
        <Text wrap={false} className={styles.date}>
          {date}
        </Text>
      )}
    </MenuButton>
  )
}
