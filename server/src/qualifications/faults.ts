import { defineFaults, type Fault, faults } from '../fault.ts'
import { type CombinationRefusal, requestsMax } from './combination.ts'

/** Refusals about qualifications (customers 7). The contract gives no codes; 400/3000 and 409/1003 are our reading. */
export const qualificationFaults = defineFaults('qualifications', {
  alreadyQualified: {
    status: 409,
    code: 1003,
    text: 'The customer already has the qualification {qualification}',
    remedy: 'Nothing needs to be done.',
  },
  vettingInReview: {
    status: 409,
    code: 1003,
    text: 'The qualification {qualification} is already in review',
    remedy: 'Wait for the decision: GET …/qualifications shows it.',
  },
  qualificationsExclude: {
    status: 409,
    code: 1003,
    text: 'The qualification {qualification} cannot be combined with {other}',
    remedy: 'A customer is either an education or a government customer.',
  },
  vettingRequestsExhausted: {
    status: 409,
    code: 1003,
    text: 'Vetting for {qualification} was requested {count} times, the most there may be',
    remedy: 'Contact the operator, who can decide without a request.',
  },
})

/** The fault of a combination that is refused. */
export function faultOfCombination(refusal: CombinationRefusal): Fault {
  const { reason, qualification } = refusal
  switch (reason) {
    case 'notSettable':
      return faults.invalidProperty({
        field: 'qualification',
        seen: qualification,
        allowed: 'Education, GovernmentCommunityCloud, StateOwnedEntity',
      })
    case 'alreadyApproved':
      return qualificationFaults.alreadyQualified({ qualification })
    case 'inReview':
      return qualificationFaults.vettingInReview({ qualification })
    case 'excludedBy':
      return qualificationFaults.qualificationsExclude({ qualification, other: refusal.other })
    case 'requestsExhausted':
      return qualificationFaults.vettingRequestsExhausted({ qualification, count: requestsMax })
  }
}
