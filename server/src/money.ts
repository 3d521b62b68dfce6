/**
 * Exact money. Amounts are decimals, never JavaScript numbers; a number appears only on the wire.
 * PostgreSQL `numeric` columns arrive as text and leave as text.
 */
import { Decimal as DecimalJs } from 'decimal.js'

/** Decimal arithmetic with 40 significant digits: enough for a price times a day count times a million seats. */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 40,
})
export type Decimal = DecimalJs

/** Reads an exact amount from text (a `numeric` column, a price sheet) or a whole number. */
export const decimal = (value: string | number | Decimal): Decimal => new Decimal(value)

export const zero = decimal(0)

/** ISO 4217 exponents that differ from two. */
const minorUnits: Record<string, number> = {
  JPY: 0,
  KRW: 0,
  CLP: 0,
  ISK: 0,
  VND: 0,
  XAF: 0,
  KWD: 3,
  BHD: 3,
  JOD: 3,
  TND: 3,
}

/** Digits of a currency's minor unit (ISO 4217): 2 for EUR, 0 for JPY. */
export const minorUnit = (currency: string): number => minorUnits[currency] ?? 2

/** Rounds toward zero to the currency's minor unit: the contract's rule for line amounts (billing 4.1). */
export const roundDown = (amount: Decimal, currency: string): Decimal =>
  amount.toDecimalPlaces(minorUnit(currency), Decimal.ROUND_DOWN)

/** Rounds half up to the currency's minor unit: for prices that are shown or agreed, not for line amounts. */
export const roundHalfUp = (amount: Decimal, currency: string): Decimal =>
  amount.toDecimalPlaces(minorUnit(currency), Decimal.ROUND_HALF_UP)

/** The JSON number of the wire. Only `wire.ts` files call this. */
export const toWireNumber = (amount: Decimal): number => amount.toNumber()

const symbols: Record<string, string> = {
  EUR: '€',
  USD: '$',
  GBP: '£',
  CAD: '$',
  SEK: 'kr',
  NOK: 'kr',
  DKK: 'kr.',
  PLN: 'zł',
  HUF: 'Ft',
  KZT: '₸',
  RUB: '₽',
  CHF: 'CHF',
  JPY: '¥',
}

/** The symbol printed beside amounts of a currency; the code itself where there is none. */
export const currencySymbol = (currency: string): string => symbols[currency] ?? currency
