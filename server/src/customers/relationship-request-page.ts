const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** The public page of a relationship request: who asks, and the form by which the customer's administrator accepts. */
export const requestPage = (partnerName: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Relationship request</title>
<style>body{font:1rem/1.5 system-ui;max-width:32rem;margin:4rem auto;padding:0 1rem}label,input,button{display:block;margin:.5rem 0}input{width:100%}</style>
</head>
<body>
<h1>${escaped(partnerName)} would like to be your reseller</h1>
<p>It will see your account and can buy for you. Sign as your organization's administrator to accept.</p>
<form>
<label>Domain <input name="domain" required autocomplete="organization" placeholder="contoso.onmicrosoft.com"></label>
<label>Password of the user admin <input name="password" type="password" required autocomplete="current-password"></label>
<button>Accept</button>
</form>
<p role="status"></p>
<script>
const form = document.querySelector('form')
form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const answer = await fetch(location.pathname, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
  })
  const accepted = answer.status === 201
  document.querySelector('[role=status]').textContent = accepted ? 'Accepted. You can close this page.' : (await answer.json()).description
  if (accepted) form.remove()
})
</script>
</body>
</html>
`
