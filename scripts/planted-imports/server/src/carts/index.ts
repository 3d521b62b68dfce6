export const carts = 'carts'
