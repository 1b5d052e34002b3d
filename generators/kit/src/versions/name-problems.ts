import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { formatPointer } from '../json/pointer.ts';
import type { MemberModel, OnlyMember, ResourceModel, VersionsModel } from './model.ts';

/** What is wrong with names: two members that could not be told apart, in version 1 or on the way there and back. */
export function nameProblems({ root, resources, operations }: VersionsModel): readonly Diagnostic[] {
  const reserved = new Map([
    [root.command, 'the command'],
    ...root.parameters.map(({ name }) => [name, 'a parameter of every request'] as const),
  ]);
  return [
    ...resourceNameProblems(resources),
    ...resources.flatMap(({ members, only }) => [
      ...memberProblems(members, new Map()),
      ...onlyProblems(members, only),
    ]),
    ...operations
      .filter(({ commands }) => commands.length > 0)
      .flatMap(({ inputs }) => memberProblems(inputs, reserved)),
  ];
}

function resourceNameProblems(resources: readonly ResourceModel[]): readonly Diagnostic[] {
  const first = new Map<string, ResourceModel>();
  return resources.flatMap((resource) => {
    const twin = first.get(resource.name);
    first.set(resource.name, twin ?? resource);
    if (twin === undefined) return [];
    const message = `${quote(resource.name)} is also the resource of ${twin.schemaName}.`;
    return taken(message, [...resource.pointer, 'x-v1', 'resource']);
  });
}

function memberProblems(
  members: readonly MemberModel[],
  reserved: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const owners = new Map<string, MemberModel>();
  // Who keeps its own name is there first, then who says another; a second name that repeats one of these is at fault.
  const written = members.flatMap((member) => (member.v1 === undefined ? [] : [{ member, name: member.v1 }]));
  const named = [
    ...written.filter(({ member, name }) => member.path[0] === name),
    ...written.filter(({ member, name }) => member.path[0] !== name),
    ...members.flatMap((member) => member.also.map((name) => ({ member, name }))),
  ];
  return named.flatMap(({ member, name }) => {
    const owner = owners.get(name) ?? members.find((other) => isOtherNamed(other, member, name));
    owners.set(name, owner ?? member);
    const use = owner === undefined || owner === member ? reserved.get(name) : nameOf(owner);
    if (use === undefined) return [];
    const already = use === reserved.get(name) ? 'there' : 'already';
    return taken(
      `${nameOf(member)} is ${quote(name)} in version 1, which is ${use} ${already}.`,
      member.pointer,
    );
  });
}

// A value may hold old and new names at once. So an old name that is the new name of another member is a trap.
function isOtherNamed(other: MemberModel, member: MemberModel, name: string): boolean {
  return other !== member && other.path[0] === name && !(other.path.length === 1 && other.v1 === name);
}

function v1NamesOf({ v1, also }: MemberModel): readonly string[] {
  return v1 === undefined ? also : [v1, ...also];
}

function onlyProblems(members: readonly MemberModel[], only: readonly OnlyMember[]): readonly Diagnostic[] {
  const v1 = new Set(members.flatMap(v1NamesOf));
  const v2 = new Set(members.map(({ path }) => path[0]));
  return only.flatMap((alone) => {
    const problems: Diagnostic[] = [];
    if (v1.has(alone.v1)) {
      problems.push(taken(`${quote(alone.v1)} of version 1 is the name of a member already.`, alone.pointer));
    } else if (!v2.has(alone.v1)) {
      const message = `${quote(alone.v1)} means nothing else in version 2, so it goes over as it is; "only" is for names that do.`;
      problems.push(taken(message, alone.pointer));
    }
    if (v1.has(alone.keep) || v2.has(alone.keep)) {
      const message = `${quote(alone.v1)} of version 1 cannot be kept as ${quote(alone.keep)}, which is the name of a member.`;
      problems.push(taken(message, [...alone.pointer, 'keep']));
    }
    return problems;
  });
}

function taken(message: string, pointer: readonly string[]): Diagnostic {
  return problem('v1-name-taken', message, { pointer: formatPointer(pointer) });
}

function nameOf({ path }: MemberModel): string {
  return quote(path.join('.'));
}

function quote(name: string): string {
  return JSON.stringify(name);
}
