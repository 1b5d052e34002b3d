import type {
  CommandCondition,
  CommandModel,
  JsonObject,
  JsonValue,
  OperationVersions,
  ResourceModel,
  VersionsModel,
} from '@installatron-openapi/generate-kit';
import { codecs } from '@installatron-openapi/generate-kit';
import { memberMap } from './member.ts';
import { present } from './present.ts';

/**
 * The maps between the versions as plain data: what `maps.json`, `maps.php` and the constant `maps` hold.
 *
 * `maps.schema.json` of the package describes it.
 */
export function mapsData(versions: VersionsModel): JsonObject {
  return {
    root: rootMap(versions),
    codecs: codecMaps(),
    resources: entries(versions.resources, (resource) => [resource.name, resourceMap(resource)]),
    operations: entries(versions.operations, (found) => [found.operation.operationId, operationMap(found)]),
    commands: versions.operations.flatMap(({ operation, commands }) =>
      commands.map((command) => commandMap(operation, command)),
    ),
  };
}

function rootMap({ root }: VersionsModel): JsonObject {
  return {
    version: root.version,
    path: root.path,
    command: root.command,
    status: root.status,
    parameters: root.parameters.map(({ name, required, description, confidence }) => ({
      name,
      required,
      description,
      confidence,
    })),
  };
}

function codecMaps(): JsonObject {
  return entries(Object.entries(codecs), ([name, { summary, loss }]) => [name, { writes: summary, loss }]);
}

function resourceMap({ schemaName, members, only }: ResourceModel): JsonObject {
  return {
    schema: schemaName,
    members: members.map(memberMap),
    only: only.map(({ v1, keep, types, description, confidence }) => ({
      v1,
      v2: [keep],
      types,
      description,
      confidence,
    })),
  };
}

function operationMap({ operation, absent, inputs, openBody }: OperationVersions): JsonObject {
  return present({
    method: operation.method,
    path: operation.path,
    absent,
    openBody,
    inputs: inputs.map((input) => ({ in: input.in, ...memberMap(input) })),
  });
}

function commandMap(operation: OperationVersions['operation'], command: CommandModel): JsonObject {
  return {
    cmd: command.cmd,
    when: command.conditions.map(conditionMap),
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    body: entries(command.body, ({ member, value }) => [member, value]),
    confidence: command.confidence,
  };
}

function conditionMap(condition: CommandCondition): JsonObject {
  if (condition.kind === 'path') return { v1: condition.v1, is: 'path', parameter: condition.parameter };
  if (condition.kind === 'given') return { v1: condition.v1, is: 'given' };
  return { v1: condition.v1, is: 'equals', value: condition.value };
}

// `fromEntries` defines own members, so `__proto__` stays plain data.
function entries<Item>(
  items: readonly Item[],
  entry: (item: Item) => readonly [string, JsonValue],
): JsonObject {
  return Object.fromEntries(items.map(entry));
}
