/** Runs once around a whole test run: `node --test --test-global-setup=server/test/support/global-setup.ts`. */
import { sharedServer, startTestServer, type TestServer } from './database.ts'

let server: TestServer | undefined

export async function globalSetup(): Promise<void> {
  server = await startTestServer()
  process.env[sharedServer] = server.connectionString
}

export async function globalTeardown(): Promise<void> {
  await server?.stop()
}
