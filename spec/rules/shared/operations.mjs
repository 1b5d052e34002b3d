import { at, atPath, childrenOf, follow, nameOf, rootOf } from './place.mjs';
import { textOf } from './values.mjs';

/** @typedef {import('./place.mjs').Place} Place */

/**
 * An operation: its place, the place of its path item, the path it serves and its method in lower case.
 *
 * @typedef {{ readonly place: Place, readonly item: Place, readonly url: string, readonly method: string }} Operation
 */

/** @typedef {{ readonly status: string, readonly place: Place }} Response */

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/**
 * Every operation of a document, in document order.
 *
 * @param {unknown} document
 * @returns {Operation[]}
 */
export function operationsOf(document) {
  return childrenOf(at(rootOf(document), 'paths')).flatMap((entry) => {
    const item = follow(entry);
    return childrenOf(item)
      .filter((place) => methods.has(nameOf(place)))
      .map((place) => ({ place, item, url: nameOf(entry), method: nameOf(place) }));
  });
}

/** @param {Operation} operation */
export function operationId({ place }) {
  return textOf(at(place, 'operationId').value);
}

/**
 * The parameters of an operation and of its path, behind their `$ref`s.
 *
 * @param {Operation} operation
 */
export function parametersOf({ place, item }) {
  return [item, place].flatMap((owner) => childrenOf(at(owner, 'parameters'))).map(follow);
}

/**
 * The responses of an operation by status, behind their `$ref`s.
 *
 * @param {Operation} operation
 * @returns {Response[]}
 */
export function responsesOf({ place }) {
  return childrenOf(at(place, 'responses')).map((entry) => ({ status: nameOf(entry), place: follow(entry) }));
}

/** @param {Response} response */
export function isError({ status }) {
  return status.startsWith('4') || status.startsWith('5');
}

/**
 * The body of an operation's request; its value is undefined when it takes none.
 *
 * @param {Operation} operation
 */
export function requestBodyOf({ place }) {
  return follow(at(place, 'requestBody'));
}

/**
 * The JSON form of a request body or a response.
 *
 * @param {Place} body
 */
export function jsonOf(body) {
  return atPath(body, ['content', 'application/json']);
}

/**
 * The schemas of every media type of a request body or a response.
 *
 * @param {Place} body
 */
export function bodySchemasOf(body) {
  return childrenOf(at(body, 'content')).map((media) => at(media, 'schema'));
}
