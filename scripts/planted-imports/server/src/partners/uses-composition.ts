export { points } from '../app.ts'
