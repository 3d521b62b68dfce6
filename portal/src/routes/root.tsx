import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { SessionGate } from '../session/session-context.tsx'
import { WelcomePage } from '../session/welcome-page.tsx'
import { lazyPage } from './lazy-page.ts'

export const root = createRootRoute({ component: Outlet })

/** Where the directory sends people back to. */
export const signedIn = createRoute({
  getParentRoute: () => root,
  path: '/signed-in',
  component: lazyPage(() => import('../session/signed-in-page.tsx'), 'SignedInPage'),
})

const Shell = lazy(async () => ({ default: (await import('../shell/shell.tsx')).Shell }))

/** Everything that is behind the sign-in, in the shell's frame. */
export const rooms = createRoute({
  getParentRoute: () => root,
  id: 'rooms',
  component: () => (
    <SessionGate otherwise={<WelcomePage />}>
      <Suspense>
        <Shell />
      </Suspense>
    </SessionGate>
  ),
})

/** What has no page. */
export const anythingElse = createRoute({
  getParentRoute: () => rooms,
  path: '$',
  component: lazyPage(() => import('../shell/not-found-page.tsx'), 'NotFoundPage'),
})
