import { Command } from 'commander'
import { toWireInstant } from '../calendar.ts'
import { environmentNamed, moveClock } from '../sandbox/index.ts'
import { readInstant } from './arguments.ts'
import { withPlatform } from './installation.ts'
import { endProgress, print, showProgress } from './output.ts'

/** `kontor clock advance`: the same as `PUT /sandbox/clock`, but ends when everything due is done. */
export const clockCommand = (): Command =>
  new Command('clock').description('the clock of a sandbox environment').addCommand(
    new Command('advance')
      .description('move the clock forward and do everything that falls due on the way')
      .argument('<environment>', 'name or id')
      .argument('<date>', 'such as 2021-01-14 or 2021-01-14T09:00:00Z', readInstant)
      .action(async (name: string, target: Date, _options, command: Command) => {
        // Every room at once: only this command needs them.
        const { dueWork } = await import('../app.ts')
        const environment = await withPlatform(async (platform) => {
          const environment = await environmentNamed(platform.db, name)
          await moveClock(platform, {
            environment,
            target,
            dueWork,
            progress: (now) => showProgress(`${environment.name} is at ${toWireInstant(now)}`),
          })
          return environment
        })
        endProgress()
        print(command, { environment: environment.name, state: 'completed', now: toWireInstant(target) }, [
          `The clock of ${environment.name} stands at ${toWireInstant(target)}; everything due is done.`,
        ])
      }),
  )
