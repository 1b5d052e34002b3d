import { stripTypeScriptTypes } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import type { GeneratedFile, VersionsModel } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandModules } from '../../src/commands/module.ts';
import { commandTable } from '../../src/commands/table.ts';
import { mapsData } from '../../src/maps/data.ts';
import { mapModules } from '../../src/maps/module.ts';
import { exampleVersions } from '../maps/document.ts';
import { hostileText, runs } from '../maps/hostile.ts';

const example = exampleVersions();

/** A document in which every text that a spec can choose is this one. */
function saying(text: string): VersionsModel {
  return {
    root: { ...example.root, command: text, path: text, version: text },
    resources: example.resources.map((resource) => ({ ...resource, name: text, schemaName: text })),
    operations: example.operations.map((found) => ({
      ...found,
      operation: { ...found.operation, operationId: text, path: text },
      absent: found.absent === undefined ? undefined : text,
      inputs: found.inputs.map((input) => ({ ...input, path: [text], v1: text, also: [text] })),
      commands: found.commands.map((command) => ({
        ...command,
        cmd: text,
        conditions: [
          { kind: 'path', v1: text, parameter: text },
          { kind: 'equals', v1: text, value: text },
        ],
        body: [{ member: text, value: text }],
      })),
    })),
  };
}

/** What a module exports under a name. It must be TypeScript, and declare nothing but that and types. */
function exported([file]: readonly GeneratedFile[], name: string): unknown {
  const code = stripTypeScriptTypes(file?.content ?? '').replace(`export const ${name}`, `const ${name}`);
  return new Function(`"use strict"; ${code}\nreturn ${name};`)();
}

test('whatever a spec says, the generated modules hold it and nothing else', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const versions = saying(text);
      const table = exported(commandModules(versions), 'commandTable');
      expect(isDeepStrictEqual(table, commandTable(versions))).toBe(true);
      expect(isDeepStrictEqual(exported(mapModules(versions), 'maps'), mapsData(versions))).toBe(true);
    }),
    runs,
  );
});
