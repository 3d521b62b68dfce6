/** What the address of the list remembers. */
export interface UsersSearch {
  /** The beginning of a name, or of a user name. */
  search?: string
  /** Those who can still be restored, instead of those in use. */
  deleted?: true
  /** Where the list goes on; the server's own token. */
  page?: string
  /** The token is to be gone back from. */
  back?: true
}

/** Reads an address's query; what it does not know is left out. */
export function usersSearch(query: Record<string, unknown>): UsersSearch {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
  const search = text(query.search)
  const page = text(query.page)
  return {
    ...(query.deleted === true ? { deleted: true } : search && { search }),
    ...(page && { page }),
    ...(page && query.back === true && { back: true }),
  }
}
