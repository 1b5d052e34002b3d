import type { ObjectForm } from '../../normal/schema/form.ts';
import { anything, isNever } from '../../normal/schema/ref.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import type { Comparing } from '../comparing.ts';
import { type Difference, type Direction, type Finding, joinDifferences, quote } from '../finding.ts';
import type { Rename } from '../rename.ts';
import { mayBeGone } from '../sunset.ts';
import { type Members, type Named, renamedMembers } from './member-renames.ts';
import { hasHidden, type Member, membersIn } from './visible.ts';

type Objects = { readonly base: ObjectForm; readonly head: ObjectForm; readonly direction: Direction };

/** What differs in the described members of two objects. */
export function compareProperties(objects: Objects, comparing: Comparing): Difference {
  const base = membersIn(objects.base, objects.head, objects.direction);
  const head = membersIn(objects.head, objects.base, objects.direction);
  const gone = [...base].filter(([name]) => !head.has(name));
  const come = [...head].filter(([name]) => !base.has(name));
  const stays = [...base].filter(([name]) => head.has(name));
  const renames = renamesIn(objects, { gone, come, stays }, comparing);
  const renamed = new Set(renames.flatMap((rename) => [rename.base.name, rename.head.name]));
  const kept = [...base].flatMap(([name, before]) => {
    const after = head.get(name);
    return after === undefined ? [] : [keptMember(name, before, after)];
  });
  return joinDifferences([
    ...kept,
    ...renames.map(renamedMember),
    ...gone.filter(isNews(renamed, objects.head)).map((named) => goneMember(named, objects, comparing)),
    ...come.filter(isNews(renamed, objects.base)).map((named) => newMember(named, objects)),
  ]);
}

/**
 * Whether it is worth a word that the other side does not have a member. A name that is not described, and only free beside
 * `unevaluatedProperties`, is free there, too, unless all others are ruled out.
 */
function isNews(renamed: ReadonlySet<string>, other: ObjectForm): (named: Named) => boolean {
  return ([name, { where, required }]) =>
    !renamed.has(name) && (where !== undefined || required || isNever(other.additional.ref));
}

function keptMember(name: string, base: Member, head: Member): Difference {
  const edges = [{ step: name, base, head }];
  if (base.required === head.required) return { findings: [], edges };
  const [rule, what] = head.required
    ? (['property-became-required', 'can no longer be left out'] as const)
    : (['property-became-optional', 'can be left out'] as const);
  return { findings: [finding(rule, name, base, head, `${what}.`)], edges };
}

function finding(
  rule: RuleId,
  name: string,
  base: Member | undefined,
  head: Member | undefined,
  message: string,
): Finding {
  return { rule, base: base?.where, head: head?.where, step: name, values: [], message };
}

function renamesIn(
  { base, head, direction }: Objects,
  { gone, come, stays }: Members,
  comparing: Comparing,
): readonly Rename<Member>[] {
  const leaving = gone.filter(([, { ref }]) => !mayBeGone(saidOf(ref), comparing.policy));
  const visible = (members: readonly Named[], other: ObjectForm): readonly Named[] =>
    members.filter(([name]) => !hasHidden(other, name, direction));
  return renamedMembers({ gone: visible(leaving, head), come: visible(come, base), stays }, comparing);
}

function saidOf({ nodes }: Member['ref']): readonly unknown[] {
  return nodes.map(({ cursor }) => cursor.value);
}

function renamedMember({ base, head }: Rename<Member>): Difference {
  const rename: Finding = {
    rule: 'property-renamed',
    base: base.value.where,
    head: head.value.where,
    step: base.name,
    values: [head.name],
    message: `is now named ${quote(head.name)}.`,
  };
  return { findings: [rename], edges: [{ step: head.name, base: base.value, head: head.value }] };
}

function goneMember([name, member]: Named, { head, direction }: Objects, comparing: Comparing): Difference {
  if (hasHidden(head, name, direction)) {
    const [rule, what] =
      direction === 'request'
        ? (['property-became-read-only', 'read only, so it can no longer be sent'] as const)
        : (['property-became-write-only', 'write only, so answers no longer have it'] as const);
    return only(finding(rule, name, member, { ...member, ...head.properties.get(name) }, `is ${what}.`));
  }
  if (mayBeGone(saidOf(member.ref), comparing.policy)) {
    return only(finding('removed-after-sunset', name, member, undefined, 'is gone, as announced.'));
  }
  return only(finding('property-removed', name, member, undefined, goneMessage(head, direction)));
}

function only(...findings: readonly Finding[]): Difference {
  return { findings, edges: [] };
}

function goneMessage(head: ObjectForm, direction: Direction): string {
  if (direction === 'response') return 'is gone.';
  const { ref } = head.additional;
  if (isNever(ref)) return 'is gone. Where it is sent, it is refused from now on.';
  return ref === anything
    ? 'is gone. Where it is sent, it is ignored from now on.'
    : 'is gone. Where it is sent, it is one of the members that are not described from now on.';
}

function newMember([name, member]: Named, { base, direction }: Objects): Difference {
  const { additional } = base;
  const isMap = additional.ref !== anything && !isNever(additional.ref);
  const edges = isMap ? [{ step: name, base: additional, head: member }] : [];
  const hidden = base.properties.get(name);
  const before = hasHidden(base, name, direction) && hidden ? { ...member, ...hidden } : undefined;
  return { findings: newFindings(name, before, member, isNever(additional.ref), direction), edges };
}

function newFindings(
  name: string,
  before: Member | undefined,
  member: Member,
  isClosed: boolean,
  direction: Direction,
): readonly Finding[] {
  const message = member.required ? 'is new, and has to be there.' : 'is new.';
  if (before && !member.required) {
    const rule = direction === 'request' ? 'property-no-longer-read-only' : 'property-no-longer-write-only';
    const what = direction === 'request' ? 'can be sent, too' : 'is in answers, too';
    return [finding(rule, name, before, member, `${what}.`)];
  }
  const added = member.required ? 'required-property-added' : 'property-added';
  const isSurprise = isClosed && !before && (direction === 'response' || !member.required);
  return [finding(isSurprise ? 'property-added-to-closed-object' : added, name, before, member, message)];
}
