/** Writes generated files, and finds those that differ from what would be written. */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A generated file, or a folder (its path ends with `/`) of which every file is generated. */
export interface Generated {
  /** From the root of the repository. */
  path: string
  /** The text of the file, or of every file of the folder by its name there. The same code gives the same text. */
  generate(): Promise<string | ReadonlyMap<string, string>>
}

/** Writes what differs and removes what is no longer generated; returns the paths touched. */
export async function write(generated: readonly Generated[], root: string): Promise<string[]> {
  const differences = await findDifferences(generated, root)
  for (const { path, text } of differences) {
    if (text === undefined) await rm(join(root, path))
    else {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), text)
    }
  }
  return differences.map(({ path }) => path)
}

export interface Difference {
  path: string
  /** What should be there; undefined if the file should not be. */
  text: string | undefined
  /** The first line that differs, from 1. */
  line: number
}

/** The files whose text is not what would be generated now. */
export async function findDifferences(generated: readonly Generated[], root: string): Promise<Difference[]> {
  const differences: Difference[] = []
  for (const { path, generate } of generated) {
    const made = await generate()
    const wanted = typeof made === 'string' ? new Map([['', made]]) : made
    for (const name of new Set([...wanted.keys(), ...(await namesIn(root, path))])) {
      const [text, there] = [wanted.get(name), await readIfThere(join(root, path + name))]
      if (text !== there) differences.push({ path: path + name, text, line: firstDifference(text, there) })
    }
  }
  return differences
}

async function namesIn(root: string, path: string): Promise<string[]> {
  if (!path.endsWith('/') || !existsSync(join(root, path))) return []
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, path).length))
}

const readIfThere = async (path: string): Promise<string | undefined> =>
  existsSync(path) ? readFile(path, 'utf8') : undefined

function firstDifference(one = '', other = ''): number {
  const [lines, otherLines] = [one.split('\n'), other.split('\n')]
  return lines.findIndex((line, place) => line !== otherLines[place]) + 1 || lines.length + 1
}
