import { defineFaults } from '../fault.ts'

export const sandboxFaults = defineFaults('sandbox', {
  environmentNameTaken: {
    status: 409,
    code: 1003,
    text: 'Another environment is already called {name}',
    remedy: 'Choose another name.',
  },
  environmentNotFound: {
    status: 404,
    code: 1000,
    text: 'The environment {environment} was not found',
    remedy: 'Give the id or the name of an environment; GET /sandbox/environments lists them.',
  },
})
