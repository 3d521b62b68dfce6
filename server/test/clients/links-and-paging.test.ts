import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Link } from '../../src/http/schemas.ts'
import { startKontor } from '../support/kontor.ts'
import { aCustomer } from '../support/world.ts'
import { everyAnswer } from './answers.ts'
import { type Client, type ClientAnswer, clientNames, clientOf } from './clients.ts'

const kontor = await startKontor()
const { heard, world: walked } = await everyAnswer(kontor)
const person = clientOf(walked, 'dotnet', 'se', 'AdminAgent')
const world = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
const names = ['Alm', 'Björk', 'Ek', 'Gran', 'Lind', 'Rönn', 'Tall']
const customerIds: string[] = []
for (const companyName of names) customerIds.push(await world.customer('se', { companyName }))

interface PlacedLink {
  at: string
  link: Link
}

/** Every link of a body: the members of objects called `links`, and what else has a uri and a method. */
function* linksIn(value: unknown, at = ''): Generator<PlacedLink> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    const place = `${at}.${name}`
    const isLink = at.endsWith('.links') || (isObject(member) && 'uri' in member && 'method' in member)
    if (isLink) yield { at: place, link: member as Link }
    else yield* linksIn(member, place)
  }
}
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const links = heard.flatMap(({ name, body }) =>
  [...linksIn(body)].map(({ at, link }) => ({ name: `${name} ${at}`, link })),
)
const broken = (isRight: (link: Link) => boolean): string[] =>
  links.filter(({ link }) => !isRight(link)).map(({ name, link }) => `${name}: ${JSON.stringify(link)}`)

describe('every link', () => {
  test('has a method, and headers in an array of keys and values (client line 46)', () => {
    assert.ok(links.length > 200)
    const isPair = ({ key, value }: { key: string; value: string }) =>
      typeof key === 'string' && typeof value === 'string'
    assert.deepEqual(
      broken(
        ({ method, headers }) => /^[A-Z]+$/.test(method) && Array.isArray(headers) && headers.every(isPair),
      ),
      [],
    )
  })

  test('is relative, begins with a slash and has no /v1 (client line 47)', () => {
    assert.deepEqual(
      broken(({ uri = '/' }) => uri.startsWith('/') && !uri.startsWith('//') && !/^\/v1\b/i.test(uri)),
      [],
    )
  })

  test('that is a GET leads somewhere, called as it stands (client lines 47 and 48)', async () => {
    const uris = new Map(
      links
        .filter(({ link }) => link.method === 'GET' && link.uri)
        .map(({ name, link }) => [link.uri, { name, link }]),
    )
    const dead: string[] = []
    for (const { name, link } of uris.values()) {
      const { status } = await person.follow(link)
      if (status !== 200) dead.push(`${name}: ${link.uri} is ${status}`)
    }
    assert.deepEqual(dead, [])
  })

  test('to a resource itself answers that resource (client line 47)', async () => {
    for (const { name, body, method } of heard) {
      const self: Link | undefined = body?.links?.self
      if (!self || method !== 'GET' || body.attributes?.objectType === 'Collection') continue
      const { body: again } = await person.follow(self)
      assert.deepEqual([again.id, again.attributes.objectType], [body.id, body.attributes.objectType], name)
    }
  })
})

/** What a client sees that follows a list to its end, page by page. */
async function pagesOf(client: Client, path: string): Promise<ClientAnswer[]> {
  const pages = [await client.send('GET', path)]
  let next: Link | undefined = pages[0]!.body.links.next
  while (next) {
    const page = await client.follow(next)
    pages.push(page)
    next = page.body.links.next
  }
  return pages
}
const idsOn = (page: ClientAnswer): string[] => page.body.items.map(({ id }: { id: string }) => id)

