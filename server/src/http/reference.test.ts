import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startKontor } from '../../test/support/kontor.ts'

const kontor = await startKontor()

interface Operation {
  security?: object[]
}

test('the reference asks for a bearer token everywhere but where none is needed', async () => {
  const response = await fetch(`${kontor.url}/openapi.json`)
  const { paths, security } = (await response.json()) as {
    paths: Record<string, Record<string, Operation>>
    security: object[]
  }
  assert.deepEqual(security, [{ bearer: [] }])
  const open = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(([, operation]) => operation.security?.length === 0)
      .map(([method]) => `${method} ${path}`),
  )
  assert.deepEqual(open.toSorted(), [
    'get /.well-known/openid-configuration',
    'get /common/discovery/instance',
    'get /identity/authorize/{uid}',
    'get /identity/keys',
    'get /identity/sign-out/success',
    'get /sandbox/relationshiprequests/{token}',
    'get /sign-in/{uid}',
    'get /v1/agreementdocuments/{token}',
    'get /{tenant}/.well-known/openid-configuration',
    'get /{tenant}/discovery/keys',
    'get /{tenant}/discovery/v2.0/keys',
    'get /{tenant}/oauth2/authorize',
    'get /{tenant}/oauth2/logout',
    'get /{tenant}/oauth2/v2.0/authorize',
    'get /{tenant}/oauth2/v2.0/logout',
    'get /{tenant}/v2.0/.well-known/openid-configuration',
    'post /identity/sign-out/confirm',
    'post /sandbox/relationshiprequests/{token}',
    'post /sign-in/{uid}',
    'post /{tenant}/oauth2/token',
    'post /{tenant}/oauth2/v2.0/token',
  ])
})
