import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page, type Request, type TestInfo } from '@playwright/test'
import { type Person, root } from './world.ts'

type Language = 'en' | 'sv'
const messages = Object.fromEntries(
  (['en', 'sv'] as const).map((language) => [
    language,
    JSON.parse(
      readFileSync(new URL(`../../portal/src/messages/${language}.json`, import.meta.url), 'utf8'),
    ) as Record<string, string>,
  ]),
) as Record<Language, Record<string, string>>

/** What the portal keeps of a signed-in person in the tab's storage, by user principal name. */
const sessions = new Map<string, string>()
const sessionKey = 'kontor.session'

/** The addresses between pressing the button and being signed in. */
const isOnTheWay = /^\/(signed-in|sign-in\/.*|[^/]+\/oauth2\/.*)$/

/** A person in front of the portal. */
export interface Visitor {
  page: Page
  /** A message of the portal in the visitor's language. */
  say: (id: string) => string
  /** Goes to an address of the portal and waits until nothing is loading any more. */
  visit: (path: string) => Promise<void>
  /** Signs in, and stands at an address. Who has signed in before in this process comes back with what their tab kept. */
  signIn: (person: Person, at?: string) => Promise<void>
  /** Signs in as people do. */
  signInByHand: (person: Person, at?: string) => Promise<void>
  settled: () => Promise<void>
  /** Finds no accessibility violation and, if `PICTURES` is set, takes a picture of the whole page. */
  look: (name: string) => Promise<void>
}

export const test = base.extend<{ visitor: Visitor }>({
  visitor: async ({ page, locale }, use, info) => {
    const language: Language = locale?.startsWith('sv') ? 'sv' : 'en'
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      // A refused call is logged by the browser; whether it was right to be refused is for the test to say.
      const isRefusal = /^(Failed to load resource|KontorFault: unreachable)/.test(message.text())
      if (message.type() === 'error' && !isRefusal) complaints.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(root()) && !/^(data|blob):/.test(request.url())) {
        complaints.push(`asked the network for ${request.url()}`)
      }
    })
    // The browser's own "network idle" is said once a document: what a page asks for later it does not know of.
    const underWay = new Set<Request>()
    page.on('request', (request) => underWay.add(request))
    page.on('requestfinished', (request) => underWay.delete(request))
    page.on('requestfailed', (request) => underWay.delete(request))
    const settled = async () => {
      await page.waitForLoadState('networkidle')
      await expect(async () => {
        expect([...underWay].map((request) => request.url())).toEqual([])
        await page.evaluate(unchanged)
        expect([...underWay].map((request) => request.url())).toEqual([])
      }).toPass({ intervals: [20] })
      await expect(page.locator('[class*="fui-Skeleton "]')).toHaveCount(0)
    }
    const visit = async (path: string) => {
      await page.goto(`${root()}${path}`)
      await settled()
    }
    const signInByHand = async (person: Person, at = '/') => {
      await page.goto(`${root()}${at}`)
      await page.getByRole('button', { name: messages[language]['signIn.action']! }).click()
      await page.locator('input[name="username"]').fill(person.userPrincipalName)
      await page.locator('input[name="password"]').fill(person.password)
      await page.locator('button[type="submit"]').click()
      await page.waitForURL((url) => !isOnTheWay.test(url.pathname))
      await settled()
      const kept = await page.evaluate((key) => sessionStorage.getItem(key), sessionKey)
      if (kept) sessions.set(person.userPrincipalName, kept)
    }
    await use({
      page,
      say(id) {
        const message = messages[language][id]
        if (message === undefined) throw new Error(`There is no message ${id}`)
        return message
      },
      visit,
      async signIn(person, at = '/') {
        const kept = sessions.get(person.userPrincipalName)
        if (!kept) return signInByHand(person, at)
        await page.goto(`${root()}/favicon.svg`)
        await page.evaluate(([key, session]) => sessionStorage.setItem(key, session), [
          sessionKey,
          kept,
        ] as const)
        await visit(at)
      },
      signInByHand,
      settled,
      async look(name) {
        await settled()
        await look(page, info, name)
      },
    })
    expect(complaints, 'what the page complained about').toEqual([])
  },
})

export { expect }

/** What an answer leads to is on the screen when the page has been as it is for longer than its transitions last. */
const unchanged = `new Promise((done) => {
  let quiet
  const observer = new MutationObserver(() => wait())
  const wait = () => {
    clearTimeout(quiet)
    quiet = setTimeout(() => { observer.disconnect(); requestAnimationFrame(done) }, 150)
  }
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  wait()
})`

/** Colours on their way to others have a contrast of their own, which nobody gets to see. */
const transitionsDone =
  'Promise.all(document.getAnimations().filter((one) => one instanceof CSSTransition).map((one) => one.finished.catch(() => {}))).then(() => {})'

async function look(page: Page, info: TestInfo, name: string): Promise<void> {
  await page.evaluate(transitionsDone)
  const { violations } = await new AxeBuilder({ page })
    // The portal has no frames, and nobody reads what passed: both ask much of the browser.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    // Fluent's focus sentinels: empty, and never kept by the focus that reaches them.
    .exclude('[data-tabster-dummy]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n  ')}`,
  )
  expect.soft(found, `accessibility of ${name}`).toEqual([])
  if (process.env.PICTURES) await picture(page, info, name)
}

/** The page scrolls inside its frame: the window is made as tall as its content for the picture. */
async function picture(page: Page, info: TestInfo, name: string): Promise<void> {
  const viewport = page.viewportSize()!
  const height = Number(
    await page.evaluate(
      'Math.max(document.documentElement.scrollHeight, (document.getElementById("content")?.scrollHeight ?? 0) + 60)',
    ),
  )
  await page.setViewportSize({
    width: viewport.width,
    height: Math.min(4000, Math.max(viewport.height, height)),
  })
  const folder = `${info.project.outputDir}/pictures/${info.project.name.replace(' ', '-')}`
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
  await page.setViewportSize(viewport)
}
