export const client = undefined
