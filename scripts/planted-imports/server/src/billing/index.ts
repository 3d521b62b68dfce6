export const billing = 'billing'
