import { faults } from '../fault.ts'
import { type QualificationName, settableQualifications } from './qualification.ts'
import { fromWireQualification } from './wire.ts'

/** The qualification that a client's text names. Throws 400/3000 for a text that names none of those allowed. */
export function requireQualification(
  text: string,
  allowed: readonly QualificationName[] = settableQualifications,
): QualificationName {
  const name = fromWireQualification(text)
  if (name && allowed.includes(name)) return name
  throw faults.invalidProperty({
    field: 'qualification',
    seen: text.slice(0, 40) || 'nothing',
    allowed: allowed.join(', '),
  })
}
