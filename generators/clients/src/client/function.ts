import { stringLiteral } from '@installatron-openapi/generate-kit';
import type { Call } from '../call/call.ts';
import { documentationOf } from './documentation.ts';
import { factoryCall, type NamesOf, typeOfCall } from './kinds.ts';

/**
 * The types and the function of one call.
 *
 * @param namesOf what other operations are called.
 * @param versioned whether there are types of version 1.
 */
export function callFunction(call: Call, namesOf: NamesOf, versioned: boolean): string {
  const { operation, names } = call;
  const id = stringLiteral(operation.operationId);
  return [
    `export type ${names.parameters} = ${parametersType(call)};`,
    `export type ${names.answer} = AnswerOf<operations[${id}]>;`,
    `export type ${names.error} = Failure<ErrorCodeOf[${id}]>;`,
    documentationOf(call),
    // Without the mark, a bundler keeps what nobody uses.
    `export const ${names.call}: ${typeOfCall(call, namesOf, versioned)} = /* @__PURE__ */ ${factoryCall(call, namesOf)};`,
  ].join('\n');
}

function parametersType({ operation, shape }: Call): string {
  const generic = shape.body === 'nested' ? 'ParametersOfNested' : 'ParametersOf';
  const source = `operations[${stringLiteral(operation.operationId)}]`;
  const omitted = shape.omitted.map(stringLiteral).join(' | ');
  const parameters = `${generic}<${source}${omitted === '' ? '' : `, ${omitted}`}>`;
  if (shape.body !== 'form') return parameters;
  const mark = operation.body?.required === true ? '' : '?';
  return `${parameters} & { readonly body${mark}: Blob | FormData | URLSearchParams }`;
}
