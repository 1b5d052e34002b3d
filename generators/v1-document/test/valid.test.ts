import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  arrayMember,
  formatPointer,
  isArray,
  isObject,
  type JsonValue,
  objectMember,
  type PointerPath,
} from '@installatron-openapi/generate-kit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, onTestFinished, test } from 'vitest';
import { at, derive } from './support/api.ts';
import { ourDocument } from './support/our-document.ts';

const { document } = derive(ourDocument);

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'v1', ...document });

function problemsOf(pointer: string, value: unknown): unknown {
  const validate = ajv.compile({ $ref: `v1#${encodeURI(pointer)}` });
  return validate(value) ? [] : validate.errors;
}

test('Redocly finds no fault with its structure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'v1-document-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
  writeFileSync(join(folder, 'redocly.yaml'), 'extends: [spec]\ntelemetry: "off"\n');
  const cli = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
  const { stdout } = spawnSync(process.execPath, [cli, 'lint', 'openapi.json', '--format=json'], {
    cwd: folder,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' },
    encoding: 'utf8',
  });
  const report: JsonValue = JSON.parse(stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1));
  expect(arrayMember(report, 'problems')).toEqual([]);
  expect(report).toHaveProperty('totals.errors', 0);
});

describe('every example of a request is valid', () => {
  const examples = at(document, '/paths/~1/post/requestBody/content/application~1json/examples');
  const cases = Object.entries(isObject(examples) ? examples : {});
  test('there is one for each form', () => expect(cases.length).toBeGreaterThan(45));
  test.each(cases)('%s, as the command that it is and as one of all', (name, example) => {
    const value = objectMember(example, 'value');
    expect(problemsOf(`/components/schemas/${name}`, value)).toEqual([]);
    expect(problemsOf('/paths/~1/post/requestBody/content/application~1json/schema', value)).toEqual([]);
  });
});

describe('every example of an answer is valid', () => {
  const examples = at(document, '/components/responses/CommandAnswer/content/application~1json/examples');
  const cases = Object.entries(isObject(examples) ? examples : {});
  test('there are many', () => expect(cases.length).toBeGreaterThan(40));
  test.each(cases)('%s, as what its command answers with', (name, example) => {
    const command = at(document, `/components/schemas/${name}`);
    const answer = objectMember(command, 'x-command')['answer'] ?? 'ErrorAnswer';
    expect(problemsOf(`/components/schemas/${String(answer)}`, objectMember(example, 'value'))).toEqual([]);
  });
});

test('every example that stands in a schema is valid', () => {
  const found = schemaExamples(objectMember(document, 'components'), ['components']);
  expect(found.length).toBeGreaterThan(300);
  const wrong = found
    .map(({ path, example }) => ({
      path: formatPointer(path),
      problems: problemsOf(formatPointer(path), example),
    }))
    .filter(({ problems }) => isArrayWithItems(problems));
  expect(wrong).toEqual([]);
});

function isArrayWithItems(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

type Example = { readonly path: PointerPath; readonly example: JsonValue };

function schemaExamples(value: JsonValue, path: PointerPath): readonly Example[] {
  if (isArray(value)) return value.flatMap((item, index) => schemaExamples(item, [...path, String(index)]));
  if (!isObject(value)) return [];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    key === 'examples' ? [] : schemaExamples(part, [...path, key]),
  );
  const isProperties = path.at(-1) === 'properties';
  const own = isProperties ? [] : arrayMember(value, 'examples').map((example) => ({ path, example }));
  return [...own, ...inner];
}
