import { defineConfig, type Project } from '@playwright/test'
import { browserToUse } from './support/browser.ts'

const browser = await browserToUse()

/** Every page is walked in both languages and on a desk's and a telephone's screen. */
const walks: Project[] = [
  { language: 'en', locale: 'en-US' },
  { language: 'sv', locale: 'sv-SE' },
].flatMap(({ language, locale }) =>
  [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ].map((viewport) => ({
    name: `${language} ${viewport.width}`,
    testMatch: '*pages.test.ts',
    use: { locale, viewport },
  })),
)

export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  globalSetup: './support/start-kontor.ts',
  // One machine, one server: a second worker would only make both slower.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    launchOptions: browser,
    actionTimeout: 15_000,
    trace: 'retain-on-failure',
    timezoneId: 'Europe/Stockholm',
    // Colours are judged where they arrive, not on their way.
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    ...walks,
    {
      name: 'behaviour',
      testIgnore: '*pages.test.ts',
      use: { locale: 'en-US', viewport: { width: 1280, height: 800 } },
    },
  ],
})
