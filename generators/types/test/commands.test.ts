import { buildModel, type JsonObject, type JsonValue, toDocument } from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { namedTypes } from '../src/names.ts';

function generate(schemas: JsonObject, members: JsonObject = {}): string {
  const info = { title: 'T', version: '1' };
  const value = { openapi: '3.1.0', info, paths: {}, components: { schemas }, ...members };
  const document = toDocument(value, 'test');
  return namedTypes({ document, model: buildModel(document) }, './v1.gen.ts');
}

test('each command has the types of its requests and of its answers, one for each form', () => {
  const got = generate({
    ThingAnswer: {},
    PartAnswer: {},
    EditCommand: { 'x-command': { cmd: 'edit', answer: 'ThingAnswer' } },
    EditPartCommand: { 'x-command': { cmd: 'edit', answer: 'PartAnswer' } },
    'show-it': { 'x-command': { cmd: 'show-it', answer: 'ThingAnswer' } },
    DropCommand: { 'x-command': { cmd: 'drop' } },
  });
  expect(got).toContain(`export type CommandRequestOf = {
  readonly drop: DropCommand;
  readonly edit: EditCommand | EditPartCommand;
  readonly "show-it": ShowIt;
};`);
  expect(got).toContain(`export type CommandAnswerOf = {
  readonly drop: unknown;
  readonly edit: ThingAnswer | PartAnswer;
  readonly "show-it": ThingAnswer;
};`);
});

test('a document without commands has no types for them', () => {
  expect(generate({ Thing: {} })).not.toContain('Command');
});

test('a hostile command is a quoted key, and __proto__ one that is no prototype', () => {
  const got = generate({
    A: { 'x-command': { cmd: '__proto__' } },
    B: { 'x-command': { cmd: '"}; evil()//' } },
  });
  expect(got).toContain("  readonly ['__proto__']: A;");
  expect(got).toContain('  readonly "\\"}; evil()//": B;');
});

test.each(['CommandRequestOf', 'CommandAnswerOf', 'OperationAnswerOf'])(
  'a schema may not take the name %s',
  (name) => {
    expect(() => generate({ [name]: {} })).toThrow(`both become ${name}`);
  },
);

test('each operation of version 2 has the type of what it answers with when it is asked for this version', () => {
  const got = generate(
    { ThingAnswer: {}, 'list-answer': {} },
    { 'x-answers': { listThings: 'list-answer', getThing: 'ThingAnswer', editThing: 'ThingAnswer' } },
  );
  expect(got).toContain(`/**
 * What an operation of version 2 answers with when it is asked for version 1, by operationId.
 */
export type OperationAnswerOf = {
  readonly editThing: ThingAnswer;
  readonly getThing: ThingAnswer;
  readonly listThings: ListAnswer;
};`);
});

test('an answer that has no schema has no type, and the type is there even when no answer has one', () => {
  const given = { 'x-answers': { getThing: 'Nothing', editThing: 1 } };
  expect(generate({ Thing: {} }, given)).toContain('export type OperationAnswerOf = {\n\n};');
  expect(generate({ Thing: {} }, { 'x-answers': {} })).toContain('export type OperationAnswerOf = {\n\n};');
});

test('a document that says nothing of such answers has no type for them', () => {
  expect(generate({ Thing: {} })).not.toContain('OperationAnswerOf');
});

test('a hostile operationId is a quoted key, and a hostile schema name no type', () => {
  const answers: JsonValue = JSON.parse(
    String.raw`{"__proto__": "Thing", "\"]; evil()//\n*/": "Thing", "getThing": "__proto__", "a": "any; evil()"}`,
  );
  expect(generate({ Thing: {} }, { 'x-answers': answers })).toContain(`export type OperationAnswerOf = {
  readonly "\\"]; evil()//\\n*/": Thing;
  readonly ['__proto__']: Thing;
};`);
});
