/**
 * Passwords of users: chosen by the partner, or made here at creation. A chosen one is kept as a slow salted digest; a made
 * one is derived from the installation's secret, so that a repeated request can be answered with it (decision 9). Neither
 * is stored or logged.
 */
import { keepChosen, keepGenerated } from '../partners/index.ts'
import type { Platform } from '../platform/platform.ts'
import type { KeptPassword } from './user.ts'

/** A password as a partner asks for it. */
export interface PasswordProfile {
  /** Absent: one is made. */
  password?: string
  /** Absent: it must be changed, since somebody else knows it. */
  forceChangePassword?: boolean
}

/** A password as the one answer shows it that sets it. */
export interface ShownPassword {
  password: string
  forceChangePassword: boolean
}

/** The password asked for, or the one made for this user. */
export const shownPassword = (
  platform: Platform,
  userId: string,
  { password, forceChangePassword = true }: PasswordProfile = {},
): ShownPassword => ({ password: password ?? madePassword(platform, userId), forceChangePassword })

const madePassword = (platform: Platform, userId: string): string =>
  `${platform.deriveSecret(`customer-user-password ${userId}`).slice(0, 16)}aA1!`

/** The password asked for, as it is kept. */
export async function keepPassword(
  platform: Platform,
  userId: string,
  asked: PasswordProfile = {},
): Promise<KeptPassword> {
  const { password, forceChangePassword } = shownPassword(platform, userId, asked)
  return {
    kept: asked.password === undefined ? keepGenerated(password) : await keepChosen(password),
    mustChange: forceChangePassword,
  }
}
