export { calendar } from './calendar.ts'

export const clock = () => 0
