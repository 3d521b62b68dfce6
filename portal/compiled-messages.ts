import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

/** Messages that are in a part of their own, such as `….json?operator`, and travel only to where they are said. */
const parts = { operator: /^operator\./, faults: /^fault\.(said|remedy)\./ }

/** Compiles the messages when the portal is built, so that no parser has to travel to the browser. */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
          },
        ],
      },
    }),
    transform(code, id) {
      const file = /\/src\/messages\/\w+\.json(\?(?<part>operator|faults))?$/.exec(id)
      if (!file) return undefined
      const asked = file.groups?.part
      const messages = Object.entries(JSON.parse(code) as Record<string, string>).filter(
        ([key]) => Object.entries(parts).find(([, own]) => own.test(key))?.[0] === asked,
      )
      const compiled = Object.fromEntries(messages.map(([key, text]) => [key, parse(text)]))
      return { code: `export default ${JSON.stringify(compiled)}`, moduleType: 'js', map: null }
    },
  }
}
