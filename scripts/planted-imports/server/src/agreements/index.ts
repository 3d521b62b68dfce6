export const agreements = 'agreements'
