import { buildModel, type JsonObject, toDocument } from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { namedTypes } from '../src/names.ts';

function generate(schemas: JsonObject): string {
  const value = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, components: { schemas } };
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

test('a schema may not take the name of the types of commands', () => {
  expect(() => generate({ CommandRequestOf: {} })).toThrow('both become CommandRequestOf');
});
