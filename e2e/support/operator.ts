import type { Visitor } from './portal.ts'
import type { Person, World } from './world.ts'

/** In the operator's addresses: that it works in this world. */
export const there = (world: World): string => `?environment=${encodeURIComponent(world.environment.name)}`

/** Leaves the portal, the directory too, and comes back as somebody else. */
export async function becomes(visitor: Visitor, person: Person): Promise<void> {
  await visitor.page.evaluate('sessionStorage.clear()')
  await visitor.page.context().clearCookies()
  await visitor.signIn(person)
}
