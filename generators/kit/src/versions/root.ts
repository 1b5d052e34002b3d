import type { OpenApiDocument } from '../document/read.ts';
import { arrayMember, isObject, member, objectMember, stringMember } from '../json/value.ts';
import type { V1Parameter, V1Root } from './model.ts';
import { saidConfidence } from './statement.ts';

/** What the root says of version 1, or nothing: then the document knows no version 1 at all. */
export function readRoot(document: OpenApiDocument): V1Root | undefined {
  const said = member(document, 'x-v1');
  if (!isObject(said)) return undefined;
  const status = member(said, 'status');
  return {
    version: stringMember(said, 'version') ?? '',
    title: stringMember(said, 'title') ?? '',
    description: stringMember(said, 'description') ?? '',
    servers: arrayMember(said, 'servers').filter(isObject),
    path: stringMember(said, 'path') ?? '/',
    command: stringMember(said, 'command') ?? 'cmd',
    status: typeof status === 'number' ? status : 200,
    parameters: Object.entries(objectMember(said, 'parameters')).map(([name, value]) =>
      readParameter(name, isObject(value) ? value : {}),
    ),
  };
}

function readParameter(name: string, value: ReturnType<typeof objectMember>): V1Parameter {
  return {
    name,
    required: member(value, 'required') === true,
    description: stringMember(value, 'description') ?? '',
    schema: objectMember(value, 'schema'),
    example: member(value, 'example'),
    confidence: saidConfidence(value) ?? 'documented',
  };
}
