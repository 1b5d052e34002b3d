import type { Conversion } from '@installatron-openapi/compat';
import { hasPath, operationAt } from '@installatron-openapi/renames';
import type { Sent } from '../serve/connection.ts';
import type { UpstreamFailure } from './upstream/failure.ts';

/** What is logged and counted of a request. Nothing in it comes from outside but for its HTTP method and status. */
export type RequestRecord = {
  readonly method: string;
  /** The operationId; undefined for what is no operation. */
  readonly operation: string | undefined;
  /** The command of version 1; undefined for a request that was not made by one, or was passed on unread. */
  readonly cmd: string | undefined;
  /** The version in which it was asked: `v2` for a path of version 2. */
  readonly asked: 'v1' | 'v2';
  /** The version of the answer's data. */
  readonly answered: 'v1' | 'v2';
  /** The adapter that converted; undefined where nothing had to be. */
  readonly converted: Conversion['direction'] | undefined;
  readonly issues: Conversion['issues'];
  /** How many requests went to the upstream. */
  readonly forwarded: number;
  readonly failure: UpstreamFailure['errcode'] | undefined;
  /** Undefined when the client did not wait for an answer. */
  readonly status: number | undefined;
  readonly milliseconds: number;
  readonly bytes: number;
  /** Whether all of the answer was sent. */
  readonly complete: boolean;
};

/** What is found out on the way. */
export type RequestNotes = {
  conversion: Conversion | undefined;
  failure: UpstreamFailure | undefined;
};

export function recordOf(
  request: Request,
  { conversion, failure }: RequestNotes,
  milliseconds: number,
  sent: Sent,
): RequestRecord {
  const { pathname } = new URL(request.url);
  const asked = hasPath(pathname) ? 'v2' : 'v1';
  return {
    method: request.method,
    operation: conversion?.operationId ?? operationAt(meantMethod(request), pathname)?.operationId,
    cmd: conversion?.cmd,
    asked,
    answered: selectedVersion(request) ?? asked,
    converted: conversion?.direction,
    issues: conversion?.issues ?? [],
    forwarded: conversion?.requests ?? 1,
    failure: failure?.errcode,
    ...sent,
    milliseconds,
  };
}

function meantMethod({ method, headers }: Request): string {
  return (method === 'POST' && headers.get('X-HTTP-Method-Override')?.toUpperCase()) || method;
}

function selectedVersion({ headers, url }: Request): 'v1' | 'v2' | undefined {
  const selected = headers.get('X-API-Version') ?? new URL(url).searchParams.get('api_version');
  if (selected === '1.0') return 'v1';
  return selected === '2.0' ? 'v2' : undefined;
}
