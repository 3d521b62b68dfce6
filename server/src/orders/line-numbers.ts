import { orderFaults } from './faults.ts'

/**
 * The numbers of an order's lines: those given, if they are 0 to count − 1 in any order. Lines without numbers, or all with
 * the zero that clients fill in, count by their place. Throws 400/800071 for anything else.
 */
export function lineNumbers(given: readonly (number | undefined)[]): number[] {
  if (given.every((number) => !number)) return given.map((_, index) => index)
  const isComplete =
    new Set(given).size === given.length && given.every((number) => isPlace(number, given.length))
  if (!isComplete) throw orderFaults.lineNumbersInvalid({ seen: given.join(', '), last: given.length - 1 })
  return given.map(Number)
}

const isPlace = (number: number | undefined, count: number): boolean =>
  number !== undefined && number >= 0 && number < count
