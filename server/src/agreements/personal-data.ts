import type { PersonalData } from '../http/personal-data.ts'
import { listConfirmations } from './store.ts'
import { toWireAgreement } from './wire.ts'

/** Who accepted an agreement for the customer. Confirmations are only ever added, and stay. */
export const agreementPersonalData: PersonalData = {
  name: 'agreements',
  async read(db, subject, stretch) {
    const agreements = await listConfirmations(db, subject, stretch)
    return agreements.map((agreement) => ({ key: agreement.id, values: toWireAgreement(agreement) }))
  },
  erase: async () => 0,
  kept: [
    {
      what: 'who accepted which agreement, and when',
      why: 'legal claims: it is the proof that what was sold and charged had been agreed to',
    },
  ],
}
