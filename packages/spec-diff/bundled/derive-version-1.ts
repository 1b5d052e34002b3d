import {
  canonical,
  type Diagnostic,
  DiagnosticsError,
  formatPointer,
  type InputModel,
  isObject,
  type MemberModel,
  type OperationVersions,
  readVersions,
  type VersionsModel,
} from '@installatron-openapi/generate-kit';
import { type DerivedDocument, deriveV1Document } from '@installatron-openapi/generate-v1-document';
import type { DeriveVersion1, Problem, Statement, Version1 } from '../src/versions/derivation.ts';

export const deriveVersion1: DeriveVersion1 = (given) => {
  const document = canonical(given);
  if (!isObject(document)) return undefined;
  const { versions, problems } = readVersions(document);
  if (versions === undefined) return undefined;
  try {
    return describe(deriveV1Document(document, versions), versions, problems);
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    const [failure] = error.diagnostics;
    if (failure === undefined) throw error;
    return { failure: pick(failure) };
  }
};

function describe(
  derived: DerivedDocument,
  versions: VersionsModel,
  problems: readonly Diagnostic[],
): Version1 {
  const origins = [...derived.origins].map(([pointer, { thing, statement }]) => {
    return [pointer, { thing: formatPointer(thing), statement: formatPointer(statement) }] as const;
  });
  return {
    document: derived.document,
    origins: new Map(origins),
    statements: [...statementsOf(versions), rootStatement(versions)],
    problems: problems.map(pick),
  };
}

function pick({ code, message, pointer }: Diagnostic): Problem {
  return { code, message, pointer };
}

function statementsOf({ resources, operations }: VersionsModel): readonly Statement[] {
  const ofResources = resources.flatMap(({ schemaName, members }) =>
    members.map((member) => ofMember(member, schemaName, null)),
  );
  return [...ofResources, ...operations.flatMap(ofOperation)];
}

function rootStatement({ root }: VersionsModel): Statement {
  const name = 'version';
  return {
    ...silent,
    owner: 'x-v1',
    v2: name,
    v1: name,
    isStated: true,
    form: root.version,
    pointer: '/x-v1/version',
  };
}

const silent = { operationId: null, v2: '', v1: null, also: [], values: [], form: '' };

function ofOperation(versions: OperationVersions): readonly Statement[] {
  const { operationId } = versions.operation;
  const itself = {
    ...silent,
    owner: operationId,
    operationId,
    v1: versions.commands.length > 0 ? operationId : null,
    isStated: versions.commands.length > 0 || versions.absent !== undefined,
    pointer: formatPointer(versions.operation.pointer),
  };
  return [itself, ...versions.inputs.map((input) => ofInput(input, operationId))];
}

function ofInput(input: InputModel, operationId: string): Statement {
  return ofMember(input, `${operationId} ${input.in}`, operationId);
}

function ofMember(
  { path, v1, also, rule, v1Types, pointer }: MemberModel,
  owner: string,
  operationId: string | null,
): Statement {
  const { values, form } = ofRule(rule);
  return {
    owner,
    operationId,
    v2: path.join('.'),
    v1: v1 ?? null,
    isStated: pointer.includes('x-v1'),
    also,
    values,
    form: JSON.stringify([form, v1Types ?? null]),
    pointer: formatPointer(pointer),
  };
}

// Synonyms are words of version 2: they never come back from version 1.
function ofRule(rule: MemberModel['rule']): { values: Statement['values']; form: unknown } {
  if (rule.kind !== 'values') return { values: [], form: rule };
  const { carries } = rule;
  return { values: rule.values, form: carries === undefined ? 'values' : { carries } };
}
