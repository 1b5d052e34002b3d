// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-00dfd3392797eb488d415f61bb8b25ec8cf13c9e4b02a805e9656a57244b9001
import type { operations } from '@installatron-openapi/types';
import type { Client } from '../client.ts';
import type { AnswerOf, CallOptions, ParametersOf } from '../operation.ts';
import { send } from '../send.ts';

export type GetVersionParameters = ParametersOf<operations['getVersion'], 'X-API-Version' | 'api_version'>;
export type GetVersionAnswer = AnswerOf<operations['getVersion']>;
/**
 * Get the product version.
 *
 * Shows which Installatron product runs here, in which version, and how its licence stands. It changes
 * nothing and takes no parameters, so it is the cheapest way to try a key and a connection. The
 * vendor's example of the answer has neither `errcode` nor `message`.
 *
 * Not described in the vendor's documentation of this version. Source: sister-product.
 *
 * @throws ApiError, errcodes known: invalid_api_key.
 */
export async function getVersion(
  client: Client,
  parameters: GetVersionParameters = {},
  options?: CallOptions,
): Promise<GetVersionAnswer> {
  return send(client, { id: 'getVersion', method: 'GET', path: '/version' }, parameters, options);
}
