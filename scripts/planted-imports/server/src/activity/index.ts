export const activity = 'activity'
