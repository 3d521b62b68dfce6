export const route = undefined
