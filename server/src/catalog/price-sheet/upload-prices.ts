/** Price sheets that the operator uploads: kept, compared with the prices that are there, and imported when that was looked at. */
import { Readable } from 'node:stream'
import { addHours } from '../../calendar.ts'
import { realNow, ticks } from '../../clock.ts'
import type { EditScope } from '../../editing/index.ts'
import { faults } from '../../fault.ts'
import type { Call } from '../../http/call.ts'
import { isGuid, newGuid } from '../../ids.ts'
import type { Job } from '../../platform/jobs.ts'
import type { Platform } from '../../platform/platform.ts'
import { type ImportProgress, importPrices } from './import-prices.ts'
import {
  completeUpload,
  deleteImport,
  deleteParts,
  failUploads,
  findImport,
  insertImport,
  insertPart,
  lockImport,
  type PriceImport,
  readParts,
  updateImport,
} from './price-import-store.ts'
import { SheetUnreadable } from './sheet-source.ts'
import type { SheetDifference } from './sheet-store.ts'

const workOnImport = 'work-on-price-import'

/** Bytes of a part; what one node holds of an upload at a time. */
const partBytes = 1_048_576

/** Between two notes of progress, in milliseconds. */
const noteEvery = 500

/** The import of an id. Throws 404/1000. */
export async function requireImport({ db }: Pick<Call, 'db'>, id: string): Promise<PriceImport> {
  const found = isGuid(id) ? await findImport(db, id) : undefined
  if (!found) throw faults.notFound({ resource: 'Price import', id: id.slice(0, 100) })
  return found
}

/** Hours of real time within which an upload is complete, or will never be: the node that took it is gone. */
const uploadHours = 6

/**
 * Keeps an uploaded sheet and begins to compare it. An upload that breaks off leaves nothing. Throws 400/800002 for an empty
 * one, 409/1003 for one that took so long that it was given up.
 */
export async function uploadPrices(
  { call, environmentId, editor }: EditScope,
  content: Readable,
): Promise<PriceImport> {
  const { db, platform } = call
  const id = newGuid()
  await insertImport(db, {
    id,
    environment_id: environmentId,
    uploaded_by: editor.name,
    uploaded_at: realNow(),
  })
  try {
    let place = 0
    for await (const bytes of inParts(content)) await insertPart(db, id, { place: place++, bytes })
    if (place === 0) throw faults.invalidInput({ reason: 'the body is empty; send a CSV or zip file' })
  } catch (error) {
    await deleteImport(db, id)
    throw error
  }
  if (!(await completeUpload(db, id)))
    throw faults.conflict({ reason: `The price import ${id} took more than ${uploadHours} hours to upload` })
  await platform.jobs.send(workOnImport, { id, state: 'comparing' }, { key: `${id} comparing` })
  return requireImport(call, id)
}

async function* inParts(content: Readable): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of content as AsyncIterable<Buffer>) {
    held.push(chunk)
    size += chunk.length
    if (size < partBytes) continue
    yield Buffer.concat(held)
    held = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(held)
}

/**
 * Begins to import a sheet that was compared. Throws 404/1000, 409/1003 for one that is not, 400/800002 for one with bad rows
 * unless they are to be skipped.
 */
export async function applyImport(
  { call, editor }: EditScope,
  id: string,
  { skipBadRows }: { skipBadRows: boolean },
): Promise<PriceImport> {
  const { db, platform } = call
  await requireImport(call, id)
  const { state, outcome } = (await lockImport(db, id))!
  if (state !== 'compared') throw faults.conflict({ reason: `The price import ${id} is ${state}` })
  const badRows = outcome?.badRowCount ?? 0
  if (badRows > 0 && !skipBadRows)
    throw faults.invalidInput({ reason: `${badRows} rows cannot be read; correct them, or skip them` })
  await updateImport(db, id, {
    state: 'importing',
    bytes: 0,
    rows: 0,
    skips_bad_rows: skipBadRows,
    imported_by: editor.name,
  })
  await platform.jobs.send(workOnImport, { id, state: 'importing' }, { key: `${id} importing`, tx: db })
  return requireImport(call, id)
}

/** Compares or imports uploaded sheets. Done again after a crash, it comes to the same prices. */
export const priceImportJob = ({ db, pool }: Pick<Platform, 'db' | 'pool'>): Job<never> => ({
  name: workOnImport,
  async run({ id, state }: { id: string; state: PriceImport['state'] }) {
    const found = await findImport(db, id)
    if (found?.state !== state) return
    try {
      await work({ db, pool }, found)
    } catch (error) {
      if (!(error instanceof SheetUnreadable)) throw error
      await updateImport(db, id, { state: 'failed', problem: error.message })
      await deleteParts(db, id)
    }
  },
})

/** Marks uploads as failed whose node died while it took them; without it they would be uploading for ever. */
export const failDeadUploads = ({ db }: Pick<Platform, 'db'>): Job => ({
  name: 'fail-dead-uploads',
  schedule: '41 * * * *',
  run: () =>
    failUploads(db, {
      begunBefore: addHours(realNow(), -uploadHours),
      problem: 'The upload broke off; send the sheet again',
    }),
})

async function work(
  { db, pool }: Pick<Platform, 'db' | 'pool'>,
  { id, state, environment_id: environmentId, skips_bad_rows: skipBadRows }: PriceImport,
): Promise<void> {
  const isImport = state === 'importing'
  let difference: SheetDifference | undefined
  const { rows, badRows, badRowCount } = await importPrices({
    pool,
    source: Readable.from(readParts(db, id)),
    dryRun: !isImport,
    skipBadRows,
    ...(environmentId !== null && { environmentId }),
    onProgress: noted(({ rows, bytes, bytesTotal }) =>
      updateImport(db, id, { rows, bytes, bytes_total: bytesTotal }),
    ),
    onDifference: (found) => {
      difference = found
    },
  })
  const outcome = { rows, badRows, badRowCount, ...difference }
  await updateImport(db, id, {
    state: isImport ? 'imported' : 'compared',
    rows,
    outcome,
    ...(isImport && { imported_at: realNow() }),
  })
  if (isImport) await deleteParts(db, id)
}

/** Writes progress down now and then; what fails to be noted is noted the next time. */
function noted(note: (progress: ImportProgress) => Promise<void>): (progress: ImportProgress) => void {
  let next = 0
  return (progress) => {
    const now = ticks()
    if (now < next) return
    next = now + noteEvery
    note(progress).catch(() => {})
  }
}
