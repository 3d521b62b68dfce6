import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { recognised } from '../shell/sayings.ts'
import { operatorSayings } from './operator-sayings.ts'

test('every saying is one that the server has in its code', () => {
  const server = fileURLToPath(new URL('../../../server/src/', import.meta.url))
  const code = globSync(['{catalog,editing,operator,promotions}/**/*.ts'], { cwd: server })
    .map((file) => readFileSync(`${server}${file}`, 'utf8'))
    .join('\n')
  const isThere = (says: string) => says.split(/\{\w+\}/).every((words) => code.includes(words))
  assert.deepEqual(
    operatorSayings.filter(({ says }) => !isThere(says)).map(({ says }) => says),
    [],
  )
})

test('the narrower of two sayings is the one that is recognised', () => {
  const idOf = (sentence: string) => recognised(operatorSayings, sentence)?.id
  assert.equal(idOf('an ISO 4217 currency, where the market is new'), 'operator.said.newMarketCurrency')
  assert.equal(idOf('a whole number, or nothing'), 'operator.said.wholeOrNothing')
  assert.equal(idOf('UnitPrice: saw "", expected an amount'), 'operator.said.cell')
})
