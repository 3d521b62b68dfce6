import {
  makeStyles,
  mergeClasses,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components'
import { FormattedMessage } from 'react-intl'
import { WideTable } from '../display/wide-table.tsx'

const useStyles = makeStyles({
  cell: {
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  member: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  before: { color: tokens.colorNeutralForeground2 },
  gone: { textDecorationLine: 'line-through' },
})

/** A member of a document that an edit touches. */
export interface MemberChange {
  member: string
  before?: unknown
  after?: unknown
}

/** What an edit changes, before and after side by side. */
export function ChangesTable({ label, changes }: { label: string; changes: readonly MemberChange[] }) {
  const styles = useStyles()
  return (
    <WideTable size="small" label={label} fits>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>
            <FormattedMessage id="activity.member" />
          </TableHeaderCell>
          <TableHeaderCell>
            <FormattedMessage id="activity.before" />
          </TableHeaderCell>
          <TableHeaderCell>
            <FormattedMessage id="activity.after" />
          </TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {changes.map(({ member, before, after }) => (
          <TableRow key={member}>
            <TableCell className={mergeClasses(styles.cell, styles.member)}>{member}</TableCell>
            <TableCell className={mergeClasses(styles.cell, styles.before)}>
              <span className={after === undefined ? styles.gone : undefined}>{shown(before)}</span>
            </TableCell>
            <TableCell className={styles.cell}>{shown(after)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </WideTable>
  )
}

/** A value as a person reads it: texts without quotes, lists with commas, the rest as it is written. */
function shown(value: unknown): string {
  if (value === undefined) return '–'
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ')
  return JSON.stringify(value)
}
