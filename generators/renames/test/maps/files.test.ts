import { compareCodeUnits } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { commandModules } from '../../src/commands/module.ts';
import { dataFileNames, dataFiles } from '../../src/maps/files.ts';
import { mapModules } from '../../src/maps/module.ts';
import { exampleVersions } from './document.ts';

test('the maps are made as JSON and as PHP', () => {
  const files = dataFiles(exampleVersions());
  expect(files.map(({ path }) => path)).toStrictEqual(['maps.json', 'maps.php']);
  expect(files.map(({ path }) => path)).toStrictEqual([...dataFileNames]);
  expect(Object.keys(JSON.parse(files[0]?.content ?? ''))).toStrictEqual([
    '$schema',
    'root',
    'codecs',
    'resources',
    'operations',
    'commands',
  ]);
  expect(files[1]?.content).toMatch(/^<\?php\n\nreturn \[\n {4}'root' => \[\n {8}'version' => '1.0',\n/);
});

describe('the order of keys in the document changes no byte', () => {
  const all = (order?: (names: readonly string[]) => readonly string[]) => {
    const versions = exampleVersions(order);
    return [...dataFiles(versions), ...mapModules(versions), ...commandModules(versions)];
  };

  test.each([
    { name: 'backwards', order: (names: readonly string[]) => names.toReversed() },
    { name: 'by code unit', order: (names: readonly string[]) => names.toSorted(compareCodeUnits) },
    {
      name: 'the second half first',
      order: (names: readonly string[]) => [
        ...names.slice(names.length / 2),
        ...names.slice(0, names.length / 2),
      ],
    },
  ])('$name', ({ order }) => {
    expect(all(order)).toStrictEqual(all());
  });
});
