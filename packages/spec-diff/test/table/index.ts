import type { DocumentRow, SchemaRow } from '../support/rows.ts';
import { accessRows } from './access.ts';
import { arrayRows } from './arrays.ts';
import { bodyRows } from './bodies.ts';
import { callbackRows } from './callbacks.ts';
import { choiceRows } from './choices.ts';
import { compositionRows, remoteRows } from './composition.ts';
import { contractRows } from './contracts.ts';
import { doubtfulRenameRows } from './doubtful-renames.ts';
import { encodingRows } from './encodings.ts';
import { enumRows } from './enums.ts';
import { equivalentDocumentRows, equivalentSchemaRows } from './equivalences.ts';
import { mediaTypeRows } from './media-types.ts';
import { noteRows } from './notes.ts';
import { objectRows } from './objects.ts';
import { openapiVersionRows } from './openapi-versions.ts';
import { operationRows } from './operations.ts';
import { parameterRenameRows } from './parameter-renames.ts';
import { parameterRows } from './parameters.ts';
import { pathRows } from './paths.ts';
import { referenceRows } from './references.ts';
import { renameRows } from './renames.ts';
import { respellingRows } from './respellings.ts';
import { responseRows } from './responses.ts';
import { scalarRows } from './scalars.ts';
import { schemeRows } from './schemes.ts';
import { securityRows } from './security.ts';
import { serialisationRows } from './serialisations.ts';
import { serverUrlRows } from './server-urls.ts';
import { serverRows } from './servers.ts';
import { statusRows } from './statuses.ts';
import { sunsetRows } from './sunset.ts';
import { typeRows } from './types.ts';
import { webhookRows } from './webhooks.ts';

type Table<Row> = readonly [subject: string, rows: readonly Row[]];

/** The day of the comparisons. */
export const today = '2026-11-27';

/** Kinds of change of a schema. */
export const schemaTables: readonly Table<SchemaRow>[] = [
  ['types', typeRows],
  ['enums', enumRows],
  ['numbers and text', scalarRows],
  ['arrays', arrayRows],
  ['objects', objectRows],
  ['readOnly and writeOnly', accessRows],
  ['renames', renameRows],
  ['what is no rename', doubtfulRenameRows],
  ['removals that were announced', sunsetRows],
  ['what is said about schemas', noteRows],
  ['alternatives and conditions', choiceRows],
  ['what schemas are put together of', compositionRows],
  ['equivalent schemas', equivalentSchemaRows],
  ['equivalent keywords', respellingRows],
];

/** Kinds of change of what is around schemas. */
export const documentTables: readonly Table<DocumentRow>[] = [
  ['operations', operationRows],
  ['paths', pathRows],
  ['vendor extensions', contractRows],
  ['parameters', parameterRows],
  ['names of parameters', parameterRenameRows],
  ['how parameters are written', serialisationRows],
  ['request bodies', bodyRows],
  ['media types', mediaTypeRows],
  ['parts of forms', encodingRows],
  ['responses', responseRows],
  ['statuses', statusRows],
  ['security', securityRows],
  ['security schemes', schemeRows],
  ['servers', serverRows],
  ['addresses of servers', serverUrlRows],
  ['webhooks and callbacks', webhookRows],
  ['requests that the API sends', callbackRows],
  ['what changes elsewhere in a document', remoteRows],
  ['equivalent documents', equivalentDocumentRows],
  ['versions of OpenAPI', openapiVersionRows],
  ['what references lead to', referenceRows],
];
