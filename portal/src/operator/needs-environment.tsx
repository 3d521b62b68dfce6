import { type ReactNode, Suspense } from 'react'
import { useIntl } from 'react-intl'
import { LinesSkeleton } from '../shell/answered.tsx'
import { EmptyState } from '../shell/empty-state.tsx'
import { ButtonLink } from '../shell/links.tsx'
import { type Environment, useEnvironmentName, useEnvironments } from './environments.ts'

/** For what only is in an environment: asks for one where none is chosen, or where none has the name in the address. */
export function NeedsEnvironment({ children }: { children: (environment: Environment) => ReactNode }) {
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
        <ButtonLink to="/operator/environments" appearance="primary">
          {intl.formatMessage({ id: 'operator.toEnvironments' })}
        </ButtonLink>
      }
    />
  )
}
