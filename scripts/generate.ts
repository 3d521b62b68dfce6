/** Writes every generated file: `npm run generate`. */
import { join } from 'node:path'
import { generated } from './generated.ts'
import { write } from './generated-files.ts'

const written = await write(generated, join(import.meta.dirname, '..'))
console.log(written.length ? written.map((path) => `wrote ${path}`).join('\n') : 'nothing to write')
