import { KontorFault } from '@kontor/client'
import { lazyRouteComponent } from '@tanstack/react-router'

/**
 * A page that is fetched when it is first gone to. The router reloads the portal where a page is no longer there, as after an
 * update; where the server is away, that would leave nothing to look at, so it is said on the page instead.
 */
export const lazyPage: typeof lazyRouteComponent = (importer, name) =>
  lazyRouteComponent(
    () => importer().catch(async (error: unknown) => Promise.reject((await isAway()) ? away() : error)),
    name,
  )

/** Whether the server does not answer at all. */
export const isAway = (): Promise<boolean> =>
  fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    () => false,
    () => true,
  )

const away = () =>
  new KontorFault({ status: 0, code: 'unreachable', description: '', data: [], correlationId: '' })
