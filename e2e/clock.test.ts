import { expect, test } from './support/portal.ts'
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
