export const partners = 'partners'
