/**
 * Adapters of `fetch` between the two versions of the Installatron Server API.
 *
 * @module
 */
export { acceptV1 } from './accept/accept-v1.ts';
export type { Conversion, ConversionIssue } from './conversion.ts';
export type { Fetch, UpstreamFetch } from './fetch.ts';
export { inProcessResponse, writtenResponse } from './in-process.ts';
export type { AdapterOptions, SpeakOptions } from './options.ts';
export { speakV1 } from './speak/speak-v1.ts';
