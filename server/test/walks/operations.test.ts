import assert from 'node:assert/strict'
import { test } from 'node:test'
import Fastify from 'fastify'
import { allRoutes } from '../../src/app.ts'
import { serve } from '../../src/http/edge.ts'
import { addReference } from '../../src/http/reference.ts'
import type { Platform } from '../../src/platform/platform.ts'

test('every operation has a name of its own: clients are generated from them', () => {
  const names = allRoutes.map(({ operation }) => operation)
  assert.deepEqual(
    names.filter((name, at) => names.indexOf(name) !== at),
    [],
  )
})

test('the reference keeps the operator’s calls and the sandbox’s apart from those of the contract', async () => {
  const app = Fastify()
  await addReference(app)
  const nobody = () => Promise.reject(new Error('described, not served'))
  serve(app, allRoutes, { platform: {} as Platform, authenticate: nobody })
  await app.ready()
  const { paths = {} } = app.swagger()
  const tagsOf = (path: string) => Object.values(paths[path] as Record<string, { tags: string[] }>)[0]!.tags
  assert.deepEqual(tagsOf('/operator/v1/partners'), ['operator'])
  assert.deepEqual(tagsOf('/sandbox/clock'), ['sandbox'])
  assert.deepEqual(tagsOf('/v1/customers'), ['customers'])
  assert.deepEqual(tagsOf('/v1/customers/{customerId}/subscriptions'), ['subscriptions'])
  assert.deepEqual(tagsOf('/auditactivity/v1/auditrecords'), ['auditrecords'])
  await app.close()
})
