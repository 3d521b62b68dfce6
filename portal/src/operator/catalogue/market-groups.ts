import type { MemberChange } from '../changes-table.tsx'
import type { Problem } from '../problems.ts'
import type { SkuDocument } from './queries.ts'

export type Availability = SkuDocument['availabilities'][number]

/** Terms that licences are sold with, as `P1Y Monthly`. */
export const saleTerms = [
  'P1M Monthly',
  'P1Y Monthly',
  'P1Y Annual',
  'P3Y Monthly',
  'P3Y Annual',
  'P3Y Triennial',
]

/** Markets in which a SKU is sold alike: in one price list, on the same terms. */
export interface MarketGroup {
  segment: Availability['segment']
  /** `P1Y Monthly`, ` OneTime` without a duration. */
  terms: string[]
  /** Country codes with anything between them; `LI:CHF` for a market in a currency of its own. */
  markets: string
}

export const termKey = ({ duration = '', billingCycle }: Availability['terms'][number]): string =>
  `${duration} ${billingCycle}`

/** A SKU's markets, those together that are sold alike. */
export function marketGroupsOf(availabilities: readonly Availability[]): MarketGroup[] {
  const groups = Map.groupBy(availabilities, ({ segment, terms }) =>
    JSON.stringify([segment, terms.map(termKey)]),
  )
  return [...groups.values()].map(([first, ...rest]) => ({
    segment: first!.segment,
    terms: first!.terms.map(termKey),
    markets: [first!, ...rest]
      .map(({ country }) => country)
      .toSorted()
      .join(', '),
  }))
}

/** An availability, and the group that asks for it. */
export interface PlacedAvailability {
  availability: Availability
  group: number
}

/**
 * The availabilities that the groups ask for. What was there stays as it was and where it was; new ones come last. One that
 * two groups ask for is there twice, for the server to refuse.
 */
export function availabilitiesOf(
  groups: readonly MarketGroup[],
  before: readonly Availability[],
): PlacedAvailability[] {
  const placeOf = ({ country, segment }: Pick<Availability, 'country' | 'segment'>) => {
    const place = before.findIndex((one) => one.country === country && one.segment === segment)
    return place < 0 ? before.length : place
  }
  return groups
    .flatMap(({ segment, terms, markets }, group) =>
      marketsIn(markets).map(({ country, currency }) => ({
        group,
        availability: asBefore(before[placeOf({ country, segment })], { country, segment, currency, terms }),
      })),
    )
    .toSorted((one, other) => placeOf(one.availability) - placeOf(other.availability))
}

/** The markets of a text; one without a currency keeps the one it has, or gets that of the market. */
export const marketsIn = (markets: string): { country: string; currency: string | undefined }[] =>
  [
    ...new Set(
      markets
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ].map((word) => {
    const [country = '', currency] = word.split(':')
    return { country, currency }
  })

function asBefore(
  before: Availability | undefined,
  asked: { country: string; segment: Availability['segment']; currency: string | undefined; terms: string[] },
): Availability {
  const { country, segment, terms } = asked
  const currency = asked.currency ?? before?.currency
  const isSame =
    before?.currency === currency && JSON.stringify(before?.terms.map(termKey)) === JSON.stringify(terms)
  if (before && isSame) return before
  return {
    country,
    segment,
    ...(currency && { currency }),
    terms: terms.map((key) => {
      const [duration, billingCycle] = key.split(' ')
      return { ...(duration && { duration }), billingCycle } as Availability['terms'][number]
    }),
  }
}

/** What the server says of a group's markets, once each, by the member it is about. */
export function problemsOfGroup(
  problems: readonly Problem[],
  placed: readonly PlacedAvailability[],
  group: number,
): Record<'markets' | 'segment' | 'terms', (Problem & { country: string })[]> {
  const own = problems.flatMap((problem) => {
    const [, index = '', member = ''] = /^availabilities\.(\d+)\.?(\w*)/.exec(problem.field) ?? []
    const about = placed[Number(index)]
    return index !== '' && about?.group === group
      ? [{ ...problem, member, country: about.availability.country }]
      : []
  })
  const at = (...members: string[]) => own.filter(({ member }) => members.includes(member))
  return { markets: at('country', 'currency', ''), segment: at('segment'), terms: at('terms') }
}

/** How an availability is told in a table of changes. */
export interface AvailabilityWords {
  member: (segment: Availability['segment'], countries: string[]) => string
  availability: (availability: Availability, change: { showsCurrency: boolean }) => string
}

/** What differs between a SKU's availabilities: one row for the markets in which it is the same. */
export function availabilityChanges(
  before: readonly Availability[],
  after: readonly Availability[],
  words: AvailabilityWords,
): MemberChange[] {
  const placeOf = ({ country, segment }: Availability) => `${segment} ${country}`
  const [old, now] = [before, after].map((all) => new Map(all.map((one) => [placeOf(one), one])))
  const rows = [...new Set([...old!.keys(), ...now!.keys()])].flatMap((place) => {
    const [was, is] = [old!.get(place), now!.get(place)]
    const showsCurrency = was !== undefined && is !== undefined && was.currency !== is.currency
    const told = [was, is].map((one) => one && words.availability(one, { showsCurrency }))
    return told[0] === told[1] ? [] : [{ ...(was ?? is)!, before: told[0], after: told[1] }]
  })
  return [...Map.groupBy(rows, (row) => JSON.stringify([row.segment, row.before, row.after])).values()].map(
    (alike) => ({
      member: words.member(alike[0]!.segment, alike.map(({ country }) => country).toSorted()),
      before: alike[0]!.before,
      after: alike[0]!.after,
    }),
  )
}
