export const points = 0
