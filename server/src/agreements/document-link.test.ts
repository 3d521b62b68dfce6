import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentLanguage } from './document-language.ts'
import { makeDocumentToken, readDocumentToken } from './document-link.ts'

const document = { templateId: 'a', country: 'SE', language: 'sv-SE' }
const at = new Date('2026-01-01T00:00:00Z')
const after = (seconds: number) => new Date(at.getTime() + seconds * 1000)

test('a link lives for five minutes', () => {
  const token = makeDocumentToken(document, { secret: 's', at })
  assert.deepEqual(readDocumentToken(token, { secret: 's', at: after(299) }), document)
  assert.equal(readDocumentToken(token, { secret: 's', at: after(300) }), undefined)
})

test('only what was made with the installation’s secret is a link', () => {
  const token = makeDocumentToken(document, { secret: 's', at })
  assert.equal(readDocumentToken(token, { secret: 'other', at }), undefined)
  for (const forged of ['', '.', 'x', token.split('.')[0]!])
    assert.equal(readDocumentToken(forged, { secret: 's', at }), undefined)
})

test('a language is given where the country offers it, else English', () => {
  assert.equal(documentLanguage('SE', 'sv-SE'), 'sv-SE')
  assert.equal(documentLanguage('SE', 'fi-FI'), 'en-US')
  assert.equal(documentLanguage('CA', 'FR-fr'), 'fr-FR')
  assert.equal(documentLanguage('US'), 'en-US')
  assert.equal(documentLanguage('AT', 'de-AT'), 'de-DE')
  assert.equal(documentLanguage('US', 'es-US'), 'en-US')
})
