/** The agreement's text: a link for a partner, and the page behind it for whoever was given the link. */
import { Type } from 'typebox'
import { realNow } from '../clock.ts'
import { countryRules } from '../customers/index.ts'
import { faults } from '../fault.ts'
import { bytes, ok, type Route, route } from '../http/route.ts'
import { PathText } from '../http/schemas.ts'
import type { Platform } from '../platform/platform.ts'
import { type AgreementTemplate, agreementTemplates } from './agreement.ts'
import { documentLanguage } from './document-language.ts'
import { type LinkedDocument, linkMinutes, makeDocumentToken, readDocumentToken } from './document-link.ts'
import { documentPage } from './document-page.ts'
import { agreementFaults } from './faults.ts'
import { AgreementDocument } from './wire.ts'

const signing = (platform: Platform) => ({
  secret: platform.deriveSecret('agreement-document-links'),
  at: realNow(),
})

/** Only the Customer Agreement has documents; template ids are case-sensitive (customers 6). */
function requireTemplate(templateId: string): AgreementTemplate {
  const template = agreementTemplates.find((candidate) => candidate.templateId === templateId)
  if (template?.agreementType !== 'MicrosoftCustomerAgreement') {
    throw faults.notFound({ resource: 'Agreement template', id: templateId.slice(0, 60) })
  }
  return template
}

const linkRoute = route({
  method: 'GET',
  path: '/v1/agreementtemplates/:templateId/document',
  operation: 'get-agreement-document',
  summary: 'Links to the agreement’s text for a country and language; they live for five minutes',
  who: { app: false },
  params: Type.Object({ templateId: PathText }),
  query: Type.Object({ country: Type.Optional(Type.String()), language: Type.Optional(Type.String()) }),
  answers: { 200: AgreementDocument },
  handle: ({ platform }, { params, query }) => {
    const { templateId } = requireTemplate(params.templateId)
    const country = query.country ?? 'US'
    if (countryRules(country)?.country !== country) {
      throw faults.invalidProperty({
        field: 'country',
        seen: country.slice(0, 40),
        allowed: 'a market in capitals, such as US',
      })
    }
    const document: LinkedDocument = {
      templateId,
      country,
      language: documentLanguage(country, query.language),
    }
    const uri = () =>
      `${platform.publicUrl}/v1/agreementdocuments/${makeDocumentToken(document, signing(platform))}`
    return ok({
      displayUri: uri(),
      downloadUri: `${uri()}?download=true`,
      language: document.language,
      country,
    })
  },
})

const pageRoute = route({
  method: 'GET',
  path: '/v1/agreementdocuments/:token',
  operation: 'read-agreement-document',
  who: { anyone: true },
  params: Type.Object({ token: PathText }),
  query: Type.Object({ download: Type.Optional(Type.Boolean()) }),
  handle: ({ platform }, { params: { token }, query: { download } }) => {
    const document = readDocumentToken(token, signing(platform))
    if (!document) throw agreementFaults.documentLinkExpired({ minutes: linkMinutes })
    const page = documentPage(requireTemplate(document.templateId), document)
    const disposition = download
      ? { 'content-disposition': `attachment; filename="agreement-${document.country}.html"` }
      : undefined
    return bytes(Buffer.from(page), 'text/html; charset=utf-8', disposition)
  },
})

export const documentRoutes: Route[] = [linkRoute, pageRoute]
