import { defineFaults } from '../fault.ts'

/** Refusals about users, roles and licences (customers 1.9 and 10). */
export const userFaults = defineFaults('users', {
  userNotFound: {
    status: 404,
    code: 60002,
    text: 'User {userId} was not found',
    remedy: 'Check the id. A user that was deleted more than 30 days ago cannot be restored.',
  },
  principalNameTaken: {
    status: 409,
    code: 1003,
    text: 'The user principal name {userPrincipalName} is already taken',
    remedy: 'Choose another; the name of a deleted user may have been given to somebody else.',
  },
  alreadyMember: {
    status: 409,
    code: 1003,
    text: 'User {userId} is already a member of {role}',
    remedy: 'Nothing is to be done.',
  },
  noLicencesLeft: {
    status: 400,
    code: 60012,
    text: 'There are no licenses left of {name}',
    remedy: 'Buy more seats, or remove the license from another user; then try again.',
  },
})
