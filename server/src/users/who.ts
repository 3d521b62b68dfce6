import type { Who } from '../http/route.ts'

/** Sales agents have no business with a customer's people; all of it needs a person (customers 2.3 and 10). */
export const readers: Who = { app: false, roles: ['AdminAgent', 'HelpdeskAgent', 'GlobalAdmin'] }
export const admins: Who = { app: false, roles: ['AdminAgent', 'GlobalAdmin'] }
