// @ts-expect-error: planted, there is no such file
export { nothing } from './nowhere.ts'
