import {
  changedResources,
  docComment,
  type GeneratedFile,
  stringLiteral,
  type VersionsModel,
} from '@installatron-openapi/generate-kit';

/** The module with the operations whose answers differ between the versions: the others need not even be read. */
export function answersModule({ operations, resources }: VersionsModel): GeneratedFile {
  const changed = changedResources(resources);
  const entries = operations
    .filter(({ answer }) => answer.some(({ resource }) => changed.has(resource)))
    .map(({ operation }) => `  ${stringLiteral(operation.operationId)},`);
  const content = [
    docComment('The operations whose answers differ between the versions, by operationId.'),
    'export const differingAnswers: readonly string[] = [',
    ...entries,
    '];',
  ].join('\n');
  return { path: 'answers.gen.ts', content: `${content}\n` };
}
