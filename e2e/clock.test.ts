import { expect, test } from './support/portal.ts'
import { aPersonInProduction } from './support/production.ts'
import { aWorld } from './support/world.ts'

test('moving the clock moves the whole portal’s date, and forwards only', async ({ visitor }) => {
  const { page, say } = visitor
  const world = await aWorld('2021-10-01T09:00:00Z')
  await visitor.signIn(world.person('AdminAgent'))
  await page.getByRole('link', { name: 'Sandbox clock: Oct 1, 2021' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('clock.title'))
  await expect(page.getByRole('button', { name: say('clock.moveThere') })).toBeDisabled()
  await page.getByRole('button', { name: 'One month on' }).click()
  await expect(page.getByText('Monday, November 1, 2021 at 9:00 AM')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sandbox clock: Nov 1, 2021' })).toBeVisible()
})

test('production has no clock to show, and is asked for one once', async ({ visitor }) => {
  const { page, say } = visitor
  const asked: number[] = []
  page.on('response', (answer) => {
    if (answer.url().endsWith('/sandbox/clock')) asked.push(answer.status())
  })
  await visitor.signIn(aPersonInProduction())
  await expect(page.getByRole('main')).toContainText(String(new Date().getUTCFullYear()))
  for (const at of ['/', '/customers', '/activity', '/clock']) await visitor.visit(at)
  await expect(page.getByText(say('clock.none'))).toBeVisible()
  expect(asked).toEqual([400])
})
