/** Decision 11: who looks at promotions; apps have no roles. Resellers read, their provider buys. */
export const promotionReaders = { roles: ['AdminAgent', 'SalesAgent', 'GlobalAdmin'] } as const
