import {
  arrayMember,
  type JsonObject,
  type JsonValue,
  member,
  type OpenApiDocument,
  objectMember,
  stringMember,
  toDocument,
  type VersionsModel,
} from '@installatron-openapi/generate-kit';
import {
  answerOrigins,
  answerSchemas,
  answersByOperation,
  errcodeCatalogue,
  errcodesOf,
  operationsOf,
} from './answers.ts';
import { type CommandForm, commandForms, ownSchemas } from './commands/form.ts';
import { commandSchema } from './commands/schema.ts';
import { sharedSchema } from './commands/shared.ts';
import { deriveComponents } from './components.ts';
import { type Derivation, made, rootOrigin, startDerivation } from './derivation.ts';
import { commandPath, commandResponse, commandsTag } from './operations.ts';
import { type Origins, originsIn } from './origins.ts';
import { schemasReachedFrom } from './references.ts';

/** The document of version 1, and where each part of it comes from. */
export type DerivedDocument = { readonly document: OpenApiDocument; readonly origins: Origins };

/**
 * Derives the OpenAPI document of version 1 from that of version 2.
 *
 * @throws DiagnosticsError when the names of commands collide.
 */
export function deriveV1Document(document: OpenApiDocument, versions: VersionsModel): DerivedDocument {
  const derivation = startDerivation(document, versions);
  const forms = commandForms(derivation);
  const derived = rootOf(derivation, forms);
  return {
    document: toDocument(derived, 'the document of version 1'),
    origins: new Map([...originsIn(derived, derivation.origins), ...answerOrigins(derivation)]),
  };
}

function rootOf(derivation: Derivation, forms: readonly CommandForm[]): JsonObject {
  const { versions } = derivation;
  const paths = { [versions.root.path]: commandPath(derivation, forms) };
  const responses = { [ownSchemas.answer]: commandResponse(derivation, forms) };
  const codes = errcodesOf(derivation, operationsOf(forms));
  const schemas = usedSchemas(derivation, forms, [paths, responses]);
  const root = {
    openapi: '3.1.0',
    info: infoOf(derivation),
    servers: versions.root.servers,
    security: [],
    tags: tagsOf(derivation, forms),
    paths,
    components: { schemas, responses },
    'x-answers': answersByOperation(derivation, schemas),
    'x-errcodes': errcodeCatalogue(derivation, codes),
  };
  return made(derivation, root, rootOrigin);
}

// The operations of the document have the first one. The others say what the tags of the commands are about.
function tagsOf({ document }: Derivation, forms: readonly CommandForm[]): readonly JsonValue[] {
  const used = new Set(operationsOf(forms).map(({ operation }) => operation.tag));
  return [
    { name: commandsTag, description: 'Version 1 has one address, at which every command is asked for.' },
    ...arrayMember(document, 'tags').filter((tag) => used.has(stringMember(tag, 'name') ?? '')),
  ];
}

function infoOf({ document, versions }: Derivation): JsonObject {
  const info = objectMember(document, 'info');
  const { title, version, description } = versions.root;
  const license = member(info, 'license');
  return {
    title,
    version,
    description: `${description.trim()}\n\n${aboutTexts}`,
    ...(license === undefined ? {} : { license }),
  };
}

const aboutTexts =
  '**About the texts.** This document is derived from that of version 2, and shares its texts. A path in a text is one ' +
  'of version 2, and so is a name that has another one here; each member says what version 2 calls it.';

function usedSchemas(
  derivation: Derivation,
  forms: readonly CommandForm[],
  roots: readonly JsonObject[],
): JsonObject {
  const answers = answerSchemas(derivation, forms);
  const schemas: JsonObject = {
    ...deriveComponents(derivation, answers),
    ...commandSchemas(derivation, forms),
    [ownSchemas.answer]: made(derivation, answerChoice(answers), rootOrigin),
    [ownSchemas.shared]: sharedSchema(derivation),
  };
  const used = schemasReachedFrom({ components: { schemas } }, roots);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}

function commandSchemas(derivation: Derivation, forms: readonly CommandForm[]): JsonObject {
  const choice = {
    description: 'A command with its parameters: one of these.',
    oneOf: forms.map(({ schemaName }) => ({ $ref: `#/components/schemas/${schemaName}` })),
  };
  const each = forms.map((form) => [form.schemaName, commandSchema(derivation, form, forms)]);
  return {
    ...Object.fromEntries(each),
    [ownSchemas.command]: made(derivation, choice, rootOrigin),
  };
}

// Not `oneOf`: an answer without `data` is one of many.
function answerChoice(answers: readonly JsonValue[]): JsonObject {
  return {
    description: 'What a command is answered with: which of these, is said with each command.',
    anyOf: answers,
  };
}
