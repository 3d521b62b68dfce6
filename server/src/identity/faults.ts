import { defineFaults } from '../fault.ts'

/** Refusals of tokens. Everything but the audience is 401/400 (customers 1.9). */
export const identityFaults = defineFaults('identity', {
  audienceNotAccepted: {
    status: 401,
    code: 900420,
    text: 'The audience {seen} of the token is not accepted; accepted are {allowed}',
    remedy: 'Ask the token endpoint for one of the audiences named.',
  },
})
