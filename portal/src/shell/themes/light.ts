import { createLightTheme } from '@fluentui/react-components'
import { baltic } from './baltic.ts'

export const theme = createLightTheme(baltic)
