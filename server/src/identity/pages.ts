/** The few pages people see while signing in: plain HTML that works without scripts, in English and Swedish. */

const languages = {
  en: {
    signIn: 'Sign in',
    to: 'Sign in to {app}',
    username: 'User name',
    usernameHint: 'For example name@company.example',
    password: 'Password',
    wrong: 'The user name or the password is wrong.',
    otherTenant: 'This account may not sign in to {app}.',
    tooMany: 'Too many failed attempts. Try again in {minutes} minutes.',
    expired:
      'This sign-in has expired or was already used. Go back to where you came from and sign in again.',
    failed: 'The sign-in could not be done',
    signOut: 'Sign out',
    signOutQuestion: 'Do you want to sign out?',
    signedOut: 'You are signed out.',
    problem: 'There is a problem',
  },
  sv: {
    signIn: 'Logga in',
    to: 'Logga in i {app}',
    username: 'Användarnamn',
    usernameHint: 'Till exempel namn@foretag.example',
    password: 'Lösenord',
    wrong: 'Användarnamnet eller lösenordet är fel.',
    otherTenant: 'Det här kontot får inte logga in i {app}.',
    tooMany: 'För många misslyckade försök. Försök igen om {minutes} minuter.',
    expired: 'Inloggningen har gått ut eller redan använts. Gå tillbaka dit du kom ifrån och logga in igen.',
    failed: 'Inloggningen kunde inte genomföras',
    signOut: 'Logga ut',
    signOutQuestion: 'Vill du logga ut?',
    signedOut: 'Du är utloggad.',
    problem: 'Något är fel',
  },
} as const

export type Language = keyof typeof languages

/** The first language of a preference list (`ui_locales`, `Accept-Language`) that we speak; English if none. */
export function preferredLanguage(...preferences: (string | undefined)[]): Language {
  for (const tag of preferences.flatMap((list) => list?.split(/[\s,]+/) ?? [])) {
    const primary = tag.toLowerCase().split(/[-;]/)[0]
    if (primary === 'en' || primary === 'sv') return primary
  }
  return 'en'
}

export type SignInProblem = { kind: 'wrong' } | { kind: 'otherTenant' } | { kind: 'tooMany'; minutes: number }

export function signInPage({
  language,
  app,
  username = '',
  problem,
}: {
  language: Language
  app: string
  username?: string
  problem?: SignInProblem
}): string {
  const words = languages[language]
  const minutes = problem?.kind === 'tooMany' ? String(problem.minutes) : ''
  const text = problem && words[problem.kind].replace('{app}', app).replace('{minutes}', minutes)
  const described = problem ? ' aria-invalid="true" aria-describedby="problem"' : ''
  return page(
    language,
    words.signIn,
    `<h1>${asHtml(words.to.replace('{app}', app))}</h1>
${text ? `<p id="problem" class="problem" role="alert"><strong>${words.problem}:</strong> ${asHtml(text)}</p>` : ''}
<form method="post">
  <label for="username">${words.username}</label>
  <p class="hint" id="username-hint">${words.usernameHint}</p>
  <input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required
    value="${asHtml(username)}"${described || ' aria-describedby="username-hint"'}${username ? '' : ' autofocus'}>
  <label for="password">${words.password}</label>
  <input id="password" name="password" type="password" autocomplete="current-password" required${described}${username ? ' autofocus' : ''}>
  <button type="submit">${words.signIn}</button>
</form>`,
  )
}

/** Asks before signing out; `form` is the token library's own, with the id `op.logoutForm`. */
export const signOutPage = (language: Language, form: string): string => {
  const words = languages[language]
  return page(
    language,
    words.signOut,
    `<h1>${words.signOutQuestion}</h1>
${form}
<button autofocus type="submit" form="op.logoutForm" name="logout" value="yes">${words.signOut}</button>`,
  )
}

export const signedOutPage = (language: Language): string =>
  page(language, languages[language].signOut, `<h1>${languages[language].signedOut}</h1>`)

export const expiredPage = (language: Language): string =>
  page(
    language,
    languages[language].failed,
    `<h1>${languages[language].failed}</h1>\n<p>${languages[language].expired}</p>`,
  )

/** For mistakes of the app that sent the person here: there is no address it would be safe to send them back to. */
export const errorPage = (
  language: Language,
  { error, error_description = '' }: { error: string; error_description?: string },
): string =>
  page(
    language,
    languages[language].failed,
    `<h1>${languages[language].failed}</h1>\n<p>${asHtml(error_description)}</p>\n<p><code>${asHtml(error)}</code></p>`,
  )

/** Headers for these pages: nothing from elsewhere, never inside another page, never kept. */
export const pageHeaders: Record<string, string> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

// The colours of the portal (portal/src/shell/themes).
const style = `
:root { color-scheme: light dark; font: 16px/1.5 "Segoe UI", system-ui, sans-serif }
body { margin: 0; display: grid; min-height: 100vh; place-items: center }
main { box-sizing: border-box; width: min(26rem, 100%); padding: 2rem 1.5rem }
h1 { font-size: 1.5rem; font-weight: 600; margin: 0 0 1.5rem }
label { display: block; font-weight: 600 }
.hint { margin: 0; font-size: .875rem }
input { box-sizing: border-box; width: 100%; font: inherit; padding: .5rem; margin: .25rem 0 1rem; border: 1px solid GrayText; border-radius: 4px }
button { font: inherit; font-weight: 600; padding: .5rem 1.25rem; border: 0; border-radius: 4px; background: #0c7289; color: #fff; cursor: pointer }
:focus-visible { outline: 3px solid #2b869b; outline-offset: 2px }
.problem { border-inline-start: 4px solid #c50f1f; padding: .5rem .75rem; margin: 0 0 1rem }`

const page = (language: Language, title: string, content: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asHtml(title)} – Kontor</title>
<style>${style}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`

const asHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
