import type { MessageId } from './language.ts'

/** What a person can do about the faults a page is likely to meet. */
const remedies: Record<string, MessageId> = {
  throttled: 'fault.remedy.throttled',
  access_denied: 'fault.remedy.signIn',
  invalid_grant: 'fault.remedy.signIn',
  unknown_sign_in: 'fault.remedy.signIn',
  '400': 'fault.remedy.signIn',
  '2032': 'fault.remedy.role',
  '900308': 'fault.remedy.role',
  '900150': 'fault.remedy.role',
  '800039': 'fault.remedy.reseller',
  '60003': 'fault.remedy.customer',
  '20002': 'fault.remedy.customer',
  '800008': 'fault.remedy.cart',
  '800065': 'fault.remedy.cartOrdered',
  '600049': 'fault.remedy.registrationNumber',
  '600051': 'fault.remedy.phone',
  '13605': 'fault.remedy.agreement',
  '2055': 'fault.remedy.stale',
  '900127': 'fault.remedy.clock',
}

/** The sentence that says what to do, if there is one better than the fault's own. */
export function remedyOf(fault: { code: number | string; status: number }): MessageId | undefined {
  return remedies[String(fault.code)] ?? (fault.status >= 500 ? 'fault.remedy.server' : undefined)
}
