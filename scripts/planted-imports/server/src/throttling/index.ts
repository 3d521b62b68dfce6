export const throttling = 'throttling'
