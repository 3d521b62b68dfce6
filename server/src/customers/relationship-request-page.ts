/** The public page of a relationship request: plain HTML in English and Swedish, with one small script that sends the form. */
import { createHash } from 'node:crypto'

const languages = {
  en: {
    title: 'Relationship request',
    asks: '{partner} would like to be your reseller',
    means: 'As your reseller, {partner} will:',
    rights: ['see your account and its users', 'buy subscriptions for you and manage them'],
    stays: 'What you buy from other partners stays with them. The request can be accepted once.',
    sign: 'Sign as your organisation’s administrator to accept',
    domain: 'Your domain',
    domainHint: 'For example company.onmicrosoft.com',
    password: 'Password of the user admin',
    accept: 'Accept {partner} as reseller',
    wrong: 'The domain or the password is not right. Nothing was accepted.',
    used: 'This request has already been accepted. Ask {partner} for a new link.',
    failed: 'It could not be accepted. Try again in a while.',
    accepted: '{partner} is your reseller now',
    close: 'You can close this page.',
    unknown: 'This link is not a request',
    unknownHint: 'Check that the whole address was copied, or ask your partner for a new link.',
    noScript: 'Accepting needs JavaScript. Turn it on and load the page again.',
  },
  sv: {
    title: 'Förfrågan om återförsäljarrelation',
    asks: '{partner} vill bli er återförsäljare',
    means: 'Som er återförsäljare kan {partner}:',
    rights: ['se ert konto och dess användare', 'köpa prenumerationer åt er och hantera dem'],
    stays: 'Det ni köper av andra partner påverkas inte. Förfrågan kan godkännas en gång.',
    sign: 'Godkänn som organisationens administratör',
    domain: 'Er domän',
    domainHint: 'Till exempel foretag.onmicrosoft.com',
    password: 'Lösenord för användaren admin',
    accept: 'Godkänn {partner} som återförsäljare',
    wrong: 'Domänen eller lösenordet stämmer inte. Inget har godkänts.',
    used: 'Förfrågan har redan godkänts. Be {partner} om en ny länk.',
    failed: 'Det gick inte att godkänna. Försök igen om en stund.',
    accepted: '{partner} är nu er återförsäljare',
    close: 'Du kan stänga sidan.',
    unknown: 'Länken är ingen förfrågan',
    unknownHint: 'Kontrollera att hela adressen kom med, eller be er partner om en ny länk.',
    noScript: 'JavaScript behövs för att godkänna. Slå på det och ladda om sidan.',
  },
} as const

export type PageLanguage = keyof typeof languages

/** The first language of an `Accept-Language` header that the page speaks; English if none. */
export function pageLanguage(accepted = ''): PageLanguage {
  for (const tag of accepted.split(',')) {
    const primary = tag.trim().toLowerCase().split(/[-;]/)[0]
    if (primary === 'en' || primary === 'sv') return primary
  }
  return 'en'
}

export interface RequestPageInput {
  language: PageLanguage
  partnerName: string
  isAccepted: boolean
}

/** Who asks and what it means, and the form by which the customer's administrator accepts; only that it is over, once it is. */
export function requestPage({ language, partnerName, isAccepted }: RequestPageInput): string {
  const words = languages[language]
  const say = (text: string) => escaped(text.replace('{partner}', partnerName))
  if (isAccepted) return page(language, `<h1>${say(words.title)}</h1>\n<p>${say(words.used)}</p>`)
  return page(
    language,
    `<div id="request">
<h1>${say(words.asks)}</h1>
<p>${say(words.means)}</p>
<ul>
${words.rights.map((right) => `<li>${say(right)}</li>`).join('\n')}
</ul>
<p>${say(words.stays)}</p>
<form>
<h2>${say(words.sign)}</h2>
<p id="problem" class="problem" role="alert" hidden></p>
<label for="domain">${say(words.domain)}</label>
<p class="hint" id="domain-hint">${say(words.domainHint)}</p>
<input id="domain" name="domain" required autocomplete="organization" autocapitalize="none" spellcheck="false" aria-describedby="domain-hint problem">
<label for="password">${say(words.password)}</label>
<input id="password" name="password" type="password" required autocomplete="current-password" aria-describedby="problem">
<button data-wrong="${say(words.wrong)}" data-used="${say(words.used)}" data-failed="${say(words.failed)}">${say(words.accept)}</button>
<noscript><p class="problem">${say(words.noScript)}</p></noscript>
</form>
</div>
<div id="accepted" hidden>
<h1 tabindex="-1">${say(words.accepted)}</h1>
<p>${say(words.close)}</p>
</div>
<script>${script}</script>`,
  )
}

/** For a link that was not made here. */
export const unknownRequestPage = (language: PageLanguage): string =>
  page(language, `<h1>${languages[language].unknown}</h1>\n<p>${languages[language].unknownHint}</p>`)

const script = `
const form = document.querySelector('form')
const problem = document.getElementById('problem')
const button = form.querySelector('button')
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  problem.hidden = button.disabled = true
  const status = await fetch(location.pathname, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
  }).then((answer) => answer.status, () => 0)
  button.disabled = false
  if (status === 201) {
    document.getElementById('request').remove()
    const accepted = document.getElementById('accepted')
    accepted.hidden = false
    accepted.querySelector('h1').focus()
    return
  }
  const { wrong, used, failed } = button.dataset
  problem.textContent = status === 403 ? wrong : status === 409 ? used : failed
  problem.hidden = false
  if (status === 403) document.getElementById('password').focus()
})
`

/** Nothing from elsewhere, no script but ours, never inside another page, never kept. */
export const requestPageHeaders: Record<string, string> = {
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash(
    'sha256',
  )
    .update(script)
    .digest('base64')}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

// The colours of the portal (portal/src/shell/themes), as on the pages of the sign-in (identity/pages.ts).
const style = `
:root { color-scheme: light dark; font: 16px/1.5 "Segoe UI", system-ui, sans-serif }
body { margin: 0; display: grid; min-height: 100vh; place-items: center }
main { box-sizing: border-box; width: min(30rem, 100%); padding: 2rem 1.5rem }
h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 600; margin: 0 0 1rem }
h1:focus { outline: none }
h2 { font-size: 1.125rem; font-weight: 600; margin: 1.5rem 0 1rem }
ul { padding-inline-start: 1.25rem }
label { display: block; font-weight: 600 }
.hint { margin: 0; font-size: .875rem }
input { box-sizing: border-box; width: 100%; font: inherit; padding: .5rem; margin: .25rem 0 1rem; border: 1px solid GrayText; border-radius: 4px }
button { font: inherit; font-weight: 600; padding: .5rem 1.25rem; border: 0; border-radius: 4px; background: #0c7289; color: #fff; cursor: pointer }
button:disabled { opacity: .6 }
:focus-visible { outline: 3px solid #2b869b; outline-offset: 2px }
.problem { border-inline-start: 4px solid #c50f1f; padding: .5rem .75rem; margin: 0 0 1rem }`

const page = (language: PageLanguage, content: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${languages[language].title} – Kontor</title>
<style>${style}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
