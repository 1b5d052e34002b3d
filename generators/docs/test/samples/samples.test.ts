import type { ApiInput } from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { codeSamples } from '../../src/index.ts';
import { apiOf, jsonBody, settings } from '../support/api.ts';

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'blue/green' };

const editThing = apiOf('post', '/things/{id}', {
  operationId: 'editThing',
  parameters: [id],
  requestBody: jsonBody(
    { colours: ['red', "jane's"], label: 'A "thing"', size: { height: 3, width: null }, heading: 'Nice' },
    ['heading'],
  ),
});

const listThings = apiOf('get', '/things', {
  operationId: 'listThings',
  'x-pagination': { offset: 'from', limit: 'count', total: 'total', items: 'data', key: 'id' },
  parameters: [
    { name: 'q', in: 'query', schema: { type: 'string' }, example: 'blue' },
    { name: 'count', in: 'query', schema: { type: 'integer' }, example: 10 },
    { name: 'version', in: 'query', schema: { type: 'string' }, example: '2', 'x-client-option': 'version' },
  ],
});

test('a curl sample is a command with one word per line and the key from the environment', () => {
  expect(sampleOf(editThing, 'curl')).toBe(`curl 'https://api.example.com/things/blue%2Fgreen' \\
  --header "X-Key: $EXAMPLE_KEY" \\
  --header 'Content-Type: application/json' \\
  --data-raw '{
  "heading": "Nice",
  "colours": [
    "red",
    "jane'\\''s"
  ],
  "label": "A \\"thing\\"",
  "size": {
    "height": 3,
    "width": null
  }
}'`);
});

test('a TypeScript sample calls the function of the client with all parameters side by side', () => {
  expect(sampleOf(editThing, 'TypeScript')).toBe(`import { createClient, editThing } from '@example/client';

const client = createClient({
  server: 'api.example.com',
  key: process.env.EXAMPLE_KEY ?? '',
});

const answer = await editThing(client, {
  id: 'blue/green',
  heading: 'Nice',
  colours: ['red', 'jane\\'s'],
  label: 'A "thing"',
  size: { height: 3, width: null },
});
console.log(answer);`);
});

test('a TypeScript sample waits for what goes on in the background', () => {
  const moveThing = apiOf('post', '/things/{id}/move', {
    operationId: 'moveThing',
    parameters: [id],
    'x-background': { parameter: 'background', follow: 'listTasks' },
    requestBody: jsonBody({ background: true }),
  });
  const statements = sampleOf(moveThing, 'TypeScript')?.split('\n\n').at(-1);
  expect(statements).toBe(`const task = await moveThing(client, {
  id: 'blue/green',
  background: true,
});
console.log(await task.done());`);
});

test('a PHP sample uses the curl extension and lets json_encode write the body', () => {
  expect(sampleOf(editThing, 'PHP')).toBe(`<?php
$curl = curl_init('https://api.example.com/things/blue%2Fgreen');
curl_setopt_array($curl, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_CUSTOMREQUEST => 'POST',
    CURLOPT_HTTPHEADER => [
        'X-Key: ' . getenv('EXAMPLE_KEY'),
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'heading' => 'Nice',
        'colours' => ['red', 'jane\\'s'],
        'label' => 'A "thing"',
        'size' => ['height' => 3, 'width' => null],
    ]),
]);
$answer = json_decode(curl_exec($curl), true);
print_r($answer);`);
});

test('a sample of a list asks for so many entries, and for nothing else that need not be given', () => {
  expect(sampleOf(listThings, 'curl')).toBe(`curl 'https://api.example.com/things?count=10' \\
  --header "X-Key: $EXAMPLE_KEY"`);
  expect(sampleOf(listThings, 'TypeScript')).toContain('await listThings(client, { count: 10 });');
  expect(sampleOf(listThings, 'PHP')).toContain("curl_init('https://api.example.com/things?count=10');");
});

test('a method that curl would not choose by itself is named', () => {
  const remove = apiOf('delete', '/things/{id}', { operationId: 'deleteThing', parameters: [id] });
  expect(sampleOf(remove, 'curl')).toContain('--request DELETE');
  expect(sampleOf(remove, 'PHP')).toContain("CURLOPT_CUSTOMREQUEST => 'DELETE'");
  expect(sampleOf(editThing, 'curl')).not.toContain('--request');
});

test('the body is a parameter of its own where one of its members has the name of another parameter', () => {
  const clash = apiOf('post', '/things/{id}', {
    operationId: 'copyThing',
    parameters: [id],
    requestBody: jsonBody({ heading: 'Nice', id: 'copy' }),
  });
  expect(sampleOf(clash, 'TypeScript')).toContain(`copyThing(client, {
  id: 'blue/green',
  body: { heading: 'Nice', id: 'copy' },
});`);
});

test('an operation with the name of a variable of the sample is imported under another one', () => {
  const client = apiOf('get', '/client', { operationId: 'client' });
  expect(sampleOf(client, 'TypeScript')).toContain('import { client as clientOperation, createClient } from');
  expect(sampleOf(client, 'TypeScript')).toContain('await clientOperation(client);');
});

test('what the client sets once is in no sample, though the spec requires it', () => {
  const version = {
    name: 'X-Version',
    in: 'header',
    required: true,
    example: '2',
    'x-client-option': 'version',
  };
  const once = apiOf('get', '/things', { operationId: 'listThings', parameters: [version] });
  for (const label of ['curl', 'TypeScript', 'PHP']) expect(sampleOf(once, label)).not.toContain('ersion');
});

test('curl takes brackets and braces of an address as they are', () => {
  const unnamed = apiOf('get', '/things/{id}', { operationId: 'getThing' });
  expect(sampleOf(unnamed, 'curl')).toContain("curl --globoff 'https://api.example.com/things/{id}'");
});

test('a secret of an example stays as the spec masks it', () => {
  const login = apiOf('post', '/login', {
    operationId: 'login',
    requestBody: jsonBody({ passwd: '********' }),
  });
  for (const label of ['curl', 'TypeScript', 'PHP']) expect(sampleOf(login, label)).toContain('********');
});

test('PHP objects that json_encode would take for lists are marked as objects', () => {
  const numbered = apiOf('post', '/numbers', {
    operationId: 'number',
    requestBody: jsonBody({ byPlace: { 0: 'a', 1: 'b' }, empty: {}, list: [] }),
  });
  expect(sampleOf(numbered, 'PHP')).toContain(`'byPlace' => (object) ['0' => 'a', '1' => 'b'],
        'empty' => (object) [],
        'list' => [],`);
});

function sampleOf({ document, model }: ApiInput, label: string): string | undefined {
  const [samples = []] = codeSamples(document, model, settings).values();
  return samples.find((sample) => sample.label === label)?.source;
}
