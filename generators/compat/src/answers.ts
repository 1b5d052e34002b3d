import {
  docComment,
  type GeneratedFile,
  type MemberModel,
  type ResourceModel,
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

/** The names of the resources that differ between the versions, or hold one that does. */
function changedResources(resources: readonly ResourceModel[]): ReadonlySet<string> {
  const changed = new Set(resources.filter(isChanged).map(({ name }) => name));
  const holdsChanged = ({ name, members }: ResourceModel) =>
    !changed.has(name) && members.some(({ nested }) => nested !== undefined && changed.has(nested.resource));
  for (let found = resources.find(holdsChanged); found; found = resources.find(holdsChanged))
    changed.add(found.name);
  return changed;
}

function isChanged({ members, only }: ResourceModel): boolean {
  return only.length > 0 || members.some(isChangedMember);
}

/** A member that version 1 does not have is kept there under its own name. */
function isChangedMember({ path, v1, also, rule }: MemberModel): boolean {
  return v1 !== undefined && (path.join() !== v1 || also.length > 0 || rule.kind !== 'same');
}
