import { createIntl, type IntlShape } from 'react-intl'
import { countryName } from '../customers/countries.ts'
import { describeTerm } from '../display/terms.ts'
import { remedyOf } from './fault-remedies.ts'
import { faultSayings } from './fault-sayings/fault-sayings.ts'
import { type Language, loadFaultMessages } from './language.ts'
import { recognised } from './sayings.ts'

/** What a fault's sentence says, in the portal's words; `undefined` for one that is not known. */
export async function faultWords(
  intl: IntlShape,
  language: Language,
  { code, text }: { code: number | string; text: string },
): Promise<string | undefined> {
  const known = recognised(faultSayings[String(code)] ?? [], text)
  if (!known) return undefined
  const words = await wordsIn(intl, language)
  const values = Object.entries(known.values).map(([name, value]) => [
    name,
    inWords[name]?.(intl, String(value)) ?? value,
  ])
  return words.formatMessage({ id: known.id }, Object.fromEntries(values))
}

/** The sentence that says what to do, if there is one better than the fault's own. */
export async function remedyWords(
  intl: IntlShape,
  language: Language,
  fault: { code: number | string; status: number },
): Promise<string | undefined> {
  const id = remedyOf(fault)
  return id && (await wordsIn(intl, language)).formatMessage({ id })
}

async function wordsIn({ locale }: IntlShape, language: Language): Promise<IntlShape> {
  return createIntl({ locale, timeZone: 'UTC', messages: (await loadFaultMessages(language)) as never })
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
