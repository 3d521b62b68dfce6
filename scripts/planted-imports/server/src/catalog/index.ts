export const catalog = 'catalog'
