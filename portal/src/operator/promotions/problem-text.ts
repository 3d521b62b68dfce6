import { useIntl } from 'react-intl'
import { type Problem, problemAt } from '../problems.ts'

/** What is wrong with a member, in words for its field; nothing if it is right. */
export function useProblemText(problems: readonly Problem[]): (...paths: string[]) => string | undefined {
  const intl = useIntl()
  return (...paths) => {
    const found = problemAt(problems, ...paths)
    return found && intl.formatMessage({ id: 'operator.problem' }, { allowed: found.allowed })
  }
}
