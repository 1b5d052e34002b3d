import { resolve } from 'node:path';
import { readDocument } from '@installatron-openapi/generate-kit';

/** The bundle of our spec; turbo makes it before any test. */
export const ourDocument = readDocument(resolve(import.meta.dirname, '../../../../spec/dist/openapi.json'));
