import type { FaultSayings } from '../sayings.ts'
import { accountSayings } from './accounts.ts'
import { purchaseSayings } from './purchases.ts'
import { subscriptionSayings } from './subscriptions.ts'

/** What the server says of refusals that people meet. */
export const faultSayings: FaultSayings = {
  ...accountSayings,
  ...purchaseSayings,
  ...subscriptionSayings,
  '429': [{ says: 'Rate limit is exceeded. Try again in {seconds} seconds.', id: 'fault.said.throttled' }],
  '2055': [{ says: 'The etag {seen} is no longer valid', id: 'fault.said.stale' }],
  '800003': [
    {
      says: 'Something failed on our side; it is logged under correlation id {correlationId}',
      id: 'fault.said.unexpected',
    },
  ],
  '900127': [{ says: '{operation} is not available in this environment', id: 'fault.said.notHere' }],
  '900308': [{ says: 'The caller has {seen}; {operation} needs {allowed}', id: 'fault.said.role' }],
}
