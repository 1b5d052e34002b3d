import { type Cursor, child, childrenOf } from '../../document/cursor.ts';
import { stringMember } from '../../document/json.ts';
import { resolve } from '../../document/reference.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** An operation with the path item that it stands in. */
export type Operation = {
  readonly method: string;
  /** The path as it is written, or the name of the webhook. */
  readonly path: string;
  readonly operationId: string | undefined;
  readonly cursor: Cursor;
  readonly pathItem: Cursor;
};

/** The operations under `paths` or `webhooks`, or of a callback. */
export function operationsOf(paths: Cursor | undefined): readonly Operation[] {
  return childrenOf(paths)
    .filter(({ token }) => !token.startsWith('x-'))
    .flatMap((at) => operationsAt(at.token, at));
}

/** What stands beside a reference to a path wins over what it leads to. */
function operationsAt(path: string, place: Cursor): readonly Operation[] {
  const items = [...new Set([place, resolve(place)])];
  return methods.flatMap((method) => {
    const pathItem = items.find((item) => child(item, method) !== undefined);
    const cursor = pathItem && child(pathItem, method);
    if (pathItem === undefined || cursor === undefined) return [];
    const operationId = stringMember(cursor.value, 'operationId');
    return [{ method: method.toUpperCase(), path, operationId, cursor, pathItem }];
  });
}

/** The path without the names of its parameters, which are not part of what is sent. */
export function neutralPath(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, '{}');
}

/** The names of the parameters in a path, in their order. */
export function pathParameters(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
}
