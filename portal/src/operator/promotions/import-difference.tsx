import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { MessageId } from '../../shell/language.ts'
import { TextLink } from '../../shell/links.tsx'
import { Panel } from '../../shell/panel.tsx'
import { ChangesTable } from '../changes-table.tsx'
import { InWords } from '../in-words.tsx'
import type { ImportOutcome } from './promotion-document.ts'

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  entry: { display: 'grid', gap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  name: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}`, alignItems: 'baseline' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  problems: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
})

/** What a file changes, part by part: what cannot be read, what is new, what differs member by member, what stays. */
export function ImportDifference({ outcome }: { outcome: ImportOutcome }) {
  const styles = useStyles()
  const intl = useIntl()
  const { refused, added, changed, unchanged } = outcome
  return (
    <>
      <Part title="operator.import.refused" count={refused.length}>
        {refused.map(({ index, id, problems }) => (
          <li key={index} className={styles.entry}>
            <Text weight="semibold">
              <FormattedMessage
                id="operator.import.entry"
                values={{ number: index + 1, id: id ?? '', hasId: id !== undefined }}
              />
            </Text>
            <ul className={styles.problems}>
              {problems.map(({ field, seen, allowed }) => (
                <li key={`${field} ${allowed}`}>
                  <FormattedMessage
                    id="operator.import.problem"
                    values={{
                      field,
                      seen,
                      isMissing: seen === 'nothing',
                      allowed: <InWords text={allowed} />,
                    }}
                  />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </Part>
      <Part title="operator.import.added" count={added.length}>
        {added.map((promotion) => (
          <li key={promotion.id}>
            <Named {...promotion} isThere={outcome.isImported} />
          </li>
        ))}
      </Part>
      <Part title="operator.import.changed" count={changed.length}>
        {changed.map(({ members, ...promotion }) => (
          <li key={promotion.id} className={styles.entry}>
            <Named {...promotion} isThere />
            <ChangesTable
              label={intl.formatMessage({ id: 'operator.import.changesOf' }, { name: promotion.name })}
              changes={members}
            />
          </li>
        ))}
      </Part>
      {unchanged.length > 0 && (
        <Text className={styles.quiet}>
          <FormattedMessage id="operator.import.unchanged" values={{ count: unchanged.length }} />
        </Text>
      )}
    </>
  )
}

function Part(props: { title: MessageId; count: number; children: ReactNode }) {
  const styles = useStyles()
  if (props.count === 0) return null
  return (
    <Panel
      title={<FormattedMessage id={props.title} />}
      action={
        <Badge appearance="tint" color="informative">
          {props.count}
        </Badge>
      }
    >
      <ul className={styles.list}>{props.children}</ul>
    </Panel>
  )
}

function Named(props: { id: string; name: string; isThere: boolean }) {
  const styles = useStyles()
  return (
    <span className={styles.name}>
      {props.isThere ? (
        <TextLink to="/operator/promotions/$promotionId" params={{ promotionId: props.id }}>
          {props.name}
        </TextLink>
      ) : (
        <Text weight="semibold">{props.name}</Text>
      )}
      <Text size={200} className={styles.quiet}>
        {props.id}
      </Text>
    </span>
  )
}
