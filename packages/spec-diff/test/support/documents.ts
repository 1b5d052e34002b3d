/** What a document of a test has; everything else is made up. */
export type DocumentParts = {
  readonly openapi?: string;
  readonly paths?: object;
  readonly components?: object;
  readonly [other: string]: unknown;
};

/** A document that has what is given, and nothing else than it must. */
export function documentOf(parts: DocumentParts): object {
  return { openapi: '3.1.1', info: { title: 'Test', version: '1' }, paths: {}, ...parts };
}

/** A document with one operation, `POST /things`. */
export function documentWith(operation: object, parts: DocumentParts = {}): object {
  return documentOf({
    paths: { '/things': { post: { operationId: 'sendThing', responses: {}, ...operation } } },
    ...parts,
  });
}

export function jsonContent(schema: unknown): object {
  return { content: { 'application/json': { schema } } };
}

export type Direction = 'request' | 'response';

/** A document whose only operation sends the schema as its body, or answers with it. */
export function documentSending(direction: Direction, schema: unknown, parts: DocumentParts = {}): object {
  if (direction === 'request')
    return documentWith({ requestBody: { required: true, ...jsonContent(schema) } }, parts);
  return documentWith({ responses: { 200: { description: 'Done.', ...jsonContent(schema) } } }, parts);
}
