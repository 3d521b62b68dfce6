import { collection } from '../http/links.ts'
import { offsetFrom, offsetPage } from '../http/paging.ts'

/** Which rows of a list are read. */
export interface RowRange {
  size: number
  offset: number
}

/** One page of a list of the operator's. `read` is asked for one row more than fits, which tells whether there is a next page. */
export async function pageOf<Row, Item>(
  asked: Partial<RowRange>,
  {
    uri,
    read,
    toWire,
  }: { uri: string; read: (range: RowRange) => Promise<Row[]>; toWire: (row: Row) => Item },
) {
  const at = offsetFrom(asked)
  const { rows, ...links } = offsetPage(await read({ ...at, size: at.size + 1 }), at, uri)
  return collection(rows.map(toWire), links)
}
