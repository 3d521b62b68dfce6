import { useSyncExternalStore } from 'react'

export interface RecentCustomer {
  id: string
  name: string
}

const key = 'kontor.recent-customers'
const kept = 5
const changed = new EventTarget()

/** Puts a customer in front of those the person worked with in this tab. */
export function rememberCustomer(customer: RecentCustomer): void {
  const others = read().filter(({ id }) => id !== customer.id)
  sessionStorage.setItem(key, JSON.stringify([customer, ...others].slice(0, kept)))
  changed.dispatchEvent(new Event('change'))
}

/** The customers the person worked with in this tab, the latest first. */
export function useRecentCustomers(): RecentCustomer[] {
  const text = useSyncExternalStore(
    (listener) => {
      changed.addEventListener('change', listener)
      return () => changed.removeEventListener('change', listener)
    },
    () => sessionStorage.getItem(key) ?? '[]',
  )
  return JSON.parse(text) as RecentCustomer[]
}

function read(): RecentCustomer[] {
  return JSON.parse(sessionStorage.getItem(key) ?? '[]') as RecentCustomer[]
}

/** Takes a customer away that is the partner's no more. */
export function forgetCustomer(customerId: string): void {
  sessionStorage.setItem(key, JSON.stringify(read().filter(({ id }) => id !== customerId)))
  changed.dispatchEvent(new Event('change'))
}
