import { createIntl, type IntlShape } from 'react-intl'
import { countryName } from '../customers/countries.ts'
import { describeTerm } from '../display/terms.ts'
import { faultSayings } from './fault-sayings.ts'
import { type Language, loadFaultMessages } from './language.ts'
import { recognised } from './sayings.ts'

/** What a fault's sentence says, in the portal's words; `undefined` for one that is not known. */
export async function faultWords(
  intl: IntlShape,
  language: Language,
  code: number | string,
  sentence: string,
): Promise<string | undefined> {
  const known = recognised(faultSayings[String(code)] ?? [], sentence)
  if (!known) return undefined
  const messages = await loadFaultMessages(language)
  const words = createIntl({ locale: intl.locale, timeZone: 'UTC', messages: messages as never })
  const values = Object.entries(known.values).map(([name, value]) => [
    name,
    inWords[name]?.(intl, String(value)) ?? value,
  ])
  return words.formatMessage({ id: known.id }, Object.fromEntries(values))
}

const day = (intl: IntlShape, instant: string): string => intl.formatDate(instant, { dateStyle: 'long' })

/** Values that are codes, as people call them. */
const inWords: Record<string, (intl: IntlShape, value: string) => string> = {
  country: (intl, code) => countryName(intl.locale, code),
  segment: (intl, segment) => intl.formatMessage({ id: 'catalogue.segmentName' }, { segment }),
  launchesAt: day,
  retiresAt: day,
  offered: (intl, terms) =>
    intl.formatList(
      terms.split(', ').map((term) => {
        const [duration, billingCycle] = term.split(':')
        return describeTerm(intl, { duration: duration || undefined, billingCycle })
      }),
      { type: 'disjunction' },
    ),
}
