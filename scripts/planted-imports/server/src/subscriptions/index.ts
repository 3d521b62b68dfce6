export const subscriptions = 'subscriptions'
