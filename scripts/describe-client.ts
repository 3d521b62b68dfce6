/** The client's types, made from the same description of the API that partners read. */
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { describeApi } from './describe-api.ts'

/** The text of `client/src/openapi.generated.ts`. */
export async function describeClient(): Promise<string> {
  const document = JSON.parse(await describeApi(), withoutOperationIds) as OpenAPI3
  const types = await openapiTS(document, { silent: true })
  return `/** Generated from the description of the API by \`npm run generate\`. */\n${astToString(types)}`
}

/** A path under two spellings is one operation with one id, which the type generator does not take. We go by paths. */
const withoutOperationIds = (key: string, value: unknown): unknown =>
  key === 'operationId' ? undefined : value
