/** What is known about the people of a customer. The rooms own it; the room `personal-data` shows and erases all of it. */
import type { Database } from '../platform/database.ts'
import type { Stretch } from './stretch.ts'

/** Whose people. */
export interface Subject {
  environmentId: string
  customerId: string
}

export interface PersonalRecord {
  /** Names the record among those of its kind; they come in the order of their keys. */
  key: string
  /** As on the wire. */
  values: Record<string, unknown>
}

/** One kind of personal data. Registered at composition. */
export interface PersonalData {
  name: string
  /** Records in the order of their keys, which are their places. Reads no more than it is asked for. */
  read(db: Database, subject: Subject, stretch: Stretch): Promise<PersonalRecord[]>
  /** Removes what need not be kept, in the caller's transaction; answers how many records it was in. */
  erase(db: Database, subject: Subject): Promise<number>
  /** What stays, and why it must. */
  kept: readonly Kept[]
}

export interface Kept {
  what: string
  why: string
}
