import type { Visitor } from './portal.ts'

/** From now on the directory knows neither the browser nor the tab's refresh token: the session ends with its access token. */
export async function forgetAtTheDirectory({ page, settled }: Visitor): Promise<void> {
  await page.context().clearCookies()
  await page.evaluate(() => {
    const session = JSON.parse(sessionStorage.getItem('kontor.session')!)
    session.issued.refresh_token = 'of a server with other keys'
    sessionStorage.setItem('kontor.session', JSON.stringify(session))
  })
  await page.reload()
  await settled()
}

/** The access token is old now. Only the page's date goes on: what it asks for by and by would come before what the test does. */
export async function outliveTheToken({ page }: Visitor): Promise<void> {
  await page.clock.setFixedTime(Date.now() + 3_600_000)
}
