import type { JSX } from 'react'
import { FormattedMessage } from 'react-intl'
import { InWords } from './in-words.tsx'
import { type Problem, problemAt } from './problems.ts'

/** What is wrong with a member, for its field. */
export function ProblemSaid({ problem }: { problem: Problem }) {
  return <FormattedMessage id="operator.problem" values={{ allowed: <InWords text={problem.allowed} /> }} />
}

/** What is wrong with the first of these members that anything is wrong with; nothing if they are right. */
export const problemSaid =
  (problems: readonly Problem[]) =>
  (...paths: string[]): JSX.Element | undefined => {
    const found = problemAt(problems, ...paths)
    return found && <ProblemSaid problem={found} />
  }
