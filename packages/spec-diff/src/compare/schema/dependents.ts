import { canonical } from '../../document/json.ts';
import type { Labels, ObjectForm, Part } from '../../normal/schema/form.ts';
import { type Difference, type Finding, joinDifferences, quote } from '../finding.ts';

/** What differs in what an object has to be where it has a member. */
export function compareDependents(base: ObjectForm, head: ObjectForm): Difference {
  return joinDifferences([
    { findings: dependentFindings(base, head), edges: [] },
    dependentDifference(base.dependentSchemas, head.dependentSchemas),
  ]);
}

/** A member that has to be there anyway need not be asked for by another one. */
function dependentFindings(base: ObjectForm, head: ObjectForm): readonly Finding[] {
  const namesIn = (pair: string): readonly string[] => {
    const names: unknown = JSON.parse(pair);
    return Array.isArray(names) ? names.map(String) : [];
  };
  const words = (pair: string): string => {
    const [name = '', needed = ''] = namesIn(pair);
    return `${quote(needed)} where it has ${quote(name)}`;
  };
  const missing = (from: ObjectForm, { dependentRequired, required }: ObjectForm): Labels =>
    new Map(
      [...from.dependentRequired].filter(
        ([pair]) => !dependentRequired.has(pair) && !required.has(namesIn(pair)[1] ?? ''),
      ),
    );
  const [gone, come] = [[...missing(base, head)], [...missing(head, base)]];
  return [
    ...gone.map(
      ([pair, where]): Finding => ({
        rule: 'dependent-required-removed',
        base: where,
        values: [pair],
        message: `need not have ${words(pair)} any more.`,
      }),
    ),
    ...come.map(
      ([pair, where]): Finding => ({
        rule: 'dependent-required-added',
        head: where,
        values: [pair],
        message: `has to have ${words(pair)}.`,
      }),
    ),
  ];
}

function dependentDifference(base: ReadonlyMap<string, Part>, head: ReadonlyMap<string, Part>): Difference {
  const names = [...new Set([...base.keys(), ...head.keys()])];
  return joinDifferences(
    names.map((name): Difference => {
      const [before, after] = [base.get(name), head.get(name)];
      if (before && after)
        return { findings: [], edges: [{ step: `{if ${name}}`, base: before, head: after }] };
      const at = { base: before?.where, head: after?.where, values: [canonical(name)] };
      const finding: Finding = after
        ? {
            rule: 'dependent-schema-added',
            ...at,
            message: `has to meet more where ${quote(name)} is there.`,
          }
        : {
            rule: 'dependent-schema-removed',
            ...at,
            message: `has to meet less where ${quote(name)} is there.`,
          };
      return { findings: [finding], edges: [] };
    }),
  );
}
