import { problemText } from '../editing/index.ts'
import type { ImportOutcome } from './import-promotions.ts'

/** What an import comes to, for people: what is added, changed member by member, and refused, and then what was done. */
export function outcomeLines({ isImported, added, changed, unchanged, refused }: ImportOutcome): string[] {
  const counts = `${added.length} added, ${changed.length} changed, ${unchanged.length} unchanged`
  const done = isImported ? `Imported: ${counts}.` : `Nothing was imported; it would be ${counts}.`
  return [
    ...added.map(({ id, name }) => `+ ${id}  ${name}`),
    ...changed.flatMap(({ id, name, members }) => [
      `~ ${id}  ${name}`,
      ...members.map(({ member, before, after }) => `    ${member}: ${show(before)} → ${show(after)}`),
    ]),
    ...refused.flatMap(({ index, line, id, problems }) => [
      `! ${line === undefined ? `entry ${index}` : `line ${line}`}${id ? `  ${id}` : ''}`,
      ...problems.map((problem) => `    ${problemText(problem)}`),
    ]),
    refused.length > 0 ? `Nothing was imported: ${refused.length} refused.` : done,
  ]
}

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing'
