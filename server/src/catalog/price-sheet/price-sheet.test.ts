import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { columnName, missingColumns, readSheetRow, type SheetRecord } from './price-sheet.ts'

const published = {
  ProductTitle: 'Team Suite',
  ProductId: 'CFQ7TTC0TEST',
  SkuId: '0001',
  SkuTitle: 'Team Suite Basic',
  Publisher: 'Acme Cloud',
  SkuDescription: 'A suite',
  UnitOfMeasure: '1 License',
  TermDuration: 'P1Y',
  BillingPlan: 'Monthly',
  Market: 'SE',
  Currency: 'SEK',
  UnitPrice: '104.5',
  PricingTierRangeMin: '',
  PricingTierRangeMax: '',
  EffectiveStartDate: '2/1/2027 12:00:00 AM',
  EffectiveEndDate: '11/30/9999 11:59:59 PM',
  Tags: 'License',
  'ERP Price': '120',
  Segment: 'Commercial',
}

const aRecord = (changes: Partial<Record<keyof typeof published, string | undefined>> = {}): SheetRecord =>
  Object.fromEntries(
    Object.entries({ ...published, ...changes }).map(([column, value]) => [columnName(column), value]),
  )

const rowOf = (changes = {}) => {
  const read = readSheetRow(aRecord(changes))
  assert.ok('row' in read, JSON.stringify(read))
  return read.row
}
const problemsOf = (changes: Parameters<typeof aRecord>[0]): readonly string[] => {
  const read = readSheetRow(aRecord(changes))
  return 'problems' in read ? read.problems : []
}

suite('a row of the published sheet', () => {
  test('is read as it is printed', () => {
    assert.deepEqual(rowOf(), {
      productId: 'CFQ7TTC0TEST',
      skuId: '0001',
      productTitle: 'Team Suite',
      skuTitle: 'Team Suite Basic',
      publisher: 'Acme Cloud',
      description: 'A suite',
      termDuration: 'P1Y',
      billingCycle: 'monthly',
      market: 'SE',
      segment: 'commercial',
      currency: 'SEK',
      tierMin: null,
      tierMax: null,
      from: new Date('2027-02-01T00:00:00Z'),
      to: null,
      unitPrice: '104.5',
      retailPrice: '120',
    })
  })

  test('needs neither the later columns nor the descriptive ones', () => {
    const row = rowOf({
      Segment: undefined,
      'ERP Price': undefined,
      ProductTitle: undefined,
      SkuTitle: undefined,
      EffectiveEndDate: undefined,
    })
    assert.deepEqual(
      [row.segment, row.retailPrice, row.productTitle, row.to],
      ['commercial', null, 'CFQ7TTC0TEST', null],
    )
  })

  test('ends after its last second, or never', () => {
    assert.deepEqual(
      rowOf({ EffectiveEndDate: '12/31/2027 11:59:59 PM' }).to,
      new Date('2028-01-01T00:00:00Z'),
    )
    assert.deepEqual(rowOf({ EffectiveEndDate: '2028-01-01T00:00:00Z' }).to, new Date('2028-01-01T00:00:00Z'))
    assert.equal(rowOf({ EffectiveEndDate: '12/31/9999 11:59:59 PM' }).to, null)
  })

  test('may be for any segment, in any case; charity is nonprofit', () => {
    const segments = ['Commercial', 'EDUCATION', 'government', 'Charity'].map(
      (Segment) => rowOf({ Segment }).segment,
    )
    assert.deepEqual(segments, ['commercial', 'education', 'government', 'nonprofit'])
  })

  test('may have no term and be paid once', () => {
    const row = rowOf({
      TermDuration: 'NoTerm',
      BillingPlan: 'OneTime',
      PricingTierRangeMin: '1',
      PricingTierRangeMax: '99',
    })
    assert.deepEqual([row.termDuration, row.billingCycle, row.tierMin, row.tierMax], ['', 'one_time', 1, 99])
  })

  const bad: [Partial<Record<keyof typeof published, string>>, RegExp][] = [
    [{ ProductId: 'short' }, /^ProductId: saw "short"/],
    [{ SkuId: '' }, /^SkuId/],
    [{ TermDuration: '1 year' }, /^TermDuration/],
    [{ BillingPlan: 'Weekly' }, /^BillingPlan/],
    [{ Market: 'XX' }, /^Market/],
    [{ Currency: 'KRONOR' }, /^Currency/],
    [{ UnitPrice: '-1' }, /^UnitPrice/],
    [{ UnitPrice: '1,50' }, /^UnitPrice/],
    [{ UnitPrice: '' }, /^UnitPrice/],
    [{ 'ERP Price': 'free' }, /^ERP Price/],
    [{ EffectiveStartDate: '31/12/2027' }, /^EffectiveStartDate/],
    [{ EffectiveEndDate: '2/1/2027 12:00:00 AM' }, /^EffectiveEndDate: is not after/],
    [{ PricingTierRangeMin: 'one' }, /^PricingTierRangeMin/],
    [{ PricingTierRangeMin: '10', PricingTierRangeMax: '9' }, /^PricingTierRangeMax: is below/],
    [{ Segment: 'Military' }, /^Segment/],
  ]
  for (const [changes, problem] of bad) {
    test(`is refused with ${JSON.stringify(changes)}`, () => {
      const problems = problemsOf(changes)
      assert.equal(problems.length, 1)
      assert.match(problems[0]!, problem)
    })
  }

  test('says everything that is wrong with it', () => {
    assert.equal(problemsOf({ Market: '', Currency: '', UnitPrice: 'x' }).length, 3)
  })
})

test('a header is recognised by its names, however they are spaced and written', () => {
  const header = Object.keys(published)
  assert.deepEqual(missingColumns(header), [])
  assert.deepEqual(missingColumns(header.map((column) => ` ${column.toUpperCase()} `)), [])
  assert.deepEqual(
    missingColumns(['ProductId', 'SkuId', 'Market', 'Currency', 'UnitPrice', 'TermDuration']),
    ['BillingPlan', 'EffectiveStartDate'],
  )
})
