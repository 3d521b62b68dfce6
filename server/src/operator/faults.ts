import { defineFaults } from '../fault.ts'

export const operatorFaults = defineFaults('operator', {
  policyNotFound: {
    status: 404,
    code: 1000,
    text: 'There is no policy {name}; there are {names}',
    remedy: 'Use one of the names listed.',
  },
})
