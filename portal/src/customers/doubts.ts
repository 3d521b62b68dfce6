import { useQuery } from '@tanstack/react-query'

export interface Doubts {
  registrationNumber: boolean
  phoneNumber: boolean
}

/**
 * Which of these look wrong though the server would take them: a national check digit, a phone number that nobody has. What
 * knows is fetched when there is something to look at.
 */
export function useDoubts(
  country: string,
  { registrationNumber, phoneNumber }: { registrationNumber: string; phoneNumber: string },
): Doubts {
  const ofNumber = useDoubt(['registrationNumber', country, registrationNumber.trim()], async (number) => {
    const { isDoubtfulNationalNumber } = await import('./national-number.ts')
    return isDoubtfulNationalNumber(country, number)
  })
  const ofPhone = useDoubt(['phoneNumber', country, phoneNumber.trim()], async (number) => {
    const { isDoubtfulPhoneNumber } = await import('./phone-number.ts')
    return isDoubtfulPhoneNumber(country, number)
  })
  return { registrationNumber: ofNumber, phoneNumber: ofPhone }
}

function useDoubt(
  [what, country, text]: [keyof Doubts, string, string],
  decide: (text: string) => Promise<boolean>,
): boolean {
  const { data = false } = useQuery({
    queryKey: ['doubts', what, country, text],
    queryFn: () => decide(text),
    enabled: country !== '' && text !== '',
    staleTime: Number.POSITIVE_INFINITY,
  })
  return data
}
