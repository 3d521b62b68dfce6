export const transfers = 'transfers'
