import {
  isObject,
  type JsonObject,
  mapMembers,
  objectMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';

/**
 * Puts the examples of a response into the order in which readers want them: the answer itself, then the error codes as
 * the response lists them. The canonical order of the document is that of the alphabet.
 */
export function mostLikelyFirst(response: JsonObject): JsonObject {
  const errcodes = stringsMember(response, 'x-errcodes');
  if (errcodes.length === 0) return response;
  const content = mapMembers(objectMember(response, 'content'), (media) =>
    isObject(media) ? sortExamples(media, errcodes) : media,
  );
  return { ...response, content };
}

function sortExamples(media: JsonObject, errcodes: readonly string[]): JsonObject {
  const examples = Object.entries(objectMember(media, 'examples'));
  if (examples.length === 0) return media;
  const sorted = examples.toSorted(([a], [b]) => errcodes.indexOf(a) - errcodes.indexOf(b));
  return { ...media, examples: Object.fromEntries(sorted) };
}
