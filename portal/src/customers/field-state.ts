import type { FieldProps } from '@fluentui/react-components'
import type { JSX } from 'react'

/** How a field shows a problem, which keeps the form back, or a doubt, which does not. */
export function fieldState(
  problem: JSX.Element | string | undefined,
  doubt: string | false = false,
): Pick<FieldProps, 'validationMessage' | 'validationState'> {
  if (problem) return { validationMessage: problem, validationState: 'error' }
  return doubt ? { validationMessage: doubt, validationState: 'warning' } : {}
}
