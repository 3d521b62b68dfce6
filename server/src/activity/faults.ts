import { defineFaults } from '../fault.ts'

export const activityFaults = defineFaults('activity', {
  dateTooOld: {
    status: 400,
    code: 3000,
    text: 'startDate {seen} is older than {days} days',
    remedy: 'Ask for a later startDate; older records are in the operator’s export.',
  },
})
