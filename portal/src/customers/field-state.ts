import type { FieldProps } from '@fluentui/react-components'

/** How a field shows a problem, which keeps the form back, or a doubt, which does not. */
export function fieldState(
  problem: string | undefined,
  doubt: string | false = false,
): Pick<FieldProps, 'validationMessage' | 'validationState'> {
  if (problem) return { validationMessage: problem, validationState: 'error' }
  return doubt ? { validationMessage: doubt, validationState: 'warning' } : {}
}
