import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

/**
 * Compiles the messages when the portal is built, so that no parser has to travel to the browser. What only the operator's
 * rooms say (`operator.…`) is in `….json?operator`, so that it does not travel to partners either.
 */
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
      const file = /\/src\/messages\/\w+\.json(?<part>\?operator)?$/.exec(id)
      if (!file) return undefined
      const isOperators = file.groups?.part !== undefined
      const messages = Object.entries(JSON.parse(code) as Record<string, string>).filter(
        ([key]) => key.startsWith('operator.') === isOperators,
      )
      const compiled = Object.fromEntries(messages.map(([key, text]) => [key, parse(text)]))
      return { code: `export default ${JSON.stringify(compiled)}`, moduleType: 'js', map: null }
    },
  }
}
