import type { UserProfile } from './user.ts'

/** A profile that was accepted, as it is kept: trimmed, the country in capitals, empty texts left out. */
export const tidyProfile = (profile: UserProfile): UserProfile => {
  const { userPrincipalName, displayName, usageLocation, ...others } = profile
  const given = Object.entries(others).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : []))
  return {
    userPrincipalName: userPrincipalName.trim(),
    displayName: displayName.trim(),
    ...(usageLocation && { usageLocation: usageLocation.toUpperCase() }),
    ...(Object.fromEntries(given) as Partial<UserProfile>),
  }
}
