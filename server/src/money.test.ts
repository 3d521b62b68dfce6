import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decimal, roundDown, roundHalfUp, toWireNumber } from './money.ts'

test('a sum of tenths is exact', () => {
  assert.equal(decimal('0.1').plus('0.2').toString(), '0.3')
})

test('a third of a price keeps forty digits until it is rounded', () => {
  assert.equal(decimal(10).div(3).times(3).toDecimalPlaces(30).toString(), '10')
})

test('lines round toward zero, refunds too, to the currency’s own minor unit', () => {
  assert.equal(roundDown(decimal('7.728'), 'EUR').toString(), '7.72')
  assert.equal(roundDown(decimal('-7.728'), 'EUR').toString(), '-7.72')
  assert.equal(roundDown(decimal('7.728'), 'JPY').toString(), '7')
  assert.equal(roundDown(decimal('7.7289'), 'KWD').toString(), '7.728')
})

test('agreed prices round half up', () => {
  assert.equal(roundHalfUp(decimal('2.345'), 'EUR').toString(), '2.35')
})

test('the wire has plain numbers', () => {
  assert.equal(JSON.stringify(toWireNumber(decimal('1840.50'))), '1840.5')
})
