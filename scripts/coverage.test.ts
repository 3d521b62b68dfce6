import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, type Endpoint, type Operation } from './coverage.ts'

const anOperation = (id: string, call: string): Operation => {
  const [method = '', path = ''] = call.split(' ')
  return { area: 'customers', tier: 'core', id, method, path }
}
const anEndpoint = (operation: string, call: string, more: Partial<Endpoint> = {}): Endpoint => {
  const [method = '', path = ''] = call.split(' ')
  return { operation, method, path, ...more }
}
const answered = (operations: Operation[], endpoints: Endpoint[]): string[] =>
  compare(operations, endpoints).operations.flatMap(({ id, isAnswered }) => (isAnswered ? [id] : []))

test('paths are compared without regard to case, names of parameters, host and OData keys', () => {
  const operations = [
    anOperation('get-status', 'GET /v1/customers/{customerId}/validationStatus'),
    anOperation('token', 'POST {authority}/{tenant}/oauth2/token'),
    anOperation('get-sheet', "GET https://api.example.com/v1.0/sales/sheets(Market='{market}')/$value"),
    anOperation('put-status', 'PUT /v1/customers/{customerId}/validationStatus'),
  ]
  const endpoints = [
    anEndpoint('get-status', 'GET /v1/customers/:id/validationstatus'),
    anEndpoint('token', 'POST /:tenant/oauth2/token'),
    anEndpoint('get-sheet', 'GET /v1.0/sales/sheets:key/$value'),
  ]
  assert.deepEqual(answered(operations, endpoints), ['get-status', 'token', 'get-sheet'])
})

test('an operation with a query is answered only where the endpoint reads its parameters', () => {
  const operations = [
    anOperation('list', 'GET /v1/customers'),
    anOperation('search', 'GET /v1/customers?Filter={filter}'),
    anOperation('list-by-order', 'GET /v1/customers?order_id={orderId}'),
  ]
  const endpoints = [anEndpoint('list', 'GET /v1/customers', { query: ['size', 'filter'] })]
  assert.deepEqual(answered(operations, endpoints), ['list', 'search'])
})

test('of operations on one method and path those are answered that the endpoint names', () => {
  const operations = ['update', 'restore', 'remove'].map((id) => anOperation(id, 'PATCH /v1/users/{id}'))
  const endpoints = [anEndpoint('update', 'PATCH /v1/users/:id', { alsoAnswers: ['restore'] })]
  assert.deepEqual(answered(operations, endpoints), ['update', 'restore'])
})

test('an id that is not the contract’s is a problem, a second path of an answered operation is none', () => {
  const operations = [
    anOperation('list', 'GET /v1/customers'),
    anOperation('get', 'GET /v1/customers/{id}'),
    anOperation('audit', 'GET /v1/audit'),
  ]
  const endpoints = [
    anEndpoint('list-all', 'GET /v1/customers'),
    anEndpoint('get', 'GET /v1/customers/:id', { alsoAnswers: ['find'] }),
    anEndpoint('list', 'GET /sandbox/customers'),
    anEndpoint('audit', 'GET /v1/audit'),
    anEndpoint('audit', 'GET /audit/v1'),
    anEndpoint('move-clock', 'PUT /sandbox/clock'),
  ]
  const { problems, beside } = compare(operations, endpoints)
  assert.deepEqual(problems, [
    'GET /v1/customers: list-all should be list',
    'GET /v1/customers/:id: find should be get',
    'GET /sandbox/customers: list should be a name of our own, as the contract has that one elsewhere',
  ])
  assert.deepEqual(
    beside.map(({ path }) => path),
    ['/sandbox/customers', '/audit/v1', '/sandbox/clock'],
  )
})
