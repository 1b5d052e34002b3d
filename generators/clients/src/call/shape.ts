import {
  isJson,
  type OperationModel,
  type ParameterModel,
  type ResponseModel,
} from '@installatron-openapi/generate-kit';

/** How the parameters of an operation are given to its function, and where they travel. */
export type CallShape = {
  /** Parameters that a caller does not give per call. */
  readonly omitted: readonly string[];
  /** Names that would not reach the query without being listed. */
  readonly query: readonly string[];
  readonly header: readonly string[];
  /** Members of the body beside the other parameters, or the whole body as one member `body`: JSON or a form. */
  readonly body: 'none' | 'members' | 'nested' | 'form';
  /** A success may come without a body. */
  readonly mayBeEmpty: boolean;
};

/** Reads the shape of a call from an operation. */
export function shapeOf(operation: OperationModel): CallShape {
  // Cookies belong to whatever carries the request.
  const parameters = operation.parameters.filter((parameter) => parameter.in !== 'cookie');
  const given = parameters.filter((parameter) => !isOmitted(parameter));
  const body = bodyShape(operation, given);
  return {
    omitted: namesOf(parameters.filter(isOmitted)),
    query: takesMembers(operation, body) ? namesIn(given, 'query') : [],
    header: namesIn(given, 'header'),
    body,
    mayBeEmpty: operation.method === 'HEAD' || operation.responses.some(isEmptySuccess),
  };
}

/**
 * A caller gives neither what the client is configured with, nor the headers that OpenAPI wants ignored because
 * media types and security describe them.
 */
function isOmitted(parameter: ParameterModel): boolean {
  if (parameter.clientOption !== undefined) return true;
  return parameter.in === 'header' && /^(accept|content-type|authorization)$/i.test(parameter.name);
}

function bodyShape(
  { body, method, path }: OperationModel,
  given: readonly ParameterModel[],
): CallShape['body'] {
  if (body === undefined) return 'none';
  if (!body.mediaTypes.some(isJson)) return 'form';
  if (body.members === undefined || hasNoBodyByDefault(method)) return 'nested';
  // The template takes every member of its names, whether or not a parameter describes it.
  const names = new Set([...namesOf(given), ...templateNames(path)]);
  return body.members.some((member) => names.has(member)) ? 'nested' : 'members';
}

function hasNoBodyByDefault(method: OperationModel['method']): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'DELETE';
}

/** Whether a parameter that is not listed anywhere becomes a member of the body. */
function takesMembers({ method }: OperationModel, body: CallShape['body']): boolean {
  return !hasNoBodyByDefault(method) && (body === 'none' || body === 'members');
}

function isEmptySuccess({ status, mediaTypes }: ResponseModel): boolean {
  return status.startsWith('2') && mediaTypes.length === 0;
}

function templateNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
}

function namesIn(parameters: readonly ParameterModel[], place: ParameterModel['in']): readonly string[] {
  return namesOf(parameters.filter((parameter) => parameter.in === place));
}

function namesOf(parameters: readonly ParameterModel[]): readonly string[] {
  return [...new Set(parameters.map(({ name }) => name))].toSorted();
}
