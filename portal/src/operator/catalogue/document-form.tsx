import { Checkbox, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { type ReactNode, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { focusFirstProblem } from '../../customers/focus-first-problem.ts'
import { Answered } from '../../shell/answered.tsx'
import { Panel } from '../../shell/panel.tsx'
import type { MemberChange } from '../changes-table.tsx'
import { documentChanges } from '../document-changes.ts'
import { type Edit, EditHistory } from '../edit-history.tsx'
import { useEnvironmentName } from '../environments.ts'
import { InstantInput } from '../instant-input.tsx'
import { ProblemSaid } from '../problem-said.tsx'
import { type Problem, problemAt, problemsOf } from '../problems.ts'
import { SavePanel } from '../save-panel.tsx'
import { type DocumentDraft, documentWith, draftOfDocument, type Member } from './document-draft.ts'
import { type Subject, useSubject, useSubjectEdits, useWriteSubject } from './queries.ts'

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 24rem), 1fr))',
    alignItems: 'start',
  },
  flag: { alignSelf: 'end' },
})

interface Stored {
  environmentId?: string | undefined
  attributes: { etag?: string | undefined }
}

/** Something of the catalogue: to edit, what belongs to it, and how it came to be what it is. */
export function SubjectEditor<Document extends Stored>(props: {
  subject: Subject<Document>
  members: readonly Member[]
  doing: string
  /** What an edit changed, where that is to be told in other words than the server's. */
  changesOf?: (edit: Edit) => MemberChange[]
  children: (document: Document) => ReactNode
}) {
  const { subject, members } = props
  const environment = useEnvironmentName()
  const document = useSubject(environment, subject)
  const edits = useSubjectEdits(environment, subject)
  const [isSaved, setIsSaved] = useState(false)
  return (
    <Answered answer={document} doing={props.doing}>
      {(stored) => (
        <>
          {props.children(stored)}
          <DocumentForm
            key={`${environment} ${stored.attributes.etag}`}
            stored={stored}
            subject={subject}
            members={members}
            isSaved={isSaved}
            onSaved={() => setIsSaved(true)}
          />
          <EditHistory edits={edits} {...(props.changesOf && { changesOf: props.changesOf })} />
        </>
      )}
    </Answered>
  )
}

function DocumentForm<Document extends Stored>(props: {
  stored: Document
  subject: Subject<Document>
  members: readonly Member[]
  isSaved: boolean
  onSaved: () => void
}) {
  const styles = useStyles()
  const form = useRef<HTMLFormElement>(null)
  const { stored, members } = props
  const environment = useEnvironmentName()
  const write = useWriteSubject(environment, props.subject)
  const [draft, setDraft] = useState<DocumentDraft>(() => draftOfDocument(stored, members))
  const document = documentWith(stored, members, draft)
  const changes = documentChanges(stored, document)
  const problems = problemsOf(write.error)
  function submit(event: React.FormEvent) {
    event.preventDefault()
    write.mutate(document, { onSuccess: props.onSaved, onError: () => focusFirstProblem(form.current) })
  }
  return (
    <form ref={form} onSubmit={submit} noValidate style={{ display: 'contents' }}>
      <Panel title={<FormattedMessage id="operator.item.edit" />}>
        <div className={styles.fields}>
          {members.map((member) => (
            <MemberField
              key={member.path}
              member={member}
              value={draft[member.path] ?? ''}
              problem={problemAt(problems, member.path)}
              onChange={(value) => setDraft((before) => ({ ...before, [member.path]: value }))}
            />
          ))}
        </div>
      </Panel>
      <SavePanel
        changes={changes}
        isChanged={changes.length > 0}
        problems={problems}
        fault={write.error}
        isBusy={write.isPending}
        isSaved={props.isSaved}
      />
    </form>
  )
}

/** One member of a document, with what the server says of it. */
export function MemberField(props: {
  member: Member
  value: string
  problem: Problem | undefined
  onChange: (value: string) => void
}) {
  const styles = useStyles()
  const intl = useIntl()
  const { member, value, problem, onChange } = props
  const label = intl.formatMessage({ id: member.label })
  if (member.kind === 'flag') {
    return (
      <Checkbox
        className={styles.flag}
        label={label}
        checked={value === 'true'}
        onChange={(_, { checked }) => onChange(checked ? 'true' : '')}
      />
    )
  }
  return (
    <Field
      label={label}
      required={member.required ?? false}
      hint={member.kind === 'instant' ? intl.formatMessage({ id: 'operator.utc' }) : undefined}
      validationMessage={problem && <ProblemSaid problem={problem} />}
    >
      {member.kind === 'lines' ? (
        <Textarea resize="vertical" value={value} onChange={(_, typed) => onChange(typed.value)} />
      ) : member.kind === 'instant' ? (
        <InstantInput value={value} onChange={onChange} />
      ) : (
        <Input
          value={value}
          inputMode={member.kind === 'figure' ? 'numeric' : 'text'}
          onChange={(_, typed) => onChange(typed.value)}
        />
      )}
    </Field>
  )
}
