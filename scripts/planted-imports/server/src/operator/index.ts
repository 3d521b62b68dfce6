export const operator = 'operator'
