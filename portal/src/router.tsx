import { createRouter } from '@tanstack/react-router'
import { customerRoutes } from './routes/customer.ts'
import { operatorRoutes } from './routes/operator.ts'
import { partnerRoutes } from './routes/partner.ts'
import { anythingElse, rooms, root, signedIn } from './routes/root.tsx'
import { LinesSkeleton } from './shell/answered.tsx'
import { UnexpectedPage } from './shell/unexpected-page.tsx'

/** Every address of the portal. Pages are fetched when they are first gone to. */
export const router = createRouter({
  routeTree: root.addChildren([
    signedIn,
    rooms.addChildren([...partnerRoutes, customerRoutes, operatorRoutes, anythingElse]),
  ]),
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: () => <LinesSkeleton lines={6} />,
  defaultErrorComponent: UnexpectedPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
