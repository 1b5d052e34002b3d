import { stringLiteral } from '@installatron-openapi/generate-kit';
import type { Call } from '../call/call.ts';
import { descriptorOf, printDescriptor } from '../call/descriptor.ts';
import { documentationOf } from './documentation.ts';

/** The types and the function of one call. */
export function callFunction(call: Call): string {
  const { operation, names, shape } = call;
  const preset = shape.optional ? ' = {}' : '';
  return [
    `export type ${names.parameters} = ${parametersType(call)};`,
    `export type ${names.answer} = AnswerOf<operations[${stringLiteral(operation.operationId)}]>;`,
    documentationOf(call),
    `export async function ${names.call}(`,
    `  client: Client,`,
    `  parameters: ${names.parameters}${preset},`,
    `  options?: CallOptions,`,
    `): Promise<${names.answer}> {`,
    `  return send(client, ${printDescriptor(descriptorOf(call))}, parameters, options);`,
    `}`,
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
