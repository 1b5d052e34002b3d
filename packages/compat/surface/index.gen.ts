// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-aa6ddf1b95bc120e70def29bc590f65697c9cb51d0a7f03285c0f069d703115a
// What "@installatron-openapi/compat" exports.

import type { Issue } from '@installatron-openapi/renames';
import type { OperationId } from '@installatron-openapi/renames';

export type AdapterOptions = {
  readonly base?: string | undefined;
  readonly maxAnswerBytes?: number | undefined;
  readonly maxRequestBytes?: number | undefined;
  readonly onConversion?: ((conversion: Conversion) => void) | undefined;
};

export type Conversion = {
  readonly cmd: string | undefined;
  readonly direction: 'accept-v1' | 'speak-v1';
  readonly issues: readonly ConversionIssue[];
  readonly operationId: OperationId | undefined;
  readonly requests: number;
};

export type ConversionIssue = Omit<Issue, 'value'>;

export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

export type SpeakOptions = AdapterOptions & {
  readonly endpoint?: URL | string | undefined;
};

export type UpstreamFetch = (request: Request) => Promise<Response> | Response;

export declare function acceptV1(fetch: UpstreamFetch, options?: AdapterOptions): Fetch;

export declare function inProcessResponse(envelope: Envelope, init: ResponseInit): Response;

export declare function speakV1(fetch: UpstreamFetch, options?: SpeakOptions): Fetch;

export declare function writtenResponse(response: Response): Response;

// Not exported, but leant on:

type Envelope = Readonly<Record<string, unknown>>;
