import type { DocumentRow, SchemaRow } from '../support/rows.ts';
import { accessRows } from './access.ts';
import { arrayRows } from './arrays.ts';
import { bodyRows } from './bodies.ts';
import { choiceRows } from './choices.ts';
import { enumRows } from './enums.ts';
import { equivalentDocumentRows, equivalentSchemaRows } from './equivalences.ts';
import { noteRows } from './notes.ts';
import { objectRows } from './objects.ts';
import { operationRows } from './operations.ts';
import { parameterRows } from './parameters.ts';
import { renameRows } from './renames.ts';
import { responseRows } from './responses.ts';
import { scalarRows } from './scalars.ts';
import { securityRows } from './security.ts';
import { serverRows } from './servers.ts';
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
  ['removals that were announced', sunsetRows],
  ['what is said about schemas', noteRows],
  ['alternatives and conditions', choiceRows],
  ['equivalent schemas', equivalentSchemaRows],
];

/** Kinds of change of what is around schemas. */
export const documentTables: readonly Table<DocumentRow>[] = [
  ['operations', operationRows],
  ['parameters', parameterRows],
  ['request bodies', bodyRows],
  ['responses', responseRows],
  ['security', securityRows],
  ['servers', serverRows],
  ['webhooks and callbacks', webhookRows],
  ['equivalent documents', equivalentDocumentRows],
];
