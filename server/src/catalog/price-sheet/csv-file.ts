/** CSV files as the reports API sends them: a stream, zipped for callers that accept `deflate` (purchase 4.1). */
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Answer } from '../../http/route.ts'

export interface CsvFile {
  /** Without extension. */
  name: string
  /** The text, piece by piece. */
  chunks: AsyncIterable<string> | Iterable<string>
  isZipped: boolean
  /** What a zip says of when its file was written. */
  at: Date
}

/** A file on its way. Nobody holds it whole: the next piece is made when the caller has taken the last one. */
export function csvFile({ name, chunks, isZipped, at }: CsvFile): Answer<Readable> {
  const text = Readable.from(bytesOf(chunks), { objectMode: false })
  return {
    status: 200,
    body: isZipped ? zipped(text, `${name}.csv`, at) : text,
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename=${name}.${isZipped ? 'zip' : 'csv'}`,
      'cache-control': 'private',
    },
  }
}

async function* bytesOf(chunks: CsvFile['chunks']): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk)
}

function zipped(text: Readable, name: string, at: Date): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  zip.on('error', (error) => output.destroy(error))
  // Who stops reading the zip stops the making of its content.
  output.on('close', () => text.destroy())
  zip.addReadStream(text, name, { mtime: at })
  zip.end()
  return output
}

/** Whether an `Accept-Encoding` has `deflate` in it, and not with a weight of zero. */
export const acceptsDeflate = (acceptEncoding = ''): boolean =>
  acceptEncoding
    .toLowerCase()
    .split(',')
    .some((coding) => /^\s*deflate\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/.test(coding))
