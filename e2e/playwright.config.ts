import { defineConfig, type Project } from '@playwright/test'
import { browserToUse } from './support/browser.ts'

const browser = await browserToUse()

const desk = { width: 1440, height: 900 }
const telephone = { width: 390, height: 844 }

const walk = (language: 'en' | 'sv', viewport: typeof desk): Project => ({
  name: `${language} ${viewport.width}`,
  testMatch: '*pages.test.ts',
  use: { locale: language === 'sv' ? 'sv-SE' : 'en-US', viewport },
})

/** Every page is walked in both languages and on both screens; `WALKS=all` adds the other pairs of language and screen. */
const walks = [
  walk('en', desk),
  walk('sv', telephone),
  ...(process.env.WALKS === 'all' ? [walk('en', telephone), walk('sv', desk)] : []),
]

export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  globalSetup: './support/start-kontor.ts',
  // A page is waited for longer than it is worked on: three share two processors well. Each file has a world of its own.
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    launchOptions: browser,
    actionTimeout: 15_000,
    // A trace of every test costs a fifth of the time of all; `--trace on` records one where it is wanted.
    screenshot: 'only-on-failure',
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
