import type { Member } from './document-draft.ts'

const title: readonly Member[] = [
  { path: 'title.en', kind: 'text', label: 'operator.item.titleEn', required: true },
  { path: 'title.sv', kind: 'text', label: 'operator.item.titleSv', required: true },
]
const description: readonly Member[] = [
  { path: 'description.en', kind: 'lines', label: 'operator.item.descriptionEn', required: true },
  { path: 'description.sv', kind: 'lines', label: 'operator.item.descriptionSv', required: true },
]

/** When an item is sold. */
export const saleDates: readonly Member[] = [
  { path: 'launchDate', kind: 'instant', label: 'operator.item.launchDate' },
  { path: 'retirementDate', kind: 'instant', label: 'operator.item.retirementDate' },
]

/** What decides who may buy an item, and how many. */
const sale: readonly Member[] = [
  { path: 'replacedBy', kind: 'text', label: 'operator.item.replacedBy' },
  { path: 'minimumQuantity', kind: 'figure', label: 'operator.item.minimumQuantity' },
  { path: 'maximumQuantity', kind: 'figure', label: 'operator.item.maximumQuantity' },
  { path: 'flights', kind: 'words', label: 'operator.promotion.flights' },
  { path: 'prerequisites', kind: 'words', label: 'operator.item.prerequisites' },
  { path: 'families', kind: 'words', label: 'operator.item.families' },
  { path: 'isTrial', kind: 'flag', label: 'operator.item.isTrial' },
  { path: 'isAddOn', kind: 'flag', label: 'operator.item.isAddOn' },
]

export const productMembers: readonly Member[] = [
  ...title,
  ...description,
  { path: 'publisherName', kind: 'text', label: 'operator.item.publisherName', required: true },
  { path: 'subType', kind: 'text', label: 'operator.item.subType' },
]

/** A SKU's dates and markets have a page of their own. */
export const skuMembers: readonly Member[] = [
  ...title,
  ...description,
  ...sale,
  { path: 'seatsPerCustomer', kind: 'figure', label: 'operator.item.seatsPerCustomer' },
  { path: 'upgradeTargets', kind: 'words', label: 'operator.item.upgradeTargets' },
]

export const offerMembers: readonly Member[] = [
  { path: 'name', kind: 'text', label: 'operator.promotion.name', required: true },
  { path: 'category', kind: 'text', label: 'operator.item.category', required: true },
  ...description,
  { path: 'markets', kind: 'words', label: 'operator.promotion.markets', required: true },
  { path: 'rank', kind: 'figure', label: 'operator.item.rank', required: true },
  ...saleDates,
  ...sale,
  { path: 'materialId', kind: 'text', label: 'operator.item.materialId' },
]
