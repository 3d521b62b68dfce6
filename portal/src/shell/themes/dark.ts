import { createDarkTheme, type Theme } from '@fluentui/react-components'
import { baltic } from './baltic.ts'

export const theme: Theme = {
  ...createDarkTheme(baltic),
  // The ramp's middle is too dim for text on black.
  colorBrandForeground1: baltic[110],
  colorBrandForeground2: baltic[120],
  colorBrandForegroundLink: baltic[110],
  colorBrandForegroundLinkHover: baltic[120],
  colorCompoundBrandForeground1: baltic[110],
  colorNeutralForeground2BrandHover: baltic[110],
  colorNeutralForeground2BrandSelected: baltic[110],
}
