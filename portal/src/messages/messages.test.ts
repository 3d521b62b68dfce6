import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import english from './en.json' with { type: 'json' }
import swedish from './sv.json' with { type: 'json' }

const sources = fileURLToPath(new URL('..', import.meta.url))

test('every message exists in both languages', () => {
  assert.deepEqual(Object.keys(swedish).toSorted(), Object.keys(english).toSorted())
})

test('the values that go into a message are the same in both languages', () => {
  for (const [id, text] of Object.entries(english)) {
    assert.deepEqual(valuesOf(parse(swedish[id as keyof typeof swedish])), valuesOf(parse(text)), id)
  }
})

test('every message is used, and the files are in order', () => {
  const code = globSync('**/*.{ts,tsx}', { cwd: sources, exclude: ['messages/**'] })
    .map((file) => readFileSync(`${sources}${file}`, 'utf8'))
    .join('\n')
  const unused = Object.keys(english).filter((id) => !code.includes(`'${id}'`) && !code.includes(`"${id}"`))
  assert.deepEqual(unused, [])
  assert.deepEqual(Object.keys(english), Object.keys(english).toSorted())
})

/** The names of the values and tags of a message, with the words a `select` tells apart. */
function valuesOf(elements: MessageFormatElement[]): string[] {
  const values = elements.flatMap((element) => {
    if (element.type === TYPE.select) {
      const options = Object.entries(element.options)
      return [
        `${element.value}: ${options
          .map(([option]) => option)
          .toSorted()
          .join(' ')}`,
        ...options.flatMap(([, { value }]) => valuesOf(value)),
      ]
    }
    if (element.type === TYPE.plural) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => valuesOf(value))]
    }
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...valuesOf(element.children)]
    return element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value]
  })
  return [...new Set(values)].toSorted()
}
