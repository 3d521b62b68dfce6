/** Where a price sheet comes from: a file, plain or zipped as it is published, or an upload. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yauzl from 'yauzl'

/** The text of a sheet on its way, and how many bytes it will be. */
export interface SheetText {
  stream: Readable
  bytes: number
  /** Gives back what was opened; to be called at the end, however it came. */
  close(): Promise<void>
}

/** A file that holds no sheet at all; the message says why. */
export class SheetUnreadable extends Error {}

const zipSignature = 'PK\u0003\u0004'

/** A sheet that can be read more than once. */
export interface SheetFile {
  /** Opens its text. Throws SheetUnreadable. */
  open(): Promise<SheetText>
  remove(): Promise<void>
}

/**
 * A sheet as a file: a path, or an upload put into a temporary one. A zip is known by its first bytes, whatever the file is
 * called, and must hold exactly one CSV.
 */
export async function sheetFile(source: string | Readable): Promise<SheetFile> {
  if (typeof source === 'string') return { open: () => openFile(source), remove: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'kontor-sheet-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'sheet')
    await pipeline(source, createWriteStream(path))
    return { open: () => openFile(path), remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function openFile(path: string): Promise<SheetText> {
  if (await isZip(path)) return openZipped(path)
  const stream = createReadStream(path)
  return { stream, bytes: (await stat(path)).size, close: async () => void stream.destroy() }
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const start = Buffer.alloc(zipSignature.length)
    await file.read(start, 0, start.length, 0)
    return start.toString('latin1') === zipSignature
  } finally {
    await file.close()
  }
}

async function openZipped(path: string): Promise<SheetText> {
  const zip = await yauzl.openPromise(path, { autoClose: false }).catch(unreadable)
  try {
    const sheet = await onlySheet(zip)
    const stream = await zip.openReadStreamPromise(sheet)
    const close = async (): Promise<void> => {
      stream.destroy()
      zip.close()
    }
    return { stream, bytes: sheet.uncompressedSize, close }
  } catch (error) {
    zip.close()
    if (error instanceof SheetUnreadable) throw error
    unreadable(error)
  }
}

/** How many sheets too many are named, and how much of their names. */
const namedMax = 5
const nameLengthMax = 100

/** The one CSV of a zip. Of several nobody can tell which is meant. */
async function onlySheet(zip: yauzl.ZipFile): Promise<yauzl.Entry> {
  const sheets: yauzl.Entry[] = []
  for await (const entry of zip.eachEntry()) {
    if (isSheet(entry)) sheets.push(entry)
    if (sheets.length > namedMax) break
  }
  const [sheet, ...others] = sheets
  if (!sheet) throw new SheetUnreadable('the zip file holds no .csv')
  if (others.length === 0) return sheet
  const names = sheets.slice(0, namedMax).map(({ fileName }) => fileName.slice(0, nameLengthMax))
  const seen = [...names, ...(sheets.length > namedMax ? ['…'] : [])].join(', ')
  throw new SheetUnreadable(`the zip file holds several .csv (${seen}): zip one price sheet alone`)
}

/** A Mac puts a folder of its own into a zip, with a record of each file under the file's ending. */
const isSheet = ({ fileName }: yauzl.Entry): boolean =>
  fileName.toLowerCase().endsWith('.csv') && !fileName.startsWith('__MACOSX/')

function unreadable(error: unknown): never {
  throw new SheetUnreadable(`the zip file cannot be read: ${error instanceof Error ? error.message : error}`)
}
