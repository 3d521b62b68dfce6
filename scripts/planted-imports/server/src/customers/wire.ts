export const customerWire = {}
