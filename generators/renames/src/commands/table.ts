import type {
  CommandCondition,
  CommandModel,
  InputModel,
  JsonObject,
  JsonValue,
  OperationVersions,
  ValueRule,
  VersionsModel,
} from '@installatron-openapi/generate-kit';
import { present } from '../maps/present.ts';

/** What the code that turns requests into commands and back has to know, and nothing else: `CommandTable` of the package. */
export function commandTable(versions: VersionsModel): JsonObject {
  return {
    command: versions.root.command,
    ignored: ignoredNames(versions),
    operations: versions.operations.map(operationEntry),
  };
}

// What any request of version 1 may hold, and the query parameters that a client of version 2 sets once: neither is a part
// of what is asked for.
function ignoredNames({ root, operations }: VersionsModel): readonly string[] {
  const names = operations.flatMap(({ operation }) =>
    operation.parameters.filter((found) => found.in === 'query' && found.clientOption !== undefined),
  );
  return [...new Set([...root.parameters, ...names].map(({ name }) => name))];
}

function operationEntry({ operation, absent, openBody, inputs, commands }: OperationVersions): JsonObject {
  return present({
    id: operation.operationId,
    method: operation.method,
    path: operation.path,
    absent: commands.length === 0 ? (absent ?? '') : undefined,
    open: openBody ? true : undefined,
    inputs: inputs.map(inputEntry),
    rows: commands.map(rowEntry),
  });
}

function inputEntry(input: InputModel): JsonObject {
  return present({
    in: input.in,
    v2: input.path,
    v1: input.v1,
    also: input.also.length > 0 ? input.also : undefined,
    required: input.required ? true : undefined,
    rule: ruleEntry(input.rule),
  });
}

function ruleEntry(rule: ValueRule): JsonValue | undefined {
  if (rule.kind === 'same') return undefined;
  if (rule.kind === 'codec') return rule.codec;
  const { values, synonyms, carries } = rule;
  return present({
    values: values.map(({ v2, v1 }) => [v2, v1]),
    synonyms: synonyms.length > 0 ? synonyms.map(({ word, meaning }) => [word, meaning]) : undefined,
    carries: carries && [carries.word, carries.member],
  });
}

function rowEntry({ cmd, conditions, body }: CommandModel): JsonObject {
  return present({
    cmd,
    when: conditions.length > 0 ? conditions.map(conditionEntry) : undefined,
    body: body.length > 0 ? body.map(({ member, value }) => [member, value]) : undefined,
  });
}

function conditionEntry(condition: CommandCondition): JsonObject {
  if (condition.kind === 'path') return { v1: condition.v1, path: condition.parameter };
  if (condition.kind === 'given') return { v1: condition.v1 };
  return { v1: condition.v1, equals: condition.value };
}
