import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { faultSayings } from './fault-sayings/fault-sayings.ts'
import { recognised } from './sayings.ts'

const sayings = [
  { says: '{item} is no longer sold since {at}; instead there is {next}', id: 'replaced' },
  { says: '{item} is no longer sold since {at}', id: 'retired' },
  { says: 'a price (in SEK)', id: 'plain' },
]

test('a sentence is recognised with its values, figures as figures', () => {
  assert.deepEqual(recognised(sayings, 'A:1 is no longer sold since 2021; instead there is B:2'), {
    id: 'replaced',
    values: { item: 'A:1', at: 2021, next: 'B:2' },
  })
  assert.deepEqual(recognised(sayings, 'A:1 is no longer sold since today'), {
    id: 'retired',
    values: { item: 'A:1', at: 'today' },
  })
  assert.deepEqual(recognised(sayings, 'a price (in SEK)'), { id: 'plain', values: {} })
})

test('a sentence that is not known is not guessed at', () => {
  assert.equal(recognised(sayings, 'It is no longer sold'), undefined)
  assert.equal(recognised(sayings, 'a price Xin SEKX'), undefined)
})

test('every saying is one that the error reference has under its code', () => {
  const folder = fileURLToPath(new URL('../../../docs/errors/', import.meta.url))
  const reference = globSync('*.md', { cwd: folder })
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'))
    .join('\n')
  const templates = [...reference.matchAll(/^HTTP \d+, code (\d+).*\n\n> (.+)$/gm)].map(
    ([, code = '', says = '']) => ({ code, says }),
  )
  const unknown = Object.entries(faultSayings).flatMap(([code, own]) =>
    own.filter(({ says }) => !templates.some((one) => one.code === code && covers(one.says, says))),
  )
  assert.deepEqual(unknown, [])
})

/** A saying may be one of several sentences that a template is filled to. */
const covers = (template: string, says: string): boolean =>
  recognised([{ says: template.replace(/\{instead\}$/, ''), id: 'it' }], says) !== undefined
