/** Fails if a generated file is not what the code generates: `npm run check:generated`. */
import { join } from 'node:path'
import { generated } from './generated.ts'
import { findDifferences } from './generated-files.ts'

const differences = await findDifferences(generated, join(import.meta.dirname, '..'))
for (const { path, line } of differences)
  console.error(`${path} is not what the code generates, from line ${line}`)
if (differences.length) console.error('Run npm run generate, and look at what changes.')
else console.log(`${generated.length} generated files and folders are up to date`)
process.exitCode = differences.length ? 1 : 0
