import { toWireInstant } from '../calendar.ts'
import type { PersonalData } from '../http/personal-data.ts'
import type { ResourceType } from './activity.ts'
import { type ActivityRow, eraseValues, listValues } from './store.ts'

/** What records of these show is about people; those of orders and subscriptions is not. */
const aboutPeople: readonly ResourceType[] = [
  'customer',
  'customer_user',
  'customer_directory_role',
  'agreement',
]

/** Values before and after in records about the customer and its people, in the logs of all its partners. */
export const activityPersonalData: PersonalData = {
  name: 'activity',
  async read(db, subject, stretch) {
    const rows = await listValues(db, subject, { aboutPeople, stretch })
    return rows.map((row) => ({ key: String(row.id), values: toValues(row) }))
  },
  erase: (db, subject) => eraseValues(db, subject, aboutPeople),
  kept: [
    {
      what: 'that something was changed, when, and by whom at the partner',
      why: 'accounting: it is the trail behind orders and invoices',
    },
  ],
}

const toValues = (row: ActivityRow) => ({
  operationType: row.operation_type,
  operationDate: toWireInstant(row.operation_date),
  ...(row.old_value !== null && { oldValue: row.old_value }),
  ...(row.new_value !== null && { newValue: row.new_value }),
})
