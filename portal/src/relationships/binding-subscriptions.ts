import type { Subscription } from '@kontor/client'

/**
 * The subscriptions that keep a partner from leaving its customer: paid ones that run, or are suspended in new commerce. Older
 * offers end by being suspended.
 */
export const bindingSubscriptions = (subscriptions: readonly Subscription[]): Subscription[] =>
  subscriptions.filter(
    ({ status, isTrial, productType }) =>
      !isTrial && (status === 'active' || (status === 'suspended' && productType !== undefined)),
  )
