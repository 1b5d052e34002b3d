import {
  arrayMember,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  resolveReference,
  stringMember,
} from '@installatron-openapi/generate-kit';

/** The server that samples speak to, and how they show who they are. */
export type SampleServer = {
  /** Without a slash at the end. */
  readonly url: string;
  /** The header that carries the key, where the API takes one. */
  readonly keyHeader: string | undefined;
};

/** The first server of a document, with the defaults of its variables, and the header of its API key. */
export function readServer(document: JsonObject): SampleServer {
  const [first] = arrayMember(document, 'servers');
  return { url: baseUrl(first), keyHeader: keyHeader(document) };
}

function baseUrl(server: JsonValue | undefined): string {
  const variables = objectMember(server, 'variables');
  const template = stringMember(server, 'url') ?? '';
  const url = template.replaceAll(
    /\{([^{}]+)\}/g,
    (whole, name: string) => stringMember(objectMember(variables, name), 'default') ?? whole,
  );
  const absolute = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://example.com${url}`;
  return absolute
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, '')
    .replace(/\/+$/, '');
}

function keyHeader(document: JsonObject): string | undefined {
  const schemes = objectMember(objectMember(document, 'components'), 'securitySchemes');
  return arrayMember(document, 'security')
    .flatMap((requirement) => (isObject(requirement) ? Object.keys(requirement) : []))
    .map((name) => resolveReference(document, member(schemes, name)))
    .filter((scheme) => stringMember(scheme, 'type') === 'apiKey' && stringMember(scheme, 'in') === 'header')
    .map((scheme) =>
      stringMember(scheme, 'name')
        ?.toWellFormed()
        .replaceAll(/\p{Cc}+/gu, ''),
    )
    .find((name) => name !== undefined);
}
