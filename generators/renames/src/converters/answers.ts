import {
  type AnswerResource,
  docComment,
  type GeneratedFile,
  type OperationVersions,
  propertyKey,
  stringLiteral,
} from '@installatron-openapi/generate-kit';

const imports = [
  `import type { Version } from '../conversion/issue.ts';`,
  `import type { AnswerPlace } from '../envelope.ts';`,
  `import type { ResourceTypes } from './resources.gen.ts';`,
].join('\n');

/** The module that knows where resources are in the answer of each operation. */
export function answersModule(operations: readonly OperationVersions[]): GeneratedFile {
  const table = operations.map(
    ({ operation, answer }) =>
      `  ${propertyKey(operation.operationId)}: [${answer.map(placeCode).join(', ')}],`,
  );
  const types = operations.map(
    ({ operation, answer }) => `  readonly ${propertyKey(operation.operationId)}: ${answerType(answer)};`,
  );
  const content = [
    imports,
    `${docComment('Where the resources are in an answer, by operationId.')}\nexport const answerPlaces = {\n${table.join('\n')}\n} satisfies Record<string, readonly AnswerPlace[]>;`,
    `${docComment('The members of an answer that hold resources, by operationId.')}\nexport type AnswerMembers<In extends Version> = {\n${types.join('\n')}\n};`,
  ].join('\n\n');
  return { path: 'answers.gen.ts', content: `${content}\n` };
}

function placeCode({ path, resource, as }: AnswerResource): string {
  return `{ path: [${path.map(stringLiteral).join(', ')}], resource: ${stringLiteral(resource)}, as: ${stringLiteral(as)} }`;
}

function answerType(answer: readonly AnswerResource[]): string {
  const members = answer.map(({ path: [first, ...rest], ...nested }) =>
    first === undefined ? '{}' : memberType(first, rest, nestedType(nested)),
  );
  return members.length === 0 ? '{}' : members.join(' & ');
}

function memberType(name: string, rest: readonly string[], type: string): string {
  const [next, ...others] = rest;
  const inner = next === undefined ? type : memberType(next, others, type);
  return `{ readonly ${propertyKey(name)}?: ${inner} }`;
}

function nestedType({ resource, as }: Omit<AnswerResource, 'path'>): string {
  const type = `ResourceTypes[${stringLiteral(resource)}][In]`;
  return { value: type, items: `readonly ${type}[]`, values: `{ readonly [name: string]: ${type} }` }[as];
}
