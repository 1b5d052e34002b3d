import {
  type CommandMap,
  type ConditionMap,
  type FactSource,
  type MemberMap,
  maps,
  type OperationMap,
  type ResourceMap,
  type VersionMaps,
} from '@installatron-openapi/renames/maps';
import { expectTypeOf, test } from 'vitest';

const all: VersionMaps = maps;

test('the names of a resource are listed in both versions', () => {
  const install: ResourceMap = maps.resources.install;
  const names = install.members.map(({ v1, v2 }: MemberMap) => [v1 ?? v2.join('.'), v2.join('.')] as const);
  expectTypeOf(names).items.toExtend<readonly [string, string]>();
});

test('resources and operations are walked by name', () => {
  const schemas: readonly string[] = Object.values(all.resources).map(({ schema }) => schema);
  const paths: readonly string[] = Object.values(all.operations).map(
    ({ method, path, absent }: OperationMap) => `${method} ${path} ${absent ?? ''}`,
  );
  expectTypeOf([...schemas, ...paths]).items.toBeString();
});

test('the conditions of a command are told apart', () => {
  const words = (condition: ConditionMap): string => {
    switch (condition.is) {
      case 'path':
        return `${condition.v1} is {${condition.parameter}}`;
      case 'equals':
        return `${condition.v1} is ${condition.value}`;
      default:
        return `${condition.v1} is given`;
    }
  };
  const rows = all.commands.map(({ cmd, operationId, when }: CommandMap) => [
    cmd,
    operationId,
    ...when.map(words),
  ]);
  expectTypeOf(rows).items.items.toBeString();
});

test('how certain a fact is can be asked', () => {
  const isDocumented = (source: FactSource): boolean => source === 'documented';
  expectTypeOf(isDocumented).returns.toBeBoolean();
});
