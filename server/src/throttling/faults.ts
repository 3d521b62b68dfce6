import { defineFaults } from '../fault.ts'

export const throttlingFaults = defineFaults('throttling', {
  rateLimitExceeded: {
    status: 429,
    code: 429,
    text: 'Rate limit is exceeded. Try again in {seconds} seconds.',
    isRetryable: true,
    remedy:
      'Wait as many seconds as Retry-After says and send again; read the activity log instead of polling.',
  },
})
