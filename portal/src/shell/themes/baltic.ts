import type { BrandVariants } from '@fluentui/react-components'

/** The blue-green of the Baltic, from night to foam. Steps 60–80 carry white text with at least 4.5:1. */
export const baltic: BrandVariants = {
  10: '#031317',
  20: '#06242c',
  30: '#083440',
  40: '#0a4351',
  50: '#0b5162',
  60: '#0b5c70',
  70: '#0b677d',
  80: '#0c7289',
  90: '#2b869b',
  100: '#4c9aad',
  110: '#6badbe',
  120: '#89c0ce',
  130: '#a6d1dc',
  140: '#c1e1e9',
  150: '#dbeef3',
  160: '#eff8fa',
}
