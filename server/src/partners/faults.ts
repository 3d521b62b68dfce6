import { defineFaults } from '../fault.ts'

/** Refusals about partners. */
export const partnerFaults = defineFaults('partners', {
  mpnIdNotFound: {
    status: 404,
    code: 3000,
    text: 'Partner Organization with partner_id {mpnId} could not be found',
    remedy: 'Check the MPN id; only partners of the same environment can be verified.',
  },
  partnerNotFound: {
    status: 404,
    code: 1000,
    text: 'The partner {tenantId} was not found',
    remedy: 'Check the tenant id.',
  },
  partnerTaken: {
    status: 409,
    code: 1003,
    text: 'Another partner already has this {member}: {seen}',
    remedy: 'Choose another value.',
  },
  upnTaken: {
    status: 409,
    code: 1003,
    text: 'Another person already signs in as {upn}',
    remedy: 'Choose another user principal name.',
  },
  clientIdTaken: {
    status: 409,
    code: 1003,
    text: 'Another app already has the client id {clientId}',
    remedy: 'Choose another client id.',
  },
})
