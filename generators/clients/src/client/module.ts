import { stringLiteral } from '@installatron-openapi/generate-kit';
import type { Call } from '../call/call.ts';
import { callFunction } from './function.ts';
import type { ClientOptions } from './options.ts';

/** The module that holds the functions of some calls. */
export function callsModule(calls: readonly Call[], options: ClientOptions): string {
  return [importsOf(calls, options), ...calls.map(callFunction)].join('\n\n');
}

function importsOf(calls: readonly Call[], { types, runtime }: ClientOptions): string {
  const nested = calls.filter(({ shape }) => shape.body === 'nested').length;
  const contract = [
    'AnswerOf',
    'CallOptions',
    ...(nested < calls.length ? ['ParametersOf'] : []),
    ...(nested > 0 ? ['ParametersOfNested'] : []),
  ];
  return [
    `import type { operations } from ${stringLiteral(types)};`,
    `import type { Client } from ${stringLiteral(`${runtime}/client.ts`)};`,
    `import type { ${contract.join(', ')} } from ${stringLiteral(`${runtime}/operation.ts`)};`,
    `import { send } from ${stringLiteral(`${runtime}/send.ts`)};`,
  ].join('\n');
}
