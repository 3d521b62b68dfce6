import type { AgreementTemplate } from './agreement.ts'
import type { LinkedDocument } from './document-link.ts'

/**
 * The page behind a document link. The agreement's text belongs to its publisher and is not part of this installation, so
 * the page identifies the edition and leads to it. Country and language are ours (checked when the link was made).
 */
export const documentPage = (
  { title, templateId, agreementLink }: AgreementTemplate,
  { country, language }: LinkedDocument,
): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<dl>
<dt>Template</dt><dd>${templateId}</dd>
<dt>Country</dt><dd>${country}</dd>
<dt>Language</dt><dd>${language}</dd>
</dl>
<p>The text of this edition is published at <a href="${agreementLink}">${agreementLink}</a>.</p>
</body>
</html>
`
