import type { MemberModel, ResourceModel } from './model.ts';

/** The names of the resources that differ between the versions, or hold one that does. */
export function changedResources(resources: readonly ResourceModel[]): ReadonlySet<string> {
  const changed = new Set(resources.filter(isChanged).map(({ name }) => name));
  let size = -1;
  while (size < changed.size) {
    size = changed.size;
    for (const { name, members } of resources)
      if (members.some(({ nested }) => nested !== undefined && changed.has(nested.resource)))
        changed.add(name);
  }
  return changed;
}

function isChanged({ members, only }: ResourceModel): boolean {
  return only.length > 0 || members.some(isChangedMember);
}

/** A member that version 1 does not have is kept there under its own name. */
function isChangedMember({ path, v1, also, rule }: MemberModel): boolean {
  if (v1 === undefined) return false;
  return path.length > 1 || path[0] !== v1 || also.length > 0 || rule.kind !== 'same';
}
