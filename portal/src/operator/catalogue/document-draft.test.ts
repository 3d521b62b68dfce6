import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentWith, draftOfDocument, type Member } from './document-draft.ts'

const members: Member[] = [
  { path: 'title.en', kind: 'text', label: 'operator.item.titleEn', required: true },
  { path: 'title.sv', kind: 'text', label: 'operator.item.titleSv', required: true },
  { path: 'launchDate', kind: 'instant', label: 'operator.item.launchDate' },
  { path: 'maximumQuantity', kind: 'figure', label: 'operator.item.maximumQuantity' },
  { path: 'flights', kind: 'words', label: 'operator.promotion.flights' },
  { path: 'isTrial', kind: 'flag', label: 'operator.item.isTrial' },
]
const sku = {
  id: '0001',
  title: { en: 'Suite', sv: 'Svit' },
  launchDate: '2021-09-01T00:00:00Z',
  maximumQuantity: 300,
  flights: ['early', 'later'],
  availabilities: [{ country: 'SE' }],
}
const edited = (change: Record<string, string>) =>
  documentWith(sku, members, { ...draftOfDocument(sku, members), ...change })

test('what is opened and not touched is saved as it was', () => {
  assert.deepEqual(edited({}), sku)
})

test('what is typed stands in its place, and the rest stays', () => {
  assert.deepEqual(
    edited({ 'title.sv': 'Sviten', maximumQuantity: '10', flights: 'early; new', isTrial: 'true' }),
    {
      ...sku,
      title: { en: 'Suite', sv: 'Sviten' },
      maximumQuantity: 10,
      flights: ['early', 'new'],
      isTrial: true,
    },
  )
})

test('what is emptied goes, unless the document needs it', () => {
  const { launchDate: _, ...rest } = sku
  assert.deepEqual(edited({ launchDate: '', 'title.en': '' }), { ...rest, title: { en: '', sv: 'Svit' } })
})

test('what is no figure is left for the server to refuse', () => {
  assert.equal(edited({ maximumQuantity: 'many' }).maximumQuantity as unknown, 'many')
})
