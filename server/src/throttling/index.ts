export { openThrottle } from './throttle.ts'
