// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-334132055582baaaff3b062d33a3f0a5de2ef959fcb11ba848d4822e862592b0
import type { ErrorCodeOf, operations } from '@installatron-openapi/types';
import type { OperationAnswerOf as AnswersOfVersion1 } from '@installatron-openapi/types/v1';
import type { Failure } from '../errors/errors.ts';
import type { AnswerOf, AnswersOf, ParametersOf } from '../operation/types.ts';
import { type Operation, operation } from '../operation/operation.ts';

export type GetVersionParameters = ParametersOf<operations['getVersion'], 'X-API-Version' | 'api_version'>;
export type GetVersionAnswer = AnswerOf<operations['getVersion']>;
export type GetVersionError = Failure<ErrorCodeOf['getVersion']>;
/**
 * Get the product version.
 *
 * Shows which Installatron product runs here, in which version, and how its licence stands. It changes
 * nothing and takes no parameters, so it is the cheapest way to try a key and a connection. The
 * vendor's example of the answer has neither `errcode` nor `message`.
 *
 * Not described in the vendor's documentation of this version. Source: sister-product.
 *
 * @throws ApiError, errcodes known: invalid_argument_api_version, invalid_api_key.
 */
export const getVersion: Operation<
  GetVersionParameters,
  AnswersOf<'getVersion', GetVersionAnswer, AnswersOfVersion1>,
  ErrorCodeOf['getVersion']
> = /* @__PURE__ */ operation({ id: 'getVersion', method: 'GET', path: '/version' });
