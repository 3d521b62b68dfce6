export const sandbox = 'sandbox'
