export const customers = 'customers'
