/**
 * Requests of version 1 as requests of version 2, and back.
 *
 * @module
 */
import type { ConvertOptions } from '../conversion/issue.ts';
import { commandTable, type OperationId, type RequestMethod } from '../generated/commands.gen.ts';
import { readRequest, readRequests } from './read.ts';
import type { CommandParams, OperationRequest, RequestParams } from './request.ts';
import { findRoute, hasRoute, type Route } from './route.ts';
import { writeCommand } from './write.ts';

export type { OperationId, RequestMethod } from '../generated/commands.gen.ts';
export { CommandError, type CommandErrorCode } from './error.ts';
export type { CommandParams, RequestParams } from './request.ts';

/** A request of version 2: `POST /installs/abc/plugins/akismet` with `{ activated: true }`. */
export type CommandRequest = OperationRequest<OperationId, RequestMethod>;

/** An operation of version 2 as a method and a path ask for it. */
export type OperationRoute = Route<OperationId>;

/**
 * The request of version 2 that means what a request of version 1 does.
 *
 * Values are written as version 2 writes them. `null`, `false` and `""` count as not given, as PHP sends them for what was
 * not set, unless version 1 writes that very value, or no version knows the parameter. The key, the command and the version
 * are left out. A parameter that nobody knows goes over unchanged, in the body where there is one, else in the query.
 *
 * @param params parameters of version 1, as parsed from JSON, a form or a query: `{ cmd: 'view', id: 'abc' }`.
 * @throws CommandError for parameters that match nothing or several things, or lack what the path needs.
 * @throws ConversionError in the mode `strict`, for values and names that have no counterpart.
 */
export function commandToRequest(params: CommandParams, options?: ConvertOptions): CommandRequest {
  return readRequest(commandTable, params, options);
}

/**
 * All requests of version 2 that one request of version 1 asks for. `edit` with `title`, `activate-plugin` and
 * `list-plugins` asks for three; a list in place of an id or a slug asks for the same of each.
 *
 * They come in the order in which to send them: first what the command without further conditions takes (`title`), then the
 * others in the order of the operations in the spec, and what only reads at the end. The forms of one plugin are one
 * request.
 *
 * @throws CommandError for parameters that match nothing, contradict each other, or lack what a path needs.
 * @throws ConversionError in the mode `strict`, for values and names that have no counterpart.
 */
export function commandToRequests(
  params: CommandParams,
  options?: ConvertOptions,
): readonly CommandRequest[] {
  return readRequests(commandTable, params, options);
}

/**
 * The parameters of version 1, the command among them, that mean what a request of version 2 does. The key is not among
 * them.
 *
 * What version 1 would take for not given (`title: ""`) is reported as `value-unknown`.
 *
 * @param params path, query and body side by side, by their names in version 2.
 * @throws CommandError for an operation that version 1 does not have, or a request that it has no way to ask for.
 * @throws ConversionError in the mode `strict`, for values and names that have no counterpart.
 */
export function requestToCommand(
  operationId: OperationId,
  params: RequestParams,
  options?: ConvertOptions,
): CommandParams {
  return writeCommand(commandTable, operationId, params, options);
}

/**
 * The operation of version 2 that a method asks a path for, and the values in the path, percent-decoded. A literal segment
 * wins over a parameter: POST of `/backups/import` is `importBackup`.
 *
 * @param method in upper case.
 * @param path without the query: `/installs/a%20b`.
 * @returns undefined for what version 2 does not have, also for `.` and `..` as a segment and for a percent sign that
 *   encodes nothing.
 */
export function operationAt(method: string, path: string): OperationRoute | undefined {
  return findRoute(commandTable, method, path);
}

/** Whether a path belongs to version 2, by whatever method. */
export function hasPath(path: string): boolean {
  return hasRoute(commandTable, path);
}
