import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, Suspense } from 'react'
import { useIntl } from 'react-intl'
import { LinesSkeleton } from '../shell/answered.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { type Environment, useEnvironmentName, useEnvironments } from './environments.ts'

const useStyles = makeStyles({
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Environments offered here; the rest are on their own page. */
const shownMax = 8

/** For what only is in an environment: asks for one where none is chosen, or where none has the name in the address. */
export function NeedsEnvironment({ children }: { children: (environment: Environment) => ReactNode }) {
  const styles = useStyles()
  const intl = useIntl()
  const name = useEnvironmentName()
  const { data: environments } = useEnvironments()
  if (!environments) return <LinesSkeleton lines={6} />
  const environment = environments.find((one) => one.name === name)
  if (environment) return <Suspense>{children(environment)}</Suspense>
  return (
    <EmptyState
      title={intl.formatMessage(
        { id: name ? 'operator.noSuchEnvironment' : 'operator.chooseEnvironment' },
        { name },
      )}
      lead={intl.formatMessage({ id: 'operator.chooseEnvironmentLead' })}
      action={
        <div className={styles.choices}>
          {environments.slice(0, shownMax).map(({ id, name: other }) => (
            <ButtonLink key={id} to="." search={(before) => ({ ...before, environment: other })}>
              {other}
            </ButtonLink>
          ))}
          {environments.length > shownMax && (
            <ButtonLink to="/operator/environments" appearance="transparent">
              {intl.formatMessage({ id: 'operator.moreEnvironments' }, { count: environments.length })}
            </ButtonLink>
          )}
        </div>
      }
    />
  )
}
