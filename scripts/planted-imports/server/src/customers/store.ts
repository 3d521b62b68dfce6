export { customerWire } from './wire.ts'

export const customerRows = []
