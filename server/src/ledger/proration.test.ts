import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { decimal } from '../money.ts'
import { cycleAt, termEnd } from './charge-cycle.ts'
import { effectiveUnitPrice, proration, subtotal } from './proration.ts'
import { termTotal } from './term-total.ts'

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
const yearFrom = (start: string) => ({
  start: day(start),
  end: termEnd(day(start), 'P1Y'),
  duration: 'P1Y',
})

describe('proration', () => {
  // The figures that billing and operations 4.1 and subscriptions 15 print.
  for (const { price, cycleFrom, from, days, of, effective, quantity, amount } of [
    {
      price: '12.40',
      cycleFrom: '2021-07-01',
      from: '2021-07-11',
      days: 21,
      of: 31,
      effective: '8.4',
      quantity: 1,
      amount: '8.4',
    },
    {
      price: '9.30',
      cycleFrom: '2021-07-01',
      from: '2021-07-11',
      days: 21,
      of: 31,
      effective: '6.3',
      quantity: 8,
      amount: '50.4',
    },
    {
      price: '9.30',
      cycleFrom: '2021-07-01',
      from: '2021-07-11',
      days: 21,
      of: 31,
      effective: '6.3',
      quantity: 6,
      amount: '37.8',
    },
    {
      price: '20.00',
      cycleFrom: '2022-02-10',
      from: '2022-02-10',
      days: 28,
      of: 28,
      effective: '20',
      quantity: 10,
      amount: '200',
    },
    {
      price: '10.00',
      cycleFrom: '2021-09-15',
      from: '2021-09-30',
      days: 15,
      of: 30,
      effective: '5',
      quantity: 3,
      amount: '15',
    },
    {
      price: '12.00',
      cycleFrom: '2021-02-28',
      from: '2021-03-01',
      days: 28,
      of: 28,
      effective: '12',
      quantity: 1,
      amount: '12',
    },
  ]) {
    it(`${quantity} × ${price} from ${from} in the cycle of ${cycleFrom} is ${amount} for ${days} of ${of} days`, () => {
      const part = proration(cycleAt(yearFrom(cycleFrom), 'monthly', day(from)), day(from))
      assert.deepEqual(part, { billingDays: days, cycleDays: of })
      const unit = effectiveUnitPrice(decimal(price), part)
      assert.equal(unit.toFixed(), effective)
      assert.equal(subtotal(unit, quantity, 'EUR').toFixed(), amount)
    })
  }

  it('a year paid at once is prorated over its 365 or 366 days', () => {
    const leap = cycleAt(yearFrom('2023-07-01'), 'annual', day('2023-07-11'))
    assert.deepEqual(proration(leap, day('2023-07-11')), { billingDays: 356, cycleDays: 366 })
    const plain = cycleAt(yearFrom('2021-07-01'), 'annual', day('2021-07-11'))
    assert.deepEqual(proration(plain, day('2021-07-11')), { billingDays: 355, cycleDays: 365 })
  })

  it('the unit price is cut to cents before it is multiplied, toward zero on refunds too', () => {
    assert.equal(subtotal(decimal('7.728'), 100, 'USD').toFixed(), '772')
    assert.equal(subtotal(decimal('-7.728'), 100, 'USD').toFixed(), '-772')
    assert.equal(subtotal(decimal('9.408'), 12, 'USD').toFixed(), '112.8')
    assert.equal(subtotal(decimal('1234.9'), 2, 'JPY').toFixed(), '2468')
  })

  it('any part of a cycle costs at most the whole, and never a negative amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 364 }), (start, offset) => {
        const at = (days: number) => new Date(day('2021-01-01').getTime() + days * 86_400_000)
        const term = { start: at(start), end: termEnd(at(start), 'P1Y'), duration: 'P1Y' }
        const when = at(start + offset)
        const { billingDays, cycleDays } = proration(cycleAt(term, 'monthly', when), when)
        assert.ok(billingDays >= 1 && billingDays <= cycleDays)
      }),
    )
  })
})

describe('the total of a term', () => {
  it('is what the lines of its cycles add up to', () => {
    const year = yearFrom('2021-10-01')
    assert.deepEqual(amounts(termTotal(year, 'monthly', decimal('9.3415'), 'EUR')), ['112.098', '112.08'])
    assert.deepEqual(amounts(termTotal(year, 'annual', decimal('112.098'), 'EUR')), ['112.098', '112.09'])
  })

  it('counts a cut cycle by its days', () => {
    const term = { start: day('2021-10-15'), end: day('2021-12-31'), duration: 'P1Y' }
    assert.deepEqual(amounts(termTotal(term, 'monthly', decimal('31'), 'EUR')), ['79', '79'])
  })

  it('counts one cycle where there is no end', () => {
    assert.deepEqual(amounts(termTotal({ start: day('2021-10-15') }, 'one_time', decimal('1069'), 'EUR')), [
      '1069',
      '1069',
    ])
  })
})

const amounts = ({ prorated, charged }: ReturnType<typeof termTotal>) => [
  prorated.toFixed(),
  charged.toFixed(),
]
