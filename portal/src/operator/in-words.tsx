import { Fragment } from 'react'
import { type IntlShape, useIntl } from 'react-intl'
import { describeTerm } from '../display/terms.ts'
import { recognised } from '../shell/sayings.ts'
import { operatorSayings } from './operator-sayings.ts'

/** What the server says of a document or a row, in the portal's words; as the server wrote it, marked as English, if unknown. */
export function InWords({ text }: { text: string }) {
  const intl = useIntl()
  const known = recognised(operatorSayings, text)
  if (!known) return <span lang={isWritten(text) ? undefined : 'en'}>{text}</span>
  const values = Object.entries(known.values).map(([name, value]) => [
    name,
    name === 'allowed' ? (
      <InWords key={name} text={String(value)} />
    ) : name === 'terms' ? (
      termsInWords(intl, String(value))
    ) : (
      value
    ),
  ])
  return <Fragment>{intl.formatMessage({ id: known.id }, Object.fromEntries(values))}</Fragment>
}

/** Words of the document's own, such as `commercial, education`: they are no language. */
const isWritten = (text: string): boolean => /^[\w:.-]+(, [\w:.-]+)*$/.test(text)

const termsInWords = (intl: IntlShape, terms: string): string =>
  intl.formatList(
    terms.split(', ').map((term) => {
      const [duration, billingCycle] = term.split(':')
      return describeTerm(intl, { duration: duration || undefined, billingCycle })
    }),
    { type: 'disjunction' },
  )
