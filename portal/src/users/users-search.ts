/** What the users are sorted by; by display name unless said otherwise. */
export type UsersSort = 'DisplayName' | 'UserPrincipalName'

/** What the address of the list remembers. */
export interface UsersSearch {
  /** The beginning of a name, or of a user name: such a list is sorted by what was searched. */
  search?: string
  sort?: UsersSort
  descending?: true
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
    ...(query.sort === 'UserPrincipalName' && { sort: query.sort }),
    ...(query.descending === true && { descending: true }),
    ...(page && { page }),
    ...(page && query.back === true && { back: true }),
  }
}

/** What a list is sorted by in the end. */
export const sortOf = ({ search, sort = 'DisplayName' }: UsersSearch): UsersSort =>
  search === undefined ? sort : search.includes('@') ? 'UserPrincipalName' : 'DisplayName'

/** The list sorted by a column: the other way round if it is sorted by it already; from its first page. */
export function sortedBy(search: UsersSearch, sort: UsersSort): UsersSearch {
  const { page: _page, back: _back, descending, sort: _sort, search: text, ...kept } = search
  const turns = sortOf(search) === sort && !descending
  return {
    ...kept,
    // A search is sorted by what it searches: sorting by the other gives the search up.
    ...(text !== undefined && sortOf(search) === sort && { search: text }),
    ...(sort !== 'DisplayName' && { sort }),
    ...(turns && { descending: true }),
  }
}
