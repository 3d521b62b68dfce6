export const webhooks = 'webhooks'
