import { defineFaults } from '../fault.ts'

/** Refusals about agreements (customers 6). */
export const agreementFaults = defineFaults('agreements', {
  partnerConfirmedAgreementAlreadyExists: {
    status: 409,
    code: 600061,
    text: 'A partner has already confirmed {type} for this customer with the same contact',
    remedy:
      'Nothing more is needed: the confirmation on record counts. Ask for it with the agreementType parameter.',
  },
  documentLinkExpired: {
    status: 404,
    code: 1000,
    text: 'This link is not valid any more; links to documents live for {minutes} minutes',
    remedy: 'Ask for the document again to get a fresh link.',
  },
})
