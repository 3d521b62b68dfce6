import { FormattedMessage } from 'react-intl'
import { ServerSentence } from '../shell/server-sentence.tsx'
import type { DraftProblem } from './customer-draft.ts'

/** What is wrong with a field: in our words, or in those of the server that refused it. */
export function ProblemText({ id, values }: DraftProblem) {
  return id === 'customer.problem.refused' ? (
    <ServerSentence code={values?.code ?? ''} text={values?.why ?? ''} />
  ) : (
    <FormattedMessage id={id} values={values ?? {}} />
  )
}
