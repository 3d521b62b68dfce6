import {
  Badge,
  Button,
  Dialog,
  DialogSurface,
  DialogTrigger,
  Field,
  Input,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Instant } from '../../display/instant.tsx'
import { useRoomyCell, WideTable } from '../../display/wide-table.tsx'
import { useKontor } from '../../session/session-context.tsx'
import { Answered } from '../../shell/answered.tsx'
import { FormInDialog } from '../../shell/form-in-dialog.tsx'
import { TextLink } from '../../shell/links.tsx'
import { Page } from '../../shell/page.tsx'
import { type Environment, useEnvironmentName, useEnvironments } from '../environments.ts'

/** The worlds of this installation: choose one to work in, or open one for business. */
export function EnvironmentsPage() {
  const intl = useIntl()
  const environments = useEnvironments()
  return (
    <Page
      title={intl.formatMessage({ id: 'nav.environments' })}
      lead={<FormattedMessage id="operator.environments.lead" />}
      actions={<NewProduction />}
    >
      <Answered answer={environments} doing={intl.formatMessage({ id: 'operator.environments.failed' })}>
        {(all) => <EnvironmentTable environments={all} />}
      </Answered>
    </Page>
  )
}

function EnvironmentTable({ environments }: { environments: Environment[] }) {
  const intl = useIntl()
  const current = useEnvironmentName()
  const { cell: roomy } = useRoomyCell()
  return (
    <WideTable label={intl.formatMessage({ id: 'nav.environments' })} fits>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="operator.environments.name" />
          </TableHeaderCell>
          <TableHeaderCell>
            <FormattedMessage id="operator.environments.date" />
          </TableHeaderCell>
          <TableHeaderCell className={roomy}>
            <FormattedMessage id="operator.environments.kind" />
          </TableHeaderCell>
          <TableHeaderCell className={roomy}>
            <FormattedMessage id="operator.environments.clock" />
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {environments.map(({ id, name, now, kind, clock }) => (
          <TableRow key={id} aria-current={name === current ? 'true' : undefined}>
            <TableCell style={{ overflowWrap: 'anywhere' }}>
              <TextLink to="/operator" search={{ environment: name }}>
                {name}
              </TextLink>{' '}
              {name === current && (
                <Badge appearance="tint">
                  <FormattedMessage id="operator.environments.current" />
                </Badge>
              )}
            </TableCell>
            <TableCell>
              <Instant at={now} />
            </TableCell>
            <TableCell className={roomy}>
              <FormattedMessage id="operator.environments.kindName" values={{ kind }} />
            </TableCell>
            <TableCell className={roomy}>
              <FormattedMessage id="operator.environments.clockName" values={{ clock }} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  )
}

/** Opens a production environment, on real time. */
function NewProduction() {
  const intl = useIntl()
  const kontor = useKontor()
  const queries = useQueryClient()
  const [isOpen, setIsOpen] = useState(false)
  const [name, setName] = useState('')
  const create = useMutation<Environment, unknown, string>({
    mutationFn: (named) => kontor.post('/operator/v1/environments', { body: { name: named } }),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: ['operator', 'environments'] })
      setIsOpen(false)
      setName('')
    },
  })
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => setIsOpen(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button icon={<AddRegular />}>
          <FormattedMessage id="operator.environments.new" />
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <FormInDialog
          title={<FormattedMessage id="operator.environments.new" />}
          action={<FormattedMessage id="operator.environments.create" />}
          doing={intl.formatMessage({ id: 'operator.environments.newFailed' })}
          fault={create.error}
          isBusy={create.isPending}
          onSubmit={() => {
            if (name.trim() !== '') create.mutate(name.trim())
          }}
          onCancel={() => setIsOpen(false)}
        >
          <Field
            label={intl.formatMessage({ id: 'operator.environments.name' })}
            hint={intl.formatMessage({ id: 'operator.environments.newHint' })}
            required
          >
            <Input name="name" value={name} onChange={(_, { value }) => setName(value)} />
          </Field>
        </FormInDialog>
      </DialogSurface>
    </Dialog>
  )
}
