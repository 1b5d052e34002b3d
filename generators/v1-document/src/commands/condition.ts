import type { CommandCondition, InputModel, JsonObject } from '@installatron-openapi/generate-kit';
import { type Derivation, made, originOf } from '../derivation.ts';
import { code } from '../text.ts';
import type { CommandForm } from './form.ts';
import { inputProperty, type Property } from './input.ts';

/** The property for what a form asks for besides the command. */
export function conditionProperty(
  derivation: Derivation,
  form: CommandForm,
  condition: CommandCondition,
): Property {
  const { command } = form;
  const origin = originOf([...command.pointer, 'when', condition.v1], command.pointer);
  return [condition.v1, made(derivation, conditionSchema(derivation, form, condition), origin)];
}

function conditionSchema(derivation: Derivation, form: CommandForm, condition: CommandCondition): JsonObject {
  if (condition.kind === 'equals') return exactValue(condition.value);
  const input = form.versions.inputs.find((candidate) => isMeant(candidate, condition));
  if (input === undefined) return anyText;
  const [property] = inputProperty(derivation, form, { ...input, v1: condition.v1, also: [] });
  return property?.[1] ?? anyText;
}

function isMeant({ in: place, path: [name], v1 }: InputModel, condition: CommandCondition): boolean {
  return condition.kind === 'path' ? place === 'path' && name === condition.parameter : v1 === condition.v1;
}

const anyText = { type: 'string', description: 'Which one is meant.' };

// A form body has no numbers: there the value is its digits.
function exactValue(value: string | number): JsonObject {
  const description = `Always ${code(String(value))} here.`;
  if (typeof value === 'string') return { type: 'string', const: value, description, examples: [value] };
  return { type: ['integer', 'string'], enum: [value, String(value)], description, examples: [value] };
}

/** More conditions win over fewer: with the conditions of such a form the request is not of this one. */
export function exclusions(form: CommandForm, others: readonly CommandForm[]): JsonObject {
  const more = others.filter(
    ({ command }) =>
      command.cmd === form.command.cmd && command.conditions.length > form.command.conditions.length,
  );
  if (more.length === 0) return {};
  return { not: { anyOf: more.map(({ command }) => holds(command.conditions)) } };
}

function holds(conditions: readonly CommandCondition[]): JsonObject {
  const exact = conditions.flatMap((condition): readonly Property[] => {
    if (condition.kind !== 'equals') return [];
    return [[condition.v1, { enum: [...new Set([condition.value, String(condition.value)])] }]];
  });
  return {
    required: conditions.map(({ v1 }) => v1),
    ...(exact.length === 0 ? {} : { properties: Object.fromEntries(exact) }),
  };
}
