import { Command } from 'commander'

/** `kontor start`: the same as `npm start`. */
export const startCommand = (): Command =>
  new Command('start').description('run Kontor in the foreground, until Ctrl-C').action(async () => {
    await import('../main.ts')
  })
