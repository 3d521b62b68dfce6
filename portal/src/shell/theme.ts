import type { Theme } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'

export type ThemeName = 'light' | 'dark' | 'contrast'
/** `system` follows the machine's light, dark and contrast settings. */
export type ThemeChoice = ThemeName | 'system'

const key = 'kontor.theme'
const dark = matchMedia('(prefers-color-scheme: dark)')
const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)')

/** Each theme is some 10 kB and a person sees one: only that one is fetched. */
const themes: Record<ThemeName, () => Promise<{ theme: Theme }>> = {
  light: () => import('./themes/light.ts'),
  dark: () => import('./themes/dark.ts'),
  contrast: () => import('./themes/contrast.ts'),
}

export async function loadTheme(name: ThemeName): Promise<Theme> {
  return (await themes[name]()).theme
}

/** What the person chose earlier on this machine. */
export function rememberedThemeChoice(): ThemeChoice {
  const remembered = localStorage.getItem(key)
  return remembered !== null && (remembered === 'system' || remembered in themes)
    ? (remembered as ThemeChoice)
    : 'system'
}

export function rememberThemeChoice(choice: ThemeChoice): void {
  localStorage.setItem(key, choice)
}

/** The theme a choice comes to on this machine now. */
export function themeFor(choice: ThemeChoice): ThemeName {
  if (choice !== 'system') return choice
  return contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light'
}

/** The theme a choice comes to, following the machine's settings as they change. */
export function useThemeName(choice: ThemeChoice): ThemeName {
  return useSyncExternalStore(
    (changed) => {
      for (const query of [dark, contrast]) query.addEventListener('change', changed)
      return () => {
        for (const query of [dark, contrast]) query.removeEventListener('change', changed)
      }
    },
    () => themeFor(choice),
  )
}
