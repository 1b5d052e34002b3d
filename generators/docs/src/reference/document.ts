import {
  type ApiModel,
  type JsonObject,
  readConfidence,
  resolveReference,
  stringMember,
} from '@installatron-openapi/generate-kit';
import { codeSamples, type SampleSettings } from '../samples/index.ts';
import { harmlessMarkdown } from '../text/markdown.ts';
import { hasCommands } from './commands/read.ts';
import { mostLikelyFirst } from './examples.ts';
import { clientOptionNotes, confidenceNotes, knownValueNotes, type Note } from './notes.ts';
import { operationNotes } from './operation.ts';
import { withExample, withSchemaDescription } from './schema.ts';
import { type Kind, mapDocument } from './walk.ts';

export type ReferenceSettings = {
  readonly samples: SampleSettings;
  /** What the overview leads to, relative to the page. */
  readonly links: readonly { readonly title: string; readonly href: string }[];
};

/**
 * A document as readers are shown it: with samples, with the error codes of each operation, with a note beside
 * everything that the vendor's documentation does not say, and with nothing in its texts that a page could
 * take for more than text.
 */
export function referenceDocument(
  document: JsonObject,
  model: ApiModel,
  { samples: settings, links }: ReferenceSettings,
): JsonObject {
  const samples = codeSamples(document, model, settings);
  const byOperation = operationNotes(document, model);
  const areCommands = hasCommands(document);
  const changes: Readonly<Partial<Record<Kind, (object: JsonObject) => JsonObject>>> = {
    info: plainInfo,
    response: mostLikelyFirst,
    schema: withExample,
    body: (object) => withSchemaDescription(document, object),
    operation: (object) => {
      const id = stringMember(object, 'operationId') ?? '';
      // The client speaks version 2, which has no commands.
      const own = (samples.get(id) ?? []).filter(({ lang }) => lang !== 'typescript' || !areCommands);
      return { ...object, 'x-codeSamples': own };
    },
  };
  return mapDocument(document, (object, kind) => {
    const notes = [...(kind === 'info' ? linkNotes(links) : []), ...notesOf(object, kind, byOperation)];
    const changed = changes[kind]?.(object) ?? object;
    return describe(document, withoutExtensions(changed), kind, notes);
  });
}

function linkNotes(links: ReferenceSettings['links']): readonly Note[] {
  return links.length === 0 ? [] : [links.map(({ title, href }) => `[${title}](${href})`).join(' · ')];
}

function notesOf(
  object: JsonObject,
  kind: Kind,
  byOperation: ReadonlyMap<string, readonly Note[]>,
): readonly Note[] {
  if (kind === 'operation') return byOperation.get(stringMember(object, 'operationId') ?? '') ?? [];
  return [
    ...(kind === 'schema' ? knownValueNotes(object) : []),
    ...(kind === 'parameter' ? clientOptionNotes(object) : []),
    ...confidenceNotes(readConfidence(object)),
  ];
}

/** Puts notes below a description; beside a `$ref` to a schema, below what that says. */
function describe(document: JsonObject, object: JsonObject, kind: Kind, notes: readonly Note[]): JsonObject {
  const own = stringMember(object, 'description');
  if (own === undefined && notes.length === 0) return object;
  const inherited = kind === 'schema' ? resolveReference(document, object) : {};
  const text = own ?? stringMember(inherited, 'description') ?? '';
  const paragraphs = [harmlessMarkdown(text), ...notes].filter((paragraph) => paragraph !== '');
  return { ...object, description: paragraphs.join('\n\n') };
}

function plainInfo(info: JsonObject): JsonObject {
  const summary = stringMember(info, 'summary');
  return summary === undefined ? info : { ...info, summary: harmlessMarkdown(summary) };
}

/**
 * Leaves out the extensions: what they say to readers is in the notes. Redoc would load what `x-logo` names, and show
 * others as the markdown that they are not.
 */
function withoutExtensions(object: JsonObject): JsonObject {
  const members = Object.entries(object).filter(([key]) => !key.startsWith('x-') || shown.has(key));
  return Object.fromEntries(members);
}

const shown = new Set(['x-codeSamples', 'x-displayName', 'x-tagGroups']);
