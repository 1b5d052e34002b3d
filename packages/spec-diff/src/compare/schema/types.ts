import { member } from '../../document/json.ts';
import { type Form, type TypeName, typeNames, type Where } from '../../normal/schema/form.ts';
import type { Ref } from '../../normal/schema/ref.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import type { Finding } from '../finding.ts';

/** A schema and what it means. */
export type Side = { readonly ref: Ref; readonly form: Form };

/**
 * What differs in the types of two schemas. A type of which only some values were listed is a matter of these values.
 */
export function compareTypes(base: Side, head: Side): readonly Finding[] {
  const gone = typeNames.filter((name) => has(base, name) && !has(head, name)).filter(isWhole(base));
  const come = typeNames.filter((name) => !has(base, name) && has(head, name)).filter(isWhole(head));
  // A schema without `type` allows null among others, which is one change.
  const isSweeping = gone.length + come.length > 2 && (gone.length === 0 || come.length === 0);
  if (isSweeping) return otherFindings(base, head, gone, come);
  return [
    ...nullFindings(base, head, gone, come),
    ...otherFindings(base, head, gone.filter(isNotNull), come.filter(isNotNull)),
  ];
}

function isNotNull(name: TypeName): boolean {
  return name !== 'null';
}

function has({ form }: Side, name: TypeName): boolean {
  return form.types[name] !== undefined;
}

function isWhole({ form }: Side): (name: TypeName) => boolean {
  return (name) => form.types[name]?.finite === undefined;
}

function nullFindings(
  base: Side,
  head: Side,
  gone: readonly TypeName[],
  come: readonly TypeName[],
): readonly Finding[] {
  if (gone.includes('null')) return [finding('null-removed', base, head, ['null'], 'can no longer be null.')];
  if (come.includes('null')) return [finding('null-added', base, head, ['null'], 'can be null.')];
  return [];
}

function otherFindings(
  base: Side,
  head: Side,
  gone: readonly TypeName[],
  come: readonly TypeName[],
): readonly Finding[] {
  if (gone.length === 0 && come.length === 0) return [];
  const values = [gone.join(' or '), come.join(' or ')];
  const [before, after] = [spoken(gone, base), spoken(come, head)];
  if (gone.length > 0 && come.length > 0) {
    return [finding('type-changed', base, head, values, `is ${after} instead of ${before}.`)];
  }
  if (come.length > 0) {
    const isAny = typeNames.every((name) => has(head, name));
    return [
      finding('type-added', base, head, values, isAny ? 'can be of any type.' : `can be ${after}, too.`),
    ];
  }
  const left = spoken(
    typeNames.filter((name) => has(head, name)),
    head,
  );
  const isSweeping = gone.length > 2 && left !== '';
  const message = isSweeping ? `has to be ${left}.` : `can no longer be ${before}.`;
  return [finding('type-removed', base, head, values, message)];
}

function spoken(names: readonly TypeName[], { form }: Side): string {
  const isInteger = form.types.number?.integer !== undefined;
  return names.map((name) => (name === 'number' && isInteger ? 'an integer' : words[name])).join(' or ');
}

const words: Readonly<Record<TypeName, string>> = {
  null: 'null',
  boolean: 'a boolean',
  number: 'a number',
  string: 'a string',
  array: 'an array',
  object: 'an object',
};

function finding(rule: RuleId, base: Side, head: Side, values: readonly string[], message: string): Finding {
  return { rule, base: typeKeyword(base.ref), head: typeKeyword(head.ref), values, message };
}

function typeKeyword({ nodes }: Ref): Where | undefined {
  const node = nodes.find(({ cursor }) => member(cursor.value, 'type') !== undefined);
  return node && { cursor: node.cursor, keyword: 'type' };
}
