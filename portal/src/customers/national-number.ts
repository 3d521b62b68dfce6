import { stdnum } from 'stdnum'

/**
 * Whether a number cannot be one of the registers of `country` that are known here: its length and form are right for one of
 * them, but the check digit is wrong and no other register could have given it. Not a refusal: registers have exceptions.
 */
export function isDoubtfulNationalNumber(country: string, number: string): boolean {
  const registers = Object.values(stdnum[country] ?? {})
  const verdicts = registers.map((register) => register.validate(number))
  return (
    !verdicts.some(({ isValid }) => isValid) &&
    verdicts.some(({ error }) => error?.name === 'InvalidChecksum')
  )
}
