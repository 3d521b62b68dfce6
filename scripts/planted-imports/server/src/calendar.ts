export { clock } from './clock.ts'

export const calendar = () => 0
