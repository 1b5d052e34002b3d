import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { OpenApiDocument } from '../document/read.ts';
import { formatPointer, type PointerPath } from '../json/pointer.ts';
import { isArray, isObject, type JsonObject, member, objectMember, stringMember } from '../json/value.ts';
import type { OperationModel } from '../model/model.ts';
import { readAnswer } from './answer.ts';
import { readInputs } from './inputs.ts';
import type { CommandCondition, CommandModel, OperationVersions } from './model.ts';
import type { ResourceNames } from './nested.ts';
import { placed } from './parts.ts';
import { isScalar, type Read, saidConfidence } from './statement.ts';

/** Reads what version 1 has in place of an operation. */
export function readOperationVersions(
  document: OpenApiDocument,
  resources: ResourceNames,
  operation: OperationModel,
): Read<OperationVersions> {
  const [, path = '', method = ''] = operation.pointer;
  const item = placed(document, objectMember(document, 'paths')[path], ['paths', path]);
  const found = { value: objectMember(item.value, method), pointer: [...item.pointer, method] };
  const inputs = readInputs(document, resources, operation.pointer, found);
  const said = member(found.value, 'x-v1');
  const place = [...found.pointer, 'x-v1'];
  return {
    result: {
      operation,
      commands: isArray(said)
        ? said.filter(isObject).map((row, index) => readCommand(row, [...place, String(index)]))
        : [],
      absent: stringMember(said, 'absent'),
      ...inputs.result,
      answer: readAnswer(document, resources, found.value),
    },
    problems: [...unstated(operation, said !== undefined, found.pointer), ...inputs.problems],
  };
}

function unstated(operation: OperationModel, stated: boolean, pointer: PointerPath): readonly Diagnostic[] {
  if (stated) return [];
  const message = `${operation.operationId} does not say which commands of version 1 do the same.`;
  return [problem('v1-unstated', message, { pointer: formatPointer(pointer) })];
}

function readCommand(row: JsonObject, pointer: PointerPath): CommandModel {
  return {
    cmd: stringMember(row, 'cmd') ?? '',
    conditions: Object.entries(objectMember(row, 'when')).flatMap(([v1, value]) =>
      isScalar(value) ? [readCondition(v1, value)] : [],
    ),
    body: Object.entries(objectMember(row, 'body')).flatMap(([name, value]) =>
      isScalar(value) ? [{ member: name, value }] : [],
    ),
    confidence: saidConfidence(row) ?? 'documented',
    pointer,
  };
}

function readCondition(v1: string, value: string | number | boolean): CommandCondition {
  if (typeof value === 'boolean') return { kind: 'given', v1 };
  const parameter = typeof value === 'string' ? /^\{(.+)\}$/.exec(value)?.[1] : undefined;
  return parameter === undefined ? { kind: 'equals', v1, value } : { kind: 'path', v1, parameter };
}
