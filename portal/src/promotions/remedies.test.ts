import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remediesFor } from './remedies.ts'

const monthly = { duration: 'P1M', billingCycle: 'Monthly' }
const yearly = { duration: 'P1Y', billingCycle: 'Annual' }
const yearlyPaidMonthly = { duration: 'P1Y', billingCycle: 'Monthly' }
const onSale = [monthly, yearlyPaidMonthly, yearly]
const purchase = { quantity: 100, termDuration: 'P1Y', billingCycle: 'annual' }

test('a purchase beyond what is left can be reduced to it, or split into promoted and normal seats', () => {
  const error = { type: 'SeatCount', minimumRequiredSeats: 1, maximumRequiredSeats: 2400, availableSeats: 90 }
  assert.deepEqual(remediesFor([error], purchase, onSale), [{ quantity: 90 }, { quantity: 90, rest: 10 }])
})

test('a purchase below the least quantity is raised to it', () => {
  const error = { type: 'SeatCount', minimumRequiredSeats: 250, maximumRequiredSeats: 2400 }
  assert.deepEqual(remediesFor([error], purchase, onSale), [{ quantity: 250 }])
})

test('no seats left, or fewer than the least quantity, cannot be helped', () => {
  for (const availableSeats of [0, 20]) {
    const error = { type: 'SeatCount', minimumRequiredSeats: 25, maximumRequiredSeats: 2400, availableSeats }
    assert.deepEqual(remediesFor([error], purchase, onSale), [])
  }
})

test('another term is offered only if the item is sold with it, the same duration first', () => {
  const error = {
    type: 'Term',
    eligibleTerms: [{ duration: 'P3Y', billingCycle: 'Annual' }, yearly, yearlyPaidMonthly],
  }
  const bought = { quantity: 1, termDuration: 'P1Y', billingCycle: 'one_time' }
  assert.deepEqual(remediesFor([error], bought, onSale), [{ term: yearlyPaidMonthly }, { term: yearly }])
})

test('of terms with another duration, the one paid as often comes first', () => {
  const error = { type: 'Term', eligibleTerms: [yearly, yearlyPaidMonthly] }
  const bought = { quantity: 1, termDuration: 'P1M', billingCycle: 'monthly' }
  assert.deepEqual(remediesFor([error], bought, onSale), [{ term: yearlyPaidMonthly }, { term: yearly }])
})

test('several conditions are cured together, so that one press is enough', () => {
  const errors = [
    { type: 'SeatCount', maximumRequiredSeats: 50, availableSeats: 50 },
    { type: 'Term', eligibleTerms: [yearly] },
  ]
  const bought = { quantity: 60, termDuration: 'P1M', billingCycle: 'monthly' }
  assert.deepEqual(remediesFor(errors, bought, onSale), [
    { quantity: 50, term: yearly },
    { quantity: 50, rest: 10, term: yearly },
  ])
})

test('a condition that no change of the purchase can meet leaves no remedy', () => {
  const errors = [{ type: 'FirstPurchase' }, { type: 'Term', eligibleTerms: [yearly] }]
  assert.deepEqual(remediesFor(errors, { ...purchase, termDuration: 'P1M' }, onSale), [])
})
