/** What commands print: text for people on standard output, or one JSON value with `--json`; progress on standard error. */
import type { Command } from 'commander'
import { StartProblem } from '../config.ts'
import { Fault } from '../fault.ts'

/** Whether `--json` was given, before or after the command. */
const wantsJson = (command: Command): boolean => command.optsWithGlobals().json === true

/** Prints what a command has done: `value` for machines, `lines` for people. */
export function print(command: Command, value: unknown, lines: readonly string[]): void {
  console.log(wantsJson(command) ? JSON.stringify(value, undefined, 2) : lines.join('\n'))
}

/** Names and values below each other, the values in one column. Absent ones are left out. */
export function columns(values: Record<string, string | null | undefined>): string[] {
  const given = Object.entries(values).filter(([, value]) => value)
  const width = Math.max(...given.map(([name]) => name.length))
  return given.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)
}

/** Shows how far long work has come: one line that is rewritten on a terminal, nothing elsewhere. */
export function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`)
}

/** Clears the line of `showProgress`. */
export const endProgress = (): void => showProgress('')

/** Says why a command did not do what it was asked: one line, with every detail there is below it. */
export function printProblem(problem: unknown, json: boolean): void {
  endProgress()
  const { message, details, code } = describe(problem)
  if (json) console.log(JSON.stringify({ error: { ...(code && { code }), message, details } }, undefined, 2))
  else console.error([`kontor: ${message}`, ...details.map((detail) => `  ${detail}`)].join('\n'))
}

function describe(problem: unknown): { message: string; details: string[]; code?: number } {
  if (problem instanceof Fault)
    return { message: problem.message, details: problem.data.map(String), code: problem.code }
  if (problem instanceof StartProblem) return { message: problem.message, details: [] }
  if (isUnreachable(problem))
    return { message: `the database cannot be reached (${problem.code})`, details: ['See `kontor doctor`.'] }
  if (isOfFile(problem))
    return {
      message: `${problem.path} cannot be ${problem.syscall === 'open' ? 'opened' : 'used'} (${problem.code})`,
      details: [],
    }
  return { message: problem instanceof Error ? problem.message : String(problem), details: [] }
}

const isOfFile = (problem: unknown): problem is NodeJS.ErrnoException & { path: string } =>
  problem instanceof Error && 'syscall' in problem && 'path' in problem

const isUnreachable = (problem: unknown): problem is { code: string } =>
  problem instanceof Error &&
  'code' in problem &&
  ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET'].includes(String(problem.code))
