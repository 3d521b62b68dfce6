import { Command } from 'commander'
import { type Config, readConfig } from '../config.ts'
import type { Check } from './check.ts'
import { databaseChecks } from './database-checks.ts'
import {
  configurationCheck,
  dataFolderCheck,
  portalCheck,
  runtimeCheck,
  serverCheck,
  versionCheck,
} from './machine-checks.ts'
import { print } from './output.ts'

/** `kontor doctor`: what is right and wrong with this installation. Exit code 1 if something is wrong. */
export const doctorCommand = (): Command =>
  new Command('doctor')
    .description('look at everything Kontor needs and say what is wrong')
    .action(async (_options, command: Command) => {
      const checks = await examine()
      const isWell = checks.every(({ outcome }) => outcome !== 'failed')
      if (!isWell) process.exitCode = 1
      print(command, { isWell, checks }, [
        ...checks.flatMap(toLines),
        '',
        isWell ? 'All is well.' : 'Something is wrong; see ✗ above.',
      ])
    })

async function examine(): Promise<Check[]> {
  const runtime = [versionCheck(), await runtimeCheck()]
  let config: Config
  try {
    config = readConfig(process.env)
  } catch (problem) {
    return [...runtime, configurationCheck(problem)]
  }
  const server = await serverCheck(config)
  const folder = config.databaseUrl ? [] : [await dataFolderCheck(config.dataDir)]
  return [
    ...runtime,
    configurationCheck(config),
    ...folder,
    await portalCheck(),
    server,
    // A folder that cannot be used has no database to ask.
    ...(folder.some(({ outcome }) => outcome === 'failed') ? [] : await databaseChecks(config)),
  ]
}

const marks = { ok: '✓', warning: '!', failed: '✗' } as const

const toLines = ({ outcome, name, text, remedy }: Check): string[] => [
  `${marks[outcome]} ${name.padEnd(14)} ${text}`,
  ...(remedy ? [`  ${''.padEnd(14)} → ${remedy}`] : []),
]