describe('pages', () => {
  for (const name of clientNames) {
    test(`of customers are followed by the ${name} client with links.next and its headers (client line 48)`, async () => {
      const pages = await pagesOf(clientOf(world, name, 'se'), '/customers?size=3')
      assert.deepEqual(
        pages.map((page) => idsOn(page).length),
        [3, 3, 1],
      )
      assert.deepEqual(pages.flatMap(idsOn), customerIds)
    })
  }

  test('link to the next exactly if there is one, and to the previous likewise (client line 48)', async () => {
    const n = clientOf(world, 'dotnet', 'se')
    for (const size of [3, 7, 8]) {
      const pages = await pagesOf(n, `/customers?size=${size}`)
      assert.equal(pages.length, Math.ceil(names.length / size))
      assert.equal(pages[0]!.body.links.previous, undefined)
      for (const page of pages.slice(1)) assert.ok(page.body.links.previous)
    }
  })

  test('are gone back by links.previous (client line 48)', async () => {
    const n = clientOf(world, 'dotnet', 'se')
    const pages = await pagesOf(n, '/customers?size=3')
    const second = await n.follow(pages[2]!.body.links.previous)
    const first = await n.follow(second.body.links.previous)
    assert.deepEqual([idsOn(second), idsOn(first)], [idsOn(pages[1]!), idsOn(pages[0]!)])
  })

  test('carry a continuationToken, good with seekOperation alone: size and filter are remembered (client line 49)', async () => {
    const n = clientOf(world, 'dotnet', 'se')
    const filter = encodeURIComponent('{"Field":"Domain","Value":"c","Operator":"starts_with"}')
    const first = await n.send('GET', `/customers?size=2&filter=${filter}`)
    const seek = (operation: string, page: ClientAnswer) =>
      n.send('GET', `/customers?seekOperation=${operation}`, {
        headers: { 'MS-ContinuationToken': page.body.continuationToken },
      })
    const second = await seek('Next', first)
    const third = await seek('Next', second)
    assert.deepEqual(
      [first, second, third].map((page) => idsOn(page).length),
      [2, 2, 2],
    )
    assert.equal(new Set([first, second, third].flatMap(idsOn)).size, 6)
    assert.deepEqual(idsOn(await seek('Previous', second)), idsOn(first))
    assert.deepEqual(idsOn(await seek('First', third)), idsOn(first))
  })

  test('of the activity log are sought like those of customers (client line 49)', async () => {
    const n = clientOf(world, 'dotnet', 'se')
    const whole = await n.send('GET', '/auditrecords?startDate=2/1/2022%2000:00:00')
    const pages = await pagesOf(n, '/auditrecords?startDate=2/1/2022%2000:00:00&size=5')
    assert.deepEqual(pages.flatMap(idsOn), idsOn(whole))
    assert.equal(pages.length, Math.ceil(idsOn(whole).length / 5))
  })

  test('have tokens that fit into a header, however many there were and however long their names (client line 48)', async () => {
    const many = await kontor.world('2022-02-01T09:00:00Z', [{ key: 'se' }])
    const n = clientOf(many, 'dotnet', 'se')
    const longNames = Array.from({ length: 60 }, (_, index) => `${'Ж'.repeat(190)} ${index + 10}`)
    for (const companyName of longNames) {
      const { status } = await n.send('POST', '/customers', { body: aCustomer({ companyName }) })
      assert.equal(status, 201)
    }
    const pages = await pagesOf(n, '/customers?size=1')
    assert.deepEqual(
      pages.map(({ body }) => body.items[0].companyProfile.companyName),
      longNames,
    )
    const back = await n.follow(pages.at(-1)!.body.links.previous)
    assert.deepEqual(idsOn(back), idsOn(pages.at(-2)!))
  })

  test('of users and of a role’s members are sought like those of customers (client line 49)', async () => {
    const n = clientOf(world, 'dotnet', 'se', 'AdminAgent')
    const at = `/customers/${customerIds[0]}`
    const { body: customer } = await n.send('GET', at)
    const { body: roles } = await n.send('GET', `${at}/directoryroles`)
    const members = `${at}/directoryroles/${roles.items[0].id}/usermembers`
    for (const displayName of ['Alma', 'Bo', 'Cia']) {
      const userPrincipalName = `${displayName}@${customer.companyProfile.domain}`
      const { body: user } = await n.send('POST', `${at}/users/`, {
        body: { displayName, userPrincipalName },
      })
      assert.equal((await n.send('POST', members, { body: user })).status, 201)
    }
    for (const path of [
      `${at}/users?size=2&sortField=DisplayName&sortDirection=Descending`,
      `${members}?size=2`,
    ]) {
      const [first, second] = await pagesOf(n, path)
      assert.deepEqual([idsOn(first!).length, idsOn(second!).length], [2, 1])
      const headers = { 'MS-ContinuationToken': first!.body.continuationToken }
      const sought = await n.send('GET', `${path.split('?')[0]}?seekOperation=Next`, { headers })
      assert.deepEqual(idsOn(sought), idsOn(second!))
      assert.deepEqual(idsOn(await n.follow(second!.body.links.previous)), idsOn(first!))
    }
  })

  test('of every list that is sought are gone back over from the last to the first, each item once (client line 49)', async () => {
    const n = clientOf(world, 'dotnet', 'se', 'AdminAgent')
    const at = `/customers/${customerIds[1]}`
    const { body: customer } = await n.send('GET', at)
    for (const displayName of ['Alma', 'Bo', 'Cia', 'Disa', 'Eva']) {
      const userPrincipalName = `${displayName}@${customer.companyProfile.domain}`
      const { status } = await n.send('POST', `${at}/users/`, { body: { displayName, userPrincipalName } })
      assert.equal(status, 200)
    }
    const named = encodeURIComponent('{"Field":"UserPrincipalName","Value":"","Operator":"starts_with"}')
    for (const [path, query] of [
      ['/customers', ''],
      [`${at}/users`, '&sortDirection=Descending'],
      [`${at}/users`, `&filter=${named}`],
      ['/auditrecords', '&startDate=2022-02-01'],
    ]) {
      const whole = idsOn(await n.send('GET', `${path}?${query}`))
      const first = await n.send('GET', `${path}?size=2${query}`)
      const headers = { 'MS-ContinuationToken': first.body.continuationToken }
      const seek = (operation: string) => n.send('GET', `${path}?seekOperation=${operation}`, { headers })
      const pages = [await seek('Last')]
      assert.deepEqual([idsOn(pages[0]!), pages[0]!.body.links.next], [whole.slice(-2), undefined], path)
      for (let back = pages[0]!.body.links.previous; back; back = pages[0]!.body.links.previous)
        pages.unshift(await n.follow(back))
      assert.deepEqual(pages.flatMap(idsOn), whole, path)
      assert.deepEqual(idsOn(await seek('PageIndex')), whole.slice(0, 2), path)
      assert.deepEqual(
        idsOn(await n.send('GET', `${path}?size=2&seekOperation=Last${query}`)),
        whole.slice(-2),
      )
    }
  })

  test('are not sought by operations that there are none of (client line 49)', async () => {
    const { status, body } = await clientOf(world, 'dotnet', 'se').send(
      'GET',
      '/customers?seekOperation=Sideways',
    )
    assert.equal(status, 400)
    assert.match(body.description, /seekOperation.*Sideways.*Next, Previous, First, Last, PageIndex/)
  })

  test('of offers are counted by size and offset (client line 50)', async () => {
    const n = clientOf(world, 'dotnet', 'se')
    const whole = idsOn(await n.send('GET', '/offers?country=SE'))
    const pages = await pagesOf(n, '/offers?country=SE&size=10&offset=0')
    assert.deepEqual(pages.flatMap(idsOn), whole)
    assert.deepEqual(idsOn(await n.send('GET', '/offers?country=SE&size=5&offset=10')), whole.slice(10, 15))
  })
})
