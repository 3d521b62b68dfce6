export const promotions = 'promotions'
